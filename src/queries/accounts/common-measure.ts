import { type Decimal, madeDecimal, shiftDecimal } from '../../model/decimal.ts'
import {
  type Fraction,
  fractionOf,
  one,
  powerOfTen,
  product,
  quotient,
} from '../../model/fraction.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Status } from '../../model/observation.ts'
import type { Series } from '../../model/series.ts'
import type { Dimension, Unit } from '../../model/unit.ts'
import type { Release } from '../../releases/release.ts'
import { type Measured, placeOf } from '../transforms/digits.ts'
import type { TransformCode } from '../transforms/index.ts'
import { asPrinted, type Exact, resized, shown } from './exact.ts'

export const standings = ['outturn', 'forecast', 'plan'] as const

/**
 * What figures must share to be set against one another. Figures of different measures never stand in
 * one column: a target is no outturn, nor is a forecast; roubles of 1926/27 are not those of 1982, an index on 1913
 * is none on 1928, and a mean of years is no total.
 */
export interface CommonMeasure {
  readonly standing: (typeof standings)[number]
  readonly unit: string
  /** The power of ten by which figures in this measure are multiplied. */
  readonly multiplier: number
  readonly priceBase?: string
  readonly indexBase?: string
  readonly spanMeaning?: NonNullable<Series['basis']['spanMeaning']>
  /** What was done to figures that say something else by it: a change is no level. */
  readonly transform?: Exclude<TransformCode, 'lin'>
}

/** Quantities of which the level itself depends on the prices; elsewhere a price base is a difference that is named. */
export const valued: ReadonlySet<Dimension> = new Set([
  'exchange-rate',
  'money',
  'money-per-person',
  'wage',
])

/** A series, and how its figures are brought to the measure that it shares with its rivals. */
export interface MeasuredSeries {
  readonly series: Series
  readonly measure: CommonMeasure
  readonly toCommon: (value: Decimal) => CommonValue
}

/** A value in the common measure. */
export interface CommonValue extends Exact {
  /** Rounded to the digits that it bears. */
  readonly shown: Decimal
}

/** Brings a series to the unit in which rivals of its indicator are compared, where a factor leads there. */
export function measured(release: Release, indicator: Indicator, series: Series): MeasuredSeries {
  const from = unitNamed(release, series.unit)
  const to = unitNamed(release, indicator.unit)
  const isConvertible = from.factor !== undefined && to.factor !== undefined
  const common = from.id === to.id || isConvertible ? to : from
  const { priceBase, indexBase, spanMeaning } = series.basis
  const isValued = valued.has(from.dimension) && priceBase !== undefined
  return {
    series,
    measure: {
      standing: series.nature === 'plan' ? 'plan' : 'outturn',
      unit: common.id,
      multiplier: indicator.multiplier,
      ...(isValued && { priceBase }),
      ...(indexBase !== undefined && { indexBase }),
      ...(spanMeaning !== undefined && { spanMeaning }),
    },
    toCommon: converter(from, common, series.multiplier - indicator.multiplier),
  }
}

function converter(from: Unit, to: Unit, shift: number): (value: Decimal) => CommonValue {
  if (from.id === to.id || from.factor === to.factor) {
    // Moving the point loses nothing and adds no digits.
    return (value) => {
      const moved = shift === 0 ? value : shiftDecimal(value, shift)
      return { amount: fractionOf(moved), place: placeOf(value) - shift, shown: moved }
    }
  }
  const size = product(quotient(sizeOf(from), sizeOf(to)), powerOfTen(shift))
  return (value) => {
    const exact = resized(asPrinted(value), size)
    return { ...exact, shown: shown(exact) }
  }
}

/** A result in as many digits as it was worked out to. */
export function commonValueOf({ value, place }: Measured): CommonValue {
  const exact = { amount: fractionOf(madeDecimal(value.toFixed())), place }
  return { ...exact, shown: shown(exact) }
}

function sizeOf({ factor }: Unit): Fraction {
  return factor === undefined ? one : fractionOf(factor)
}

function unitNamed(release: Release, id: string): Unit {
  const unit = release.catalogue.units.get(id)
  if (!unit) throw new RangeError(`unit ${id} does not exist`)
  return unit
}

/** The measure of one figure of an account: what was printed as a plan or forecast never stands among what was. */
export function measureAt(measure: CommonMeasure, status: Status): CommonMeasure {
  if (status !== 'F' || measure.standing === 'plan') return measure
  return { ...measure, standing: 'forecast' }
}

/** A text that two measures share only where they are the same. */
export function measureKey(measure: CommonMeasure): string {
  const { standing, unit, multiplier, priceBase, indexBase, spanMeaning, transform } = measure
  return [standing, unit, multiplier, priceBase, indexBase, spanMeaning, transform].join('|')
}
