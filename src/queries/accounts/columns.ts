import { windowOf } from '../../model/observation-batch.ts'
import { comparePeriods, everyDay, type Period, parsePeriod } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { referencesTo } from '../back-references.ts'
import { type FigureRow, figureRows } from '../figure-row.ts'
import { perRelease } from '../per-release.ts'
import { recordOf } from '../record.ts'
import { type CommonMeasure, type CommonValue, measured, measureKey } from './common-measure.ts'

/** One account's figure of a period. */
export interface AccountFigure {
  readonly series: Series
  readonly row: FigureRow
  /** In the measure that it shares with its rivals; absent where the figure is printed as missing. */
  readonly common: CommonValue | undefined
}

/** What all accounts say of one quantity in one area and period, in one measure. */
export interface Column {
  readonly area: string
  readonly period: Period
  readonly measure: CommonMeasure
  readonly figures: readonly AccountFigure[]
}

const known = perRelease((): Map<string, Promise<readonly Column[]>> => new Map())

/**
 * The figures of all accounts of an indicator, aligned: by area, period and measure. They are laid out
 * once for each release, when they are first asked for.
 * @throws {Problem} `unknown-record`
 */
export function columnsOf(release: Release, indicator: string): Promise<readonly Column[]> {
  const columns = known(release)
  const found = columns.get(indicator)
  if (found) return found
  const laid = layOutColumns(release, indicator)
  columns.set(indicator, laid)
  laid.catch(() => columns.delete(indicator))
  return laid
}

/** The same, laid out anew and not kept. */
export async function layOutColumns(release: Release, id: string): Promise<readonly Column[]> {
  const indicator = recordOf(release, 'indicators', id)
  const { series: ids = [] } = referencesTo(release, 'indicators', id)
  const accounts = ids.map((one) => measured(release, indicator, recordOf(release, 'series', one)))
  const batches = await release.observations.observations(ids, everyDay)
  const columns = new Map<string, { column: Omit<Column, 'figures'>; figures: AccountFigure[] }>()
  for (const [index, { series, measure, toCommon }] of accounts.entries()) {
    const batch = batches[index]
    if (!batch) continue
    for (const row of figureRows(release, series, windowOf(batch, 0, batch.length))) {
      const { area, period, value } = row
      const key = `${area}|${period}|${measureKey(measure)}`
      const found = columns.get(key) ?? {
        column: { area, period: parsePeriod(period), measure },
        figures: [],
      }
      columns.set(key, found)
      found.figures.push({ series, row, common: value === undefined ? undefined : toCommon(value) })
    }
  }
  return [...columns.values()]
    .map(({ column, figures }): Column => ({ ...column, figures }))
    .sort(byPlaceAndTime)
}

function byPlaceAndTime(a: Column, b: Column): number {
  return compareTexts(a.area, b.area) || comparePeriods(a.period, b.period) || byMeasure(a, b)
}

function byMeasure(a: Column, b: Column): number {
  return compareTexts(measureKey(a.measure), measureKey(b.measure))
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
