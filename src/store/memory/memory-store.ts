import { type ObservationBatch, windowOf } from '../../model/observation-batch.ts'
import type { DayRange } from '../../model/period.ts'
import type { Extent, ObservationStore } from '../observation-store.ts'

/** How many figures a scan hands over at once. */
const BATCH = 4096

interface Rows {
  readonly start: number
  readonly end: number
}

/** Keeps all figures in the compact columns that were read; answers are windows on them, never copies. */
export function memoryStore(all: ObservationBatch): ObservationStore {
  const rowsOf = rowsBySeries(all)
  return {
    observations: async (series, range) =>
      series.map((id) => window(all, rowsOf.get(id) ?? { start: 0, end: 0 }, range)),
    scan: () => batches(all),
    extents: async () => new Map([...rowsOf].map(([id, rows]) => [id, extent(all, rows)])),
    close: async () => {},
  }
}

function rowsBySeries(all: ObservationBatch): ReadonlyMap<string, Rows> {
  const rows = new Map<string, Rows>()
  for (let start = 0; start < all.length; ) {
    const series = all.series[start]
    let end = start + 1
    while (end < all.length && all.series[end] === series) end++
    const id = series === undefined ? undefined : all.seriesIds[series]
    if (id !== undefined) rows.set(id, { start, end })
    start = end
  }
  return rows
}

function window(all: ObservationBatch, { start, end }: Rows, range: DayRange): ObservationBatch {
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

async function* batches(all: ObservationBatch): AsyncGenerator<ObservationBatch> {
  for (let start = 0; start < all.length; start += BATCH) {
    yield windowOf(all, start, Math.min(start + BATCH, all.length))
  }
}

function extent(all: ObservationBatch, { start, end }: Rows): Extent {
  let lastDay = all.lastDay[start] ?? 0
  for (let row = start; row < end; row++) lastDay = Math.max(lastDay, all.lastDay[row] ?? 0)
  return { count: end - start, firstDay: all.firstDay[start] ?? 0, lastDay }
}
