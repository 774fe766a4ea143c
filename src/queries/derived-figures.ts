import { everyDay } from '../model/period.ts'
import type { Series } from '../model/series.ts'
import type { Release } from '../releases/release.ts'
import { type DerivedRow, deriveRows } from './derived-row.ts'
import { type FigureRow, figureRows } from './figure-row.ts'
import type { Derivation } from './transforms/derive.ts'
import type { DeriveRequest } from './transforms/request.ts'

export interface DerivedFigures {
  readonly rows: readonly DerivedRow[]
  /** What was done, for each series. */
  readonly derivations: readonly Derivation[]
  /** The printed figures that a derived one was made of. */
  readonly inputsOf: (row: DerivedRow) => readonly FigureRow[]
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
  const whole = await wholeSeries(release, series, keeps)
  const derived = whole.flatMap(({ series: one, rows }) =>
    rows.length > 0 ? [deriveRows(release, one, rows, request)] : [],
  )
  const printed = new Map(whole.map(({ series: { id }, rows }) => [id, rows]))
  return {
    rows: derived.flatMap(({ results }) => results.map(({ row }) => row)),
    derivations: derived.map(({ derivation }) => derivation),
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
