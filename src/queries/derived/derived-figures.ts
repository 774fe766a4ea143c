import { everyDay, parsePeriod } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { type FigureRow, figureRows } from '../figures/figure-row.ts'
import type { Derivation } from '../transforms/derive.ts'
import { attempt, type Refusal, sorted } from '../transforms/refusal.ts'
import type { DeriveRequest } from '../transforms/request.ts'
import { type DerivedRow, deriveRows } from './derived-row.ts'

export interface DerivedFigures {
  readonly rows: readonly DerivedRow[]
  /** What was done, for each series. */
  readonly derivations: readonly Derivation[]
  /** The series whose basis forbids it. */
  readonly refused: readonly Refusal[]
  /** The printed figures that a derived one was made of. */
  readonly inputsOf: (row: DerivedRow) => readonly FigureRow[]
}

/**
 * What a request makes of the figures of those series that have any in its range. A series is derived whole, so that a
 * figure before the range may be an input; `keeps` says which figures may be inputs at all.
 * @throws {Problem} where the request itself is at fault
 */
export async function derivedFigures(
  release: Release,
  series: readonly Series[],
  request: DeriveRequest,
  keeps: (row: FigureRow) => boolean,
): Promise<DerivedFigures> {
  const { from, to } = request.range ?? everyDay
  const isAsked = ({ period }: FigureRow) => {
    const { first, last } = parsePeriod(period)
    return first >= from && last <= to
  }
  const whole = await wholeSeries(release, series, keeps)
  const { made, refused } = sorted(
    whole
      .filter(({ rows }) => rows.some(isAsked))
      .map(({ series: one, rows }) =>
        attempt(one.id, () => deriveRows(release, one, rows, request)),
      ),
  )
  const printed = new Map(whole.map(({ series: { id }, rows }) => [id, rows]))
  return {
    rows: made.flatMap(({ results }) => results.map(({ row }) => row)),
    derivations: made.map(({ derivation }) => derivation),
    refused,
    inputsOf: ({ series: id, inputs }) =>
      inputs.flatMap(({ period }) => printed.get(id)?.find((row) => row.period === period) ?? []),
  }
}

/** All figures of some series that may be inputs; the store is asked once. */
export async function wholeSeries(
  release: Release,
  series: readonly Series[],
  keeps: (row: FigureRow) => boolean,
): Promise<readonly { readonly series: Series; readonly rows: readonly FigureRow[] }[]> {
  const batches = await release.observations.observations(
    series.map(({ id }) => id),
    everyDay,
  )
  return series.map((one, index) => {
    const batch = batches[index]
    return { series: one, rows: batch ? figureRows(release, one, batch).filter(keeps) : [] }
  })
}
