import { type ObservationBatch, windowOf } from '../../model/observation-batch.ts'
import type { DayRange } from '../../model/period.ts'
import type { Extent, ObservationStore } from '../observation-store.ts'

/** A stretch of rows in one of the batches. */
interface Rows {
  readonly batch: ObservationBatch
  readonly start: number
  readonly end: number
}

/**
 * Keeps all figures in the compact columns that were read; answers are windows on them, never copies.
 * The figures of one series stand together in one batch.
 */
export function memoryStore(batches: readonly ObservationBatch[]): ObservationStore {
  const rowsOf = new Map(batches.flatMap(rowsBySeries))
  const nothing = batches[0] && { batch: windowOf(batches[0], 0, 0), start: 0, end: 0 }
  return {
    observations: async (series, range) =>
      series.flatMap((id) => {
        const rows = rowsOf.get(id) ?? nothing
        return rows ? [window(rows, range)] : []
      }),
    scan: () => bySeries(rowsOf),
    extents: async () => new Map([...rowsOf].map(([id, rows]) => [id, extent(rows)])),
    close: async () => {},
  }
}

function rowsBySeries(batch: ObservationBatch): readonly [string, Rows][] {
  const found: [string, Rows][] = []
  for (let start = 0; start < batch.length; ) {
    const series = batch.series[start]
    let end = start + 1
    while (end < batch.length && batch.series[end] === series) end++
    const id = series === undefined ? undefined : batch.seriesIds[series]
    if (id !== undefined) found.push([id, { batch, start, end }])
    start = end
  }
  return found
}

function window({ batch: all, start, end }: Rows, range: DayRange): ObservationBatch {
  // Rows are sorted by first day only, so the far end is filtered and not sought: spans may overlap.
  let from = start
  while (from < end && (all.firstDay[from] ?? 0) < range.from) from++
  let to = end
  while (to > from && (all.firstDay[to - 1] ?? 0) > range.to) to--
  for (let row = from; row < to; row++) {
    if ((all.lastDay[row] ?? 0) > range.to) return picked(all, from, to, range)
  }
  return windowOf(all, from, to)
}

/** Copies the rows that lie within the range; only needed where some row in between does not. */
function picked(
  all: ObservationBatch,
  from: number,
  to: number,
  range: DayRange,
): ObservationBatch {
  const rows: number[] = []
  for (let row = from; row < to; row++) if ((all.lastDay[row] ?? 0) <= range.to) rows.push(row)
  const take = <Column extends Int32Array | Uint32Array | Uint8Array | Int8Array | Float64Array>(
    column: Column,
    target: Column,
  ): Column => {
    for (const [index, row] of rows.entries()) target[index] = column[row] ?? 0
    return target
  }
  const { length } = rows
  return {
    ...all,
    length,
    series: take(all.series, new Uint32Array(length)),
    firstDay: take(all.firstDay, new Int32Array(length)),
    lastDay: take(all.lastDay, new Int32Array(length)),
    periodForm: take(all.periodForm, new Uint8Array(length)),
    mantissa: take(all.mantissa, new Float64Array(length)),
    scale: take(all.scale, new Int8Array(length)),
    status: take(all.status, new Uint8Array(length)),
    source: take(all.source, new Uint32Array(length)),
    locator: take(all.locator, new Uint32Array(length)),
    note: take(all.note, new Uint32Array(length)),
    printed: take(all.printed, new Uint32Array(length)),
  }
}

async function* bySeries(rowsOf: ReadonlyMap<string, Rows>): AsyncGenerator<ObservationBatch> {
  for (const id of [...rowsOf.keys()].sort()) {
    const rows = rowsOf.get(id)
    if (rows) yield windowOf(rows.batch, rows.start, rows.end)
  }
}

function extent({ batch: all, start, end }: Rows): Extent {
  let lastDay = all.lastDay[start] ?? 0
  for (let row = start; row < end; row++) lastDay = Math.max(lastDay, all.lastDay[row] ?? 0)
  return { count: end - start, firstDay: all.firstDay[start] ?? 0, lastDay }
}
