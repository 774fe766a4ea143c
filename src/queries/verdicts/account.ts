import { unrounded } from '../../model/arithmetic.ts'
import { type Period, parsePeriod } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { Dimension, Unit } from '../../model/unit.ts'
import type { Release } from '../../releases/release.ts'
import { columnsOf } from '../accounts/columns.ts'
import type { CommonMeasure } from '../accounts/common-measure.ts'
import type { FigureRow } from '../figures/figure-row.ts'
import { type PrintedBounds, printedWithin } from '../figures/printed-within.ts'
import { exactly, type Rounded, roundedAsPrinted } from './tolerance.ts'

/** All that one account says of a quantity in an area. */
export interface Account {
  readonly series: Series
  readonly unit: Unit
  readonly measure: CommonMeasure
  readonly figures: ReadonlyMap<string, FigureRow>
}

/** A figure that counts, or why there is none. */
export type Reading =
  | {
      readonly kind: 'read'
      readonly rounded: Rounded
      readonly printed: string
      readonly figure?: FigureRow
    }
  | { readonly kind: 'silent'; readonly why: string }

/** What is there on a day and not made over a year, so that a census of one day speaks for its year. */
const stocks: ReadonlySet<Dimension> = new Set(['count', 'share'])

/** The accounts of a quantity in an area, as far as they were printed within the bounds, in order of id. */
export async function accountsOf(
  release: Release,
  indicator: string,
  area: string,
  bounds: PrintedBounds,
): Promise<readonly Account[]> {
  const isWithin = printedWithin(bounds)
  const accounts = new Map<string, Account & { readonly figures: Map<string, FigureRow> }>()
  for (const column of await columnsOf(release, indicator)) {
    if (column.area !== area) continue
    for (const { series, row: rowOf } of column.figures) {
      const row = rowOf()
      if (!isWithin(row)) continue
      const unit = release.catalogue.units.get(series.unit)
      if (!unit) throw new RangeError(`unit ${series.unit} does not exist`)
      const account = accounts.get(series.id) ?? {
        series,
        unit,
        measure: column.measure,
        figures: new Map(),
      }
      account.figures.set(row.period, row)
      accounts.set(series.id, account)
    }
  }
  return [...accounts.values()].sort((a, b) => (a.series.id < b.series.id ? -1 : 1))
}

/** The figure that an account has for a period, where it counts. */
export function figureAt(account: Account, period: string): Reading {
  const figure = account.figures.get(period)
  if (figure) return reading(figure)
  const asked = parsePeriod(period)
  const within = [...account.figures.values()].filter(
    (one) => isDay(one) && isWithin(parsePeriod(one.period), asked),
  )
  const [only] = within
  if (only && stocks.has(account.unit.dimension)) {
    if (within.length === 1) return reading(only)
    const dates = within.map((one) => one.period).join(', ')
    return silent(`it has several dates in ${period} (${dates}); name one of them`)
  }
  return silent(whyNone(account, asked))
}

/** The same; but what an index has at its base it has by definition, printed or not, and exactly. */
export function levelAt(account: Account, period: string): Reading {
  const { series, unit, figures } = account
  if (series.basis.indexBase !== period || unit.dimension !== 'index') {
    return figureAt(account, period)
  }
  const base = baseLevel(unit)
  const figure = figures.get(period)
  return {
    kind: 'read',
    rounded: exactly(base),
    printed: base.toFixed(),
    ...(figure && { figure }),
  }
}

/** What an index counts its base as: 100 or 1. */
export function baseLevel({ factor }: Unit) {
  return unrounded(100).dividedBy(unrounded(factor ?? 1))
}

export function silent(why: string): { readonly kind: 'silent'; readonly why: string } {
  return { kind: 'silent', why }
}

function reading(figure: FigureRow): Reading {
  const { value, period, status } = figure
  if (value === undefined) return silent(`its figure for ${period} is printed as missing`)
  if (status === 'D') return silent(`its figure for ${period} is marked as doubtful`)
  if (status === 'F')
    return silent(`its figure for ${period} is a plan or forecast, not what came of it`)
  return { kind: 'read', rounded: roundedAsPrinted(value), printed: value, figure }
}

function isDay({ period }: FigureRow): boolean {
  return parsePeriod(period).kind === 'day'
}

function isWithin(inner: Period, outer: Period): boolean {
  return inner.first >= outer.first && inner.last <= outer.last
}

function whyNone({ figures }: Account, asked: Period): string {
  const near = [...figures.keys()].filter((text) => {
    const { kind, first, last } = parsePeriod(text)
    return kind === 'economic-year' && first <= asked.last && last >= asked.first
  })
  const none = `it has no figure for ${asked.text}`
  if (asked.kind !== 'year' || near.length === 0) return none
  return `${none}, only for economic years: ${near.sort().join(', ')}`
}
