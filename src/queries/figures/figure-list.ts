import { windowOf } from '../../model/observation-batch.ts'
import { everyDay } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { type FigureRow, figureRows } from './figure-row.ts'
import { type FigureSelection, figures } from './figure-selection.ts'

/** Figures of which any stretch can be had, reading no more series than that takes. */
export interface FigureList {
  total(): Promise<number>
  /** Those from position `start` up to `end`. */
  between(start: number, end: number): Promise<readonly FigureRow[]>
}

/**
 * The figures of some series that a selection keeps. As long as it keeps all, in the standard order, they
 * are counted by the extents of the series, and only the series that a stretch touches are read.
 */
export function figureList(
  release: Release,
  series: readonly Series[],
  selection: FigureSelection,
): FigureList {
  return keepsAll(selection)
    ? wholeList(release, series)
    : readList(figures(release, series, selection))
}

/** Whether a selection leaves the figures of its series all there and in the standard order. */
export function keepsAll(selection: FigureSelection): boolean {
  const { from, to, publishedFrom, publishedTo, status, sort } = selection
  return [from, to, publishedFrom, publishedTo, status, sort].every((one) => one === undefined)
}

/** How many figures some series have, all together. */
export function figureCount(release: Release, series: readonly Series[]): number {
  return series.reduce((sum, { id }) => sum + (release.extents.get(id)?.count ?? 0), 0)
}

function readList(read: Promise<readonly FigureRow[]>): FigureList {
  // Whoever asks for the total or for a stretch meets the refusal; it must not end the process before.
  read.catch(() => {})
  return {
    total: async () => (await read).length,
    between: async (start, end) => (await read).slice(start, end),
  }
}

function wholeList(release: Release, series: readonly Series[]): FigureList {
  return {
    total: async () => figureCount(release, series),
    between: async (start, end) => {
      const touched = touchedSeries(release, series, start, end)
      const batches = await release.observations.observations(
        touched.map(({ one }) => one.id),
        everyDay,
      )
      return touched.flatMap(({ one, from, to }, index) => {
        const batch = batches[index]
        return batch ? figureRows(release, one, windowOf(batch, from, to)) : []
      })
    },
  }
}

/** The series that hold the figures from `start` up to `end`, with the rows of each that are meant. */
function touchedSeries(release: Release, series: readonly Series[], start: number, end: number) {
  let position = 0
  return series.flatMap((one) => {
    const first = position
    const count = figureCount(release, [one])
    position += count
    const from = Math.max(start - first, 0)
    const to = Math.min(end - first, count)
    return from < to ? [{ one, from, to }] : []
  })
}
