import type { ObservationBatch } from '../model/observation-batch.ts'
import { windowOf } from '../model/observation-batch.ts'
import { type FigureRow, figureRows } from '../queries/figures/figure-row.ts'
import type { Release } from '../releases/release.ts'

/**
 * Every figure by series and period, in pages of one size. What a file is cut into must not depend on
 * how a store hands figures over, or the same release would give other bytes.
 */
export async function* figurePages(
  release: Release,
  size: number,
): AsyncGenerator<readonly FigureRow[]> {
  let page: FigureRow[] = []
  for await (const rows of seriesRows(release)) {
    for (const row of rows) {
      page.push(row)
      if (page.length < size) continue
      yield page
      page = []
    }
  }
  if (page.length > 0) yield page
}

async function* seriesRows(release: Release): AsyncGenerator<readonly FigureRow[]> {
  for await (const batch of release.observations.scan()) {
    for (const { id, rows } of bySeries(batch)) {
      const series = release.catalogue.series.get(id)
      if (!series) throw new RangeError(`a figure names series ${id}, which does not exist`)
      yield figureRows(release, series, rows)
    }
  }
}

/** A batch may hold several series, one after the other. */
function* bySeries(batch: ObservationBatch): Generator<{ id: string; rows: ObservationBatch }> {
  for (let start = 0; start < batch.length; ) {
    const series = batch.series[start] ?? 0
    let end = start + 1
    while (end < batch.length && batch.series[end] === series) end++
    yield { id: batch.seriesIds[series] ?? '', rows: windowOf(batch, start, end) }
    start = end
  }
}
