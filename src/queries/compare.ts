import type { Basis } from '../model/basis.ts'
import type { Decimal } from '../model/decimal.ts'
import { dateOfDay, type Period } from '../model/period.ts'
import type { Release } from '../releases/release.ts'
import { type AccountFigure, type Column, columnsOf } from './accounts/columns.ts'
import type { CommonMeasure } from './accounts/common-measure.ts'
import { type Gap, gapsOf } from './accounts/gaps.ts'
import { type PlacedFigure, placed, type Spread, spreadOf } from './accounts/spread.ts'
import type { Answer, Cell } from './answer.ts'
import { type FigureRow, figureColumns } from './figure-row.ts'
import { checkCodes } from './list.ts'
import type { Filter } from './listing.ts'
import { listings } from './listings/index.ts'
import { paginate } from './page.ts'
import { dayRange } from './parameters.ts'
import { isBounded, type PrintedBounds, printedWithin } from './printed-within.ts'

/** Which accounts are compared, and over which periods. */
export interface CompareSelection extends PrintedBounds {
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
  readonly from?: Period | undefined
  readonly to?: Period | undefined
}

export interface CompareQuestion extends CompareSelection {
  /** Whether every pair of accounts is set against each other. */
  readonly gaps?: boolean | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

const wanted = new Set(['area', 'nature', 'estimator', 'source'])

/** The filters of a comparison are those of the series that are compared. */
export const compareFilters: readonly Filter<Column['figures'][number]['series']>[] =
  listings.series.filters.filter(({ name }) => wanted.has(name))

/** One account's figure beside its rivals. */
export interface ComparedFigure extends FigureRow {
  /** The value in the common measure; absent where it is printed as missing. */
  readonly common?: Decimal
  /** Accounts of one voice carry one number. */
  readonly voice: number
  /** False for what is printed as missing or doubtful. */
  readonly counted: boolean
  readonly bound?: 'lower' | 'upper'
}

/** Accounts that share a basis, but for what is said of it in prose. */
export interface BasisGroup {
  readonly basis: Omit<Basis, 'note'>
  readonly series: readonly string[]
}

/** What all accounts say of one quantity in one area and period, in one measure. */
export interface Comparison extends Spread {
  readonly area: string
  readonly period: string
  readonly firstDay: string
  readonly lastDay: string
  readonly measure: CommonMeasure
  readonly accounts: readonly ComparedFigure[]
  /** The bases that the accounts stand on; more than one is a reason why they differ. */
  readonly bases: readonly BasisGroup[]
  /** The members in which the bases differ. */
  readonly differing: readonly string[]
}

interface ComparisonWithGaps extends Comparison {
  readonly gaps?: readonly Gap[]
}

/**
 * What all accounts of an indicator say, aligned by area, period and measure, as far as the selection
 * keeps them.
 * @throws {Problem} `unknown-record`, `unknown-value`, `inverted-range`
 */
export async function comparedColumns(
  release: Release,
  indicator: string,
  selection: CompareSelection,
): Promise<readonly Column[]> {
  checkCodes(release, compareFilters, selection.filters)
  const { from, to } = dayRange(selection)
  const keeps = figureKeeper(release, selection)
  return (await columnsOf(release, indicator)).flatMap((column) => {
    const { period } = column
    if (period.first < from || period.last > to) return []
    if (!keeps) return [column]
    const figures = column.figures.filter(keeps)
    if (figures.length === column.figures.length) return [column]
    return figures.length > 0 ? [{ ...column, figures }] : []
  })
}

/** Whether a figure is kept; undefined where all are. */
function figureKeeper(
  release: Release,
  selection: CompareSelection,
): ((figure: AccountFigure) => boolean) | undefined {
  const isPrinted = printedWithin(selection)
  const filters = compareFilters.flatMap((filter) => {
    const codes = selection.filters[filter.name]
    return codes ? [{ filter, codes: new Set<string | undefined>(codes) }] : []
  })
  if (filters.length === 0 && !isBounded(selection)) return undefined
  return ({ series, row }) =>
    isPrinted(row()) &&
    filters.every(({ filter, codes }) =>
      [...filter.codesOf(series, release)].some((code) => codes.has(code)),
    )
}

const whole = new WeakMap<Column, Comparison>()

/** The comparison of a column, worked out once for those of which nothing is left out. */
export function comparisonOf(release: Release, column: Column): Comparison {
  const known = whole.get(column)
  if (known) return known
  const found = comparison(release, column)
  whole.set(column, found)
  return found
}

/** One page of the comparison of an indicator. */
export async function compare(
  release: Release,
  indicator: string,
  question: CompareQuestion,
): Promise<Answer> {
  const columns = await comparedColumns(release, indicator, question)
  const { rows, page } = paginate(columns, question, [
    release.digest,
    'compare',
    indicator,
    compareIdentity(question),
  ])
  const compared = rows.map((column): ComparisonWithGaps => {
    const comparison = comparisonOf(release, column)
    return question.gaps ? { ...comparison, gaps: gapsOf(release, column) } : comparison
  })
  const { filters, from, to, publishedFrom, publishedTo, gaps, limit } = question
  return {
    release,
    page,
    json: () => ({
      data: compared,
      page,
      release: release.version,
      query: {
        indicator,
        ...filters,
        from: from?.text,
        to: to?.text,
        publishedFrom: publishedFrom?.text,
        publishedTo: publishedTo?.text,
        gaps,
        limit,
      },
    }),
    table: { columns: tableColumns, rows: tableRows(compared) },
  }
}

export function compareIdentity(selection: CompareSelection): unknown {
  const { filters, from, to, publishedFrom, publishedTo } = selection
  return [filters, from?.text, to?.text, publishedFrom?.text, publishedTo?.text]
}

function comparison(release: Release, column: Column): Comparison {
  const { area, period, measure } = column
  const figures = placed(release, column.figures)
  const bases = basesOf(figures)
  return {
    area,
    period: period.text,
    firstDay: dateOfDay(period.first),
    lastDay: dateOfDay(period.last),
    measure,
    ...spreadOf(figures),
    accounts: figures.map(comparedFigure),
    bases,
    differing: differingMembers(bases),
  }
}

function comparedFigure({ row, common, voice, counted, series }: PlacedFigure): ComparedFigure {
  return Object.assign(
    row(),
    common && { common: common.shown },
    { voice, counted },
    series.bound && { bound: series.bound },
  )
}

function basesOf(figures: readonly PlacedFigure[]): readonly BasisGroup[] {
  const groups = new Map<string, { basis: BasisGroup['basis']; series: string[] }>()
  for (const { series } of figures) {
    const { note: _, ...basis } = series.basis
    const key = JSON.stringify(basis)
    const group = groups.get(key) ?? { basis, series: [] }
    groups.set(key, group)
    group.series.push(series.id)
  }
  return [...groups.values()]
}

function differingMembers(bases: readonly BasisGroup[]): readonly string[] {
  if (bases.length < 2) return []
  const members = new Map<string, Set<string>>()
  for (const { basis } of bases) {
    for (const [member, value] of Object.entries(basis)) {
      if (value !== undefined) members.set(member, (members.get(member) ?? new Set()).add(value))
    }
  }
  const isShared = (member: string) =>
    bases.every(({ basis }) => Object.hasOwn(basis, member)) && members.get(member)?.size === 1
  return [...members.keys()].filter((member) => !isShared(member)).sort()
}

const measureColumns = [
  'standing',
  'unit',
  'multiplier',
  'priceBase',
  'indexBase',
  'spanMeaning',
] as const
const tableColumns = [
  ...figureColumns,
  'common',
  'voice',
  'counted',
  'bound',
  ...measureColumns.map((name) => `measure.${name}`),
  'count',
  'independent',
  'minimum',
  'maximum',
  'median',
  'ratio',
  'differing',
]

/** One row an account, each with the spread that it is part of. */
function* tableRows(compared: readonly Comparison[]): Generator<readonly Cell[]> {
  for (const { accounts, measure, minimum, maximum, ...rest } of compared) {
    const { count, independent, median, ratio, differing } = rest
    const spread = [count, independent, minimum?.value, maximum?.value, median, ratio]
    const measuredIn = measureColumns.map((name) => measure[name])
    for (const { common, voice, counted, bound, ...row } of accounts) {
      const cells = new Map<string, Cell>(Object.entries(row))
      yield [
        ...figureColumns.map((name) => cells.get(name)),
        common,
        voice,
        counted,
        bound,
        ...measuredIn,
        ...spread,
        differing.join(';'),
      ]
    }
  }
}
