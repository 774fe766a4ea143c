import { windowOf } from '../../model/observation-batch.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { dayRange } from '../parameters/parameters.ts'
import { figureCount } from './figure-list.ts'
import { type FigureRow, figureRows } from './figure-row.ts'
import { type FigureSelection, figureKeeper } from './figure-selection.ts'

/** About how many figures are held at a time. */
const PAGE = 4_096

/**
 * The figures of some series that a selection keeps, in the standard order, a page at a time: however many
 * there are, no more are held than one page and the batches that it is read from.
 * @throws {Problem} `unknown-value`, `inverted-range`, at the first page
 */
export async function* figurePages(
  release: Release,
  series: readonly Series[],
  selection: FigureSelection,
): AsyncGenerator<readonly FigureRow[]> {
  const keeps = figureKeeper(selection)
  const range = dayRange(selection)
  let page: FigureRow[] = []
  for (const chunk of seriesChunks(release, series)) {
    const batches = await release.observations.observations(
      chunk.map(({ id }) => id),
      range,
    )
    for (const [index, one] of chunk.entries()) {
      const batch = batches[index]
      for (let start = 0; batch && start < batch.length; start += PAGE) {
        const stretch = windowOf(batch, start, Math.min(start + PAGE, batch.length))
        for (const row of figureRows(release, one, stretch)) if (keeps(row)) page.push(row)
        if (page.length < PAGE) continue
        yield page
        page = []
      }
    }
  }
  if (page.length > 0) yield page
}

/** Series on end, in portions that have about a page of figures together. */
export function* seriesChunks(
  release: Release,
  series: readonly Series[],
): Generator<readonly Series[]> {
  let chunk: Series[] = []
  let count = 0
  for (const one of series) {
    chunk.push(one)
    count += figureCount(release, [one])
    if (count < PAGE) continue
    yield chunk
    chunk = []
    count = 0
  }
  if (chunk.length > 0) yield chunk
}
