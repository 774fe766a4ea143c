import type { Status } from '../../model/observation.ts'
import {
  type ObservationBatch,
  periodAt,
  statusAt,
  valueAt,
} from '../../model/observation-batch.ts'
import { comparePeriods, everyDay, type Period } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import type { DerivedFigure } from '../derived/derived-figure.ts'
import { type FigureRow, rowMaker } from '../figures/figure-row.ts'
import { perRelease } from '../per-release.ts'
import { referencesTo } from '../records/back-references.ts'
import { recordOf } from '../records/record-of.ts'
import {
  type CommonMeasure,
  type CommonValue,
  type MeasuredSeries,
  measureAt,
  measured,
  measureKey,
} from './common-measure.ts'

/** One account's figure of a period. */
export interface AccountFigure {
  readonly series: Series
  /** How far the value in the common measure may be trusted. */
  readonly status: Status
  /** The figure as it is printed and sent, made anew each time. */
  readonly row: () => FigureRow
  /** In the measure that it shares with its rivals; absent where the figure is printed as missing, or not made. */
  readonly common: CommonValue | undefined
  /** What was made of it, where anything was asked to be; status and common value are those of this. */
  readonly derived?: DerivedFigure
}

/** A figure as it is printed and sent, with what was made of it where anything was asked to be. */
export interface MadeFigure extends FigureRow {
  readonly derived?: DerivedFigure
}

export function madeFigure({ row, derived }: AccountFigure): MadeFigure {
  return Object.assign(row(), derived && { derived })
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
  const batches = await release.observations.observations(ids, everyDay)
  const accounts = ids.flatMap((series, index): Account[] => {
    const batch = batches[index]
    if (!batch) return []
    const account = measured(release, indicator, recordOf(release, 'series', series))
    return [{ ...account, figures: figuresOf(release, account, batch) }]
  })
  return aligned(accounts)
}

function figuresOf(
  release: Release,
  { series, toCommon }: MeasuredSeries,
  batch: ObservationBatch,
): readonly DatedFigure[] {
  const rowAt = rowMaker(release, series)
  return Array.from({ length: batch.length }, (_, index) => {
    const value = valueAt(batch, index)
    return {
      period: periodAt(batch, index),
      figure: {
        series,
        status: statusAt(batch, index),
        common: value === undefined ? undefined : toCommon(value),
        row: () => rowAt(batch, index),
      },
    }
  })
}

/** The figures of an account, and the measure that they are in. */
export interface Account {
  readonly series: Series
  readonly measure: CommonMeasure
  readonly figures: readonly DatedFigure[]
}

/** A figure and the period that it is of in its measure, which a longer one may have been made of. */
export interface DatedFigure {
  readonly period: Period
  readonly figure: AccountFigure
}

/** Sets figures side by side that share area, period and measure. */
export function aligned(accounts: readonly Account[]): readonly Column[] {
  const columns = new Map<string, KeyedColumn>()
  for (const account of accounts) place(columns, account)
  return [...columns.values()].sort(byPlaceAndTime)
}

/** A column, and the text that it shares with none of another measure. */
interface KeyedColumn extends Column {
  readonly figures: AccountFigure[]
  readonly measureKey: string
}

function place(columns: Map<string, KeyedColumn>, account: Account): void {
  const { area } = account.series
  const own = measureKey(account.measure)
  for (const { period, figure } of account.figures) {
    const measure = measureAt(account.measure, figure.status)
    const key = measure === account.measure ? own : measureKey(measure)
    const address = `${area}|${period.text}|${key}`
    const column = columns.get(address)
    if (column) column.figures.push(figure)
    else columns.set(address, { area, period, measure, measureKey: key, figures: [figure] })
  }
}

function byPlaceAndTime(a: KeyedColumn, b: KeyedColumn): number {
  return (
    compareTexts(a.area, b.area) ||
    comparePeriods(a.period, b.period) ||
    compareTexts(a.measureKey, b.measureKey)
  )
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
