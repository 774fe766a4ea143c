import type { DayRange } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { type FigureRow, figureRows } from './figure-row.ts'

/** One series with its figures, by period. */
export interface SeriesFigures {
  readonly series: Series
  readonly figures: readonly FigureRow[]
}

/** The figures of some series whose periods lie wholly within a range, with one question to the store. */
export async function seriesFigures(
  release: Release,
  series: readonly Series[],
  range: DayRange,
): Promise<readonly SeriesFigures[]> {
  const batches = await release.observations.observations(
    series.map(({ id }) => id),
    range,
  )
  return series.map((one, index) => {
    const batch = batches[index]
    return { series: one, figures: batch ? figureRows(release, one, batch) : [] }
  })
}
