import { comparePeriods, type Period, parsePeriod } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { referencesTo } from '../back-references.ts'
import type { DerivedFigure } from '../derived-figure.ts'
import { wholeSeries } from '../derived-figures.ts'
import type { FigureRow } from '../figure-row.ts'
import { perRelease } from '../per-release.ts'
import { recordOf } from '../record.ts'
import { type CommonMeasure, type CommonValue, measured, measureKey } from './common-measure.ts'

/** One account's figure of a period. */
export interface AccountFigure {
  readonly series: Series
  readonly row: FigureRow
  /** In the measure that it shares with its rivals; absent where the figure is printed as missing, or not made. */
  readonly common: CommonValue | undefined
  /** What was made of it, where anything was asked to be; the value in the common measure is that of this. */
  readonly derived?: DerivedFigure
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
  const accounts = ids.map((one) => recordOf(release, 'series', one))
  const placed = (await wholeSeries(release, accounts, () => true)).flatMap(({ series, rows }) => {
    const { measure, toCommon } = measured(release, indicator, series)
    return rows.map((row): PlacedAccount => {
      const common = row.value === undefined ? undefined : toCommon(row.value)
      return { measure, period: row.period, figure: { series, row, common } }
    })
  })
  return aligned(placed)
}

/** An account's figure with the measure that it is in, and its period in it. */
export interface PlacedAccount {
  readonly measure: CommonMeasure
  readonly period: string
  readonly figure: AccountFigure
}

/** Sets figures side by side that share area, period and measure. */
export function aligned(placed: readonly PlacedAccount[]): readonly Column[] {
  const columns = new Map<string, Omit<Column, 'figures'> & { figures: AccountFigure[] }>()
  for (const { measure, period, figure } of placed) {
    const { area } = figure.series
    const key = `${area}|${period}|${measureKey(measure)}`
    const found = columns.get(key) ?? { area, period: parsePeriod(period), measure, figures: [] }
    columns.set(key, found)
    found.figures.push(figure)
  }
  return [...columns.values()].sort(byPlaceAndTime)
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
