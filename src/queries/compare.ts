import type { Basis } from '../model/basis.ts'
import type { Decimal } from '../model/decimal.ts'
import { dateOfDay, type Period } from '../model/period.ts'
import type { Release } from '../releases/release.ts'
import { type Column, columnsOf } from './accounts/columns.ts'
import type { CommonMeasure } from './accounts/common-measure.ts'
import {
  differenceOf,
  type PlacedFigure,
  placed,
  ratioOf,
  type Spread,
  spreadOf,
} from './accounts/spread.ts'
import type { Answer, Cell } from './answer.ts'
import { type FigureRow, figureColumns, figureMembers } from './figure-row.ts'
import { checkCodes } from './list.ts'
import type { Filter } from './listing.ts'
import { listings } from './listings/index.ts'
import { paginate } from './page.ts'
import { dayRange } from './parameters.ts'
import { type PrintedBounds, printedWithin } from './printed-within.ts'
import { cellsOf, onePage, prefixed, typedColumns } from './table.ts'

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

/** Two accounts set against each other, in the common measure. */
export interface Gap {
  readonly higher: string
  readonly lower: string
  readonly difference: Decimal
  readonly ratio?: Decimal
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
  const isPrinted = printedWithin(selection)
  const filters = compareFilters.flatMap((filter) => {
    const codes = selection.filters[filter.name]
    return codes ? [{ filter, codes: new Set<string | undefined>(codes) }] : []
  })
  return (await columnsOf(release, indicator)).flatMap((column) => {
    const { period } = column
    if (period.first < from || period.last > to) return []
    const figures = column.figures.filter(
      ({ series, row }) =>
        isPrinted(row) &&
        filters.every(({ filter, codes }) =>
          [...filter.codesOf(series, release)].some((code) => codes.has(code)),
        ),
    )
    if (figures.length === column.figures.length) return [column]
    return figures.length > 0 ? [{ ...column, figures }] : []
  })
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
    table: { columns: tableColumns, pages: onePage(tableRows(compared)) },
    figures: {
      pages: onePage(compared.flatMap(({ accounts }) => accounts)),
      beside: { comparisons: compared.map(({ accounts: _, ...comparison }) => comparison) },
    },
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
  return {
    ...row,
    ...(common && { common: common.shown }),
    voice,
    counted,
    ...(series.bound && { bound: series.bound }),
  }
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

/** Every pair whose figures count and differ, the widest first. */
export function gapsOf(release: Release, column: Column): readonly Gap[] {
  const sorted = placed(release, column.figures)
    .flatMap(({ series, common, counted }) =>
      counted && common ? [{ id: series.id, common }] : [],
    )
    .sort((a, b) => b.common.value.comparedTo(a.common.value))
  const pairs = sorted.flatMap((higher, index) =>
    sorted.slice(index + 1).map((lower) => ({ higher, lower })),
  )
  return pairs
    .filter(({ higher, lower }) => !higher.common.value.equals(lower.common.value))
    .map((pair) => ({ ...pair, width: pair.higher.common.value.minus(pair.lower.common.value) }))
    .sort((a, b) => b.width.comparedTo(a.width))
    .map(({ higher, lower }) => {
      const ratio = ratioOf(higher.common, lower.common)
      return {
        higher: higher.id,
        lower: lower.id,
        difference: differenceOf(higher.common, lower.common),
        ...(ratio !== undefined && { ratio }),
      }
    })
}

const measureColumns = {
  standing: 'text',
  unit: 'text',
  multiplier: 'integer',
  priceBase: 'text',
  indexBase: 'text',
  spanMeaning: 'text',
} as const
const measureMembers = [
  'standing',
  'unit',
  'multiplier',
  'priceBase',
  'indexBase',
  'spanMeaning',
] as const
const tableColumns = [
  ...figureColumns,
  ...typedColumns({ common: 'decimal', voice: 'integer', counted: 'boolean', bound: 'text' }),
  ...prefixed('measure.', typedColumns(measureColumns)),
  ...typedColumns({ count: 'integer', independent: 'integer', minimum: 'decimal' }),
  ...typedColumns({ maximum: 'decimal', median: 'decimal', ratio: 'decimal', differing: 'text' }),
]

/** One row an account, each with the spread that it is part of. */
function* tableRows(compared: readonly Comparison[]): Generator<readonly Cell[]> {
  for (const { accounts, measure, minimum, maximum, ...rest } of compared) {
    const { count, independent, median, ratio, differing } = rest
    const spread = [count, independent, minimum?.value, maximum?.value, median, ratio]
    const measuredIn = cellsOf(measure, measureMembers)
    for (const { common, voice, counted, bound, ...row } of accounts) {
      yield [
        ...cellsOf(row, figureMembers),
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
