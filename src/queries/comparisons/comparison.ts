import type { Decimal } from '../../model/decimal.ts'
import { dateOfDay } from '../../model/period.ts'
import type { Release } from '../../releases/release.ts'
import { type BasisGroup, basesOf, differingMembers } from '../accounts/bases.ts'
import { type Column, type MadeFigure, madeFigure } from '../accounts/columns.ts'
import type { CommonMeasure } from '../accounts/common-measure.ts'
import { type PlacedFigure, placed, type Spread, spreadOf } from '../accounts/spread.ts'

/** One account's figure beside its rivals. */
export interface ComparedFigure extends MadeFigure {
  /** The value, or what was made of it, in the common measure; absent where it is printed as missing or not made. */
  readonly common?: Decimal
  /** Accounts of one voice carry one number. */
  readonly voice: number
  /** False for what is printed as missing or doubtful. */
  readonly counted: boolean
  readonly bound?: 'lower' | 'upper'
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
  const bases = basesOf(figures.map(({ series }) => series))
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

function comparedFigure(figure: PlacedFigure): ComparedFigure {
  const { common, voice, counted, series } = figure
  return Object.assign(
    madeFigure(figure),
    common && { common: common.shown },
    { voice, counted },
    series.bound && { bound: series.bound },
  )
}
