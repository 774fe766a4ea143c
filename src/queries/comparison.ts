import type { Basis } from '../model/basis.ts'
import type { Decimal } from '../model/decimal.ts'
import { dateOfDay } from '../model/period.ts'
import type { Release } from '../releases/release.ts'
import type { Column } from './accounts/columns.ts'
import type { CommonMeasure } from './accounts/common-measure.ts'
import {
  differenceOf,
  type PlacedFigure,
  placed,
  ratioOf,
  type Spread,
  spreadOf,
} from './accounts/spread.ts'
import type { DerivedFigure } from './derived-figure.ts'
import type { FigureRow } from './figure-row.ts'

/** One account's figure beside its rivals. */
export interface ComparedFigure extends FigureRow {
  /** The value, or what was made of it, in the common measure; absent where it is printed as missing or not made. */
  readonly common?: Decimal
  /** Accounts of one voice carry one number. */
  readonly voice: number
  /** False for what is printed as missing or doubtful. */
  readonly counted: boolean
  readonly bound?: 'lower' | 'upper'
  /** What was made of it, where anything was asked to be. */
  readonly derived?: DerivedFigure
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

const whole = new WeakMap<Column, Comparison>()

/** The comparison of a column, worked out once for those of which nothing is left out. */
export function comparisonOf(release: Release, column: Column): Comparison {
  const known = whole.get(column)
  if (known) return known
  const found = comparison(release, column)
  whole.set(column, found)
  return found
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

function comparedFigure(placedFigure: PlacedFigure): ComparedFigure {
  const { row, common, voice, counted, series, derived } = placedFigure
  return {
    ...row,
    ...(common && { common: common.shown }),
    voice,
    counted,
    ...(series.bound && { bound: series.bound }),
    ...(derived && { derived }),
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
