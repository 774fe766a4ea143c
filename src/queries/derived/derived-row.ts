import { z } from 'zod'
import { Decimal } from '../../model/decimal.ts'
import { Status } from '../../model/observation.ts'
import { parsePeriod } from '../../model/period.ts'
import type { Problem } from '../../model/problems.ts'
import { Frequency, type Series } from '../../model/series.ts'
import { Dimension } from '../../model/unit.ts'
import type { Release } from '../../releases/release.ts'
import { FigureRow } from '../figures/figure-row.ts'
import { columnsFrom } from '../pages/table.ts'
import { type Derivation, type DerivedPoint, derive } from '../transforms/derive.ts'
import { digitKinds } from '../transforms/digits.ts'
import type { DeriveRequest } from '../transforms/request.ts'
import type { DerivedUnit } from '../transforms/working.ts'

/** One derived figure as it is sent: what it says, how far that reaches, and what it was made of. */
export const DerivedRow = FigureRow.omit({ printed: true, note: true, unit: true }).extend({
  value: Decimal.optional().describe('Absent where the inputs do not give one.'),
  unit: z
    .string()
    .describe('The id of a unit, or a code of the Unified Code for Units of Measure.'),
  missing: z.string().optional().describe('Why there is no value.'),
  digits: z
    .strictObject({ kind: z.enum(digitKinds), count: z.int() })
    .optional()
    .describe('The digits that the inputs bear.'),
  exact: z.boolean().describe('Whether nothing was lost by rounding and every constant is exact.'),
  inputs: z
    .array(z.strictObject({ period: z.string(), value: Decimal, status: Status }))
    .describe('The figures that it was computed from.'),
})
export type DerivedRow = z.infer<typeof DerivedRow>

export const derivedColumns = columnsFrom(DerivedRow)

export const derivedRowMembers: readonly string[] = Object.keys(DerivedRow.shape)

const Step = z.strictObject({
  transform: z.string().describe('A code of units, or aggregation, conversion, scaling, index.'),
  title: z.string(),
  formula: z
    .string()
    .describe('In x_t, the figure; x_{t-1}, the one before; x_{t-n}, that of a year before.'),
  constants: z
    .array(
      z.strictObject({
        name: z.string(),
        value: z.string(),
        exact: z.boolean(),
        source: z.string().optional().describe('The id of the document that it is from.'),
        locator: z.string().optional().describe('Where in that document.'),
      }),
    )
    .describe('The numbers that the formula takes besides the figures.'),
  rounding: z.string().describe('How many digits the result keeps.'),
  assumption: z.string().optional().describe('What has to hold for the result to mean anything.'),
})

/** What was done to the figures of a series, as it is sent. */
export const DerivationShape = z
  .strictObject({
    series: z.string(),
    steps: z.array(Step).describe('In the order in which they were done.'),
    rounding: z.string(),
    unit: z
      .strictObject({
        id: z.string().optional(),
        name: z.string(),
        symbol: z.string(),
        ucum: z.string().optional(),
        dimension: Dimension.optional(),
      })
      .describe('What the results are counted in.'),
    multiplier: z.int(),
    frequency: Frequency,
  })
  .describe('What was done to the figures of a series: steps, formulas, constants, rounding.')

/** What an account says where its basis forbids what was asked. */
export const RefusalShape = z
  .strictObject({
    series: z.string(),
    code: z.string(),
    parameter: z.string().optional(),
    detail: z.string().describe('The reason, and what would be allowed.'),
  })
  .describe('Why the basis of a series forbids what was asked.')

/** A derived figure; `refusal` is its answer where nothing else is asked for and it lies across a break. */
export interface PlacedResult {
  readonly row: DerivedRow
  readonly refusal: Problem | undefined
}

/** What a request makes of the figures of one series. @throws {Problem} */
export function deriveRows(
  release: Release,
  series: Series,
  rows: readonly FigureRow[],
  request: DeriveRequest,
): { readonly results: readonly PlacedResult[]; readonly derivation: Derivation } {
  const { points, derivation } = derive(
    lineOfRows(release, series, rows),
    request,
    release.catalogue.units,
  )
  const lastOf = placeFinder(rows)
  const results = points.map((point) => ({
    row: derivedRow(lastOf(point), point, derivation),
    refusal: point.kind === 'missing' ? point.refusal : undefined,
  }))
  return { results, derivation }
}

/** The line of a series from those of its figures that may be inputs. */
export function lineOfRows({ catalogue }: Release, series: Series, rows: readonly FigureRow[]) {
  const unit = catalogue.units.get(series.unit)
  if (!unit) throw new RangeError(`unit ${series.unit} does not exist`)
  const points = rows.map(({ period, value, status }) => ({
    period: parsePeriod(period),
    value,
    status,
  }))
  return { series, unit, points }
}

/** Finds the printed figure of a result's period, or the last of those that it was, or would be, aggregated from. */
export function placeFinder(rows: readonly FigureRow[]) {
  const byPeriod = new Map(rows.map((row) => [row.period, row]))
  return ({ period, inputs }: Pick<DerivedPoint, 'period' | 'inputs'>): FigureRow => {
    const own = byPeriod.get(period) ?? byPeriod.get(inputs.at(-1)?.period ?? '')
    const place = own ?? rows.findLast((row) => liesIn(row.period, period))
    if (!place) throw new RangeError(`no figure was printed within ${period}`)
    return place
  }
}

function liesIn(part: string, whole: string): boolean {
  const [inner, outer] = [parsePeriod(part), parsePeriod(whole)]
  return outer.first <= inner.first && inner.last <= outer.last
}

/** A result as it is sent; `last` is the printed figure that gives it its place. */
export function derivedRow(
  last: FigureRow,
  point: DerivedPoint,
  { unit, multiplier }: Pick<Derivation, 'unit' | 'multiplier'>,
): DerivedRow {
  const { printed: _, note: __, value: ___, ...place } = last
  return {
    ...place,
    period: point.period,
    unit: unitText(unit),
    multiplier,
    status: doubtfulness(point, last.status),
    inputs: [...point.inputs],
    ...(point.kind === 'figure'
      ? { value: point.value, digits: point.digits, exact: point.exact }
      : { missing: point.reason, exact: false }),
  }
}

/** The id of a unit of the dataset, or else its code, or else its name. */
export function unitText({ id, ucum, name }: DerivedUnit): string {
  return id ?? ucum ?? name
}

/** From the least to the most doubtful: a result is as doubtful as the most doubtful of its inputs. */
const doubts: readonly Status[] = ['A', 'B', 'E', 'P', 'F', 'M', 'D']

function doubtfulness({ inputs }: DerivedPoint, own: Status): Status {
  if (inputs.length === 0) return own
  const worst = Math.max(...inputs.map(({ status }) => doubts.indexOf(status)))
  return doubts[worst] ?? own
}
