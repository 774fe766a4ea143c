import { comparePeriods, type DayRange, parsePeriod } from '../../model/period.ts'
import type { Release } from '../../releases/release.ts'
import { type FigureRow, figureRows } from './figure-row.ts'

/** What names one figure. */
export interface FigureKey {
  readonly series: string
  readonly period: string
}

/** Finds figures among those that were read for many keys at once. */
export type FigureFinder = (key: FigureKey) => FigureRow | undefined

/** Reads the figures that some keys name, with one question to the store however many keys there are. */
export async function findFigures(
  release: Release,
  keys: readonly FigureKey[],
): Promise<FigureFinder> {
  const found = new Map<string, Map<string, FigureRow>>()
  const wanted = new Set(keys.map(({ period }) => period))
  const series = [...new Set(keys.map((key) => key.series))].flatMap(
    (id) => release.catalogue.series.get(id) ?? [],
  )
  if (series.length === 0) return () => undefined
  const batches = await release.observations.observations(
    series.map(({ id }) => id),
    daysOf(wanted),
  )
  for (const [index, one] of series.entries()) {
    const batch = batches[index]
    const rows = batch ? figureRows(release, one, batch) : []
    found.set(one.id, new Map(rows.map((row) => [row.period, row])))
  }
  return (key) => found.get(key.series)?.get(key.period)
}

function daysOf(texts: Iterable<string>): DayRange {
  const periods = [...texts].map(parsePeriod).sort(comparePeriods)
  return {
    from: periods[0]?.first ?? Number.POSITIVE_INFINITY,
    to: periods.reduce((last, period) => Math.max(last, period.last), Number.NEGATIVE_INFINITY),
  }
}
