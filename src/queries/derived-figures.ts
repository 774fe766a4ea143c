import { z } from 'zod'
import { Decimal } from '../model/decimal.ts'
import { Status } from '../model/observation.ts'
import { everyDay, parsePeriod } from '../model/period.ts'
import type { Series } from '../model/series.ts'
import type { Release } from '../releases/release.ts'
import { FigureRow, figureRows } from './figure-row.ts'
import { columnsFrom } from './table.ts'
import { type Derivation, type DerivedPoint, derive } from './transforms/derive.ts'
import type { DeriveRequest } from './transforms/request.ts'

/** One derived figure as it is sent: what it says, how far that reaches, and what it was made of. */
export const DerivedRow = FigureRow.omit({ printed: true, note: true, unit: true }).extend({
  value: Decimal.optional().describe('Absent where the inputs do not give one.'),
  unit: z
    .string()
    .describe('The id of a unit, or a code of the Unified Code for Units of Measure.'),
  missing: z.string().optional().describe('Why there is no value.'),
  digits: z
    .strictObject({ kind: z.enum(['decimals', 'significant']), count: z.int() })
    .optional()
    .describe('The digits that the inputs bear.'),
  exact: z.boolean().describe('Whether nothing was lost by rounding and every constant is exact.'),
  inputs: z
    .array(z.strictObject({ period: z.string(), value: Decimal, status: Status }))
    .describe('The figures that it was computed from.'),
})
export type DerivedRow = z.infer<typeof DerivedRow>

export const derivedColumns = columnsFrom(DerivedRow)

export const derivedMembers: readonly string[] = Object.keys(DerivedRow.shape)

export interface DerivedFigures {
  readonly rows: readonly DerivedRow[]
  /** What was done, for each series. */
  readonly derivations: readonly Derivation[]
}

/**
 * What a request makes of the figures of some series. A series is derived whole, so that a figure before
 * the range may be an input; `keeps` says which figures may be inputs at all.
 * @throws {Problem} with status 422 where the basis of a series forbids the arithmetic
 */
export async function derivedFigures(
  release: Release,
  series: readonly Series[],
  request: DeriveRequest,
  keeps: (row: FigureRow) => boolean,
): Promise<DerivedFigures> {
  const batches = await release.observations.observations(
    series.map(({ id }) => id),
    everyDay,
  )
  const derived = series.flatMap((one, index) => {
    const batch = batches[index]
    const rows = batch ? figureRows(release, one, batch).filter(keeps) : []
    return rows.length > 0 ? [derivedSeries(release, one, rows, request)] : []
  })
  return {
    rows: derived.flatMap(({ rows }) => rows),
    derivations: derived.map(({ derivation }) => derivation),
  }
}

function derivedSeries(
  release: Release,
  series: Series,
  rows: readonly FigureRow[],
  request: DeriveRequest,
): { readonly rows: readonly DerivedRow[]; readonly derivation: Derivation } {
  const { units } = release.catalogue
  const unit = units.get(series.unit)
  if (!unit) throw new RangeError(`unit ${series.unit} does not exist`)
  const points = rows.map(({ period, value, status }) => ({
    period: parsePeriod(period),
    value,
    status,
  }))
  const { points: results, derivation } = derive({ series, unit, points }, request, units)
  const byPeriod = new Map(rows.map((row) => [row.period, row]))
  const placed = results.flatMap((point) => {
    const last = byPeriod.get(point.period) ?? byPeriod.get(point.inputs.at(-1)?.period ?? '')
    return last ? [derivedRow(last, point, derivation)] : []
  })
  return { rows: placed, derivation }
}

/** `last` is the figure of the period, or the last of those that it was aggregated from. */
function derivedRow(
  last: FigureRow,
  point: DerivedPoint,
  { unit, multiplier }: Derivation,
): DerivedRow {
  const { printed: _, note: __, value: ___, ...place } = last
  return {
    ...place,
    period: point.period,
    unit: unit.id ?? unit.ucum ?? unit.name,
    multiplier,
    status: doubtfulness(point, last.status),
    inputs: [...point.inputs],
    ...(point.kind === 'figure'
      ? { value: point.value, digits: point.digits, exact: point.exact }
      : { missing: point.reason, exact: false }),
  }
}

/** From the least to the most doubtful: a result is as doubtful as the most doubtful of its inputs. */
const doubts: readonly Status[] = ['A', 'B', 'F', 'E', 'P', 'M', 'D']

function doubtfulness({ inputs }: DerivedPoint, own: Status): Status {
  if (inputs.length === 0) return own
  const worst = Math.max(...inputs.map(({ status }) => doubts.indexOf(status)))
  return doubts[worst] ?? own
}
