import { roundAt, WORKING_DIGITS } from '../../model/arithmetic.ts'
import type { Decimal } from '../../model/decimal.ts'
import { type DayRange, everyDay } from '../../model/period.ts'
import type { Problem } from '../../model/problems.ts'
import { aggregate } from './aggregate.ts'
import { applyTransform } from './apply-transform.ts'
import { checkBreaks } from './breaks.ts'
import { convert } from './convert.ts'
import { asPrinted, type Digits, digitsOf } from './digits.ts'
import { indexOn } from './index-number.ts'
import { type Frequency, type Line, type Point, standingOf } from './line.ts'
import type { DeriveRequest } from './request.ts'
import { scale } from './scale.ts'
import type { Units } from './sized-unit.ts'
import {
  type DerivedUnit,
  figure,
  type Input,
  missing,
  type Step,
  type Working,
  type WorkingPoint,
} from './working.ts'

/** One result, or why there is none. */
export type DerivedPoint =
  | {
      readonly kind: 'figure'
      readonly period: string
      readonly value: Decimal
      readonly digits: Digits
      /** Whether nothing was lost by rounding, and every constant is exact. */
      readonly exact: boolean
      readonly inputs: readonly Input[]
    }
  | {
      readonly kind: 'missing'
      readonly period: string
      readonly reason: string
      /** What it is answered with where nothing but this result is asked for. */
      readonly refusal?: Problem
      readonly inputs: readonly Input[]
    }

/** What was done to figures, so that anybody can do it again. */
export interface Derivation {
  readonly series: string
  /** In the order in which they were done: aggregation, conversion, scaling, index, transform. */
  readonly steps: readonly Step[]
  readonly rounding: string
  readonly unit: DerivedUnit
  readonly multiplier: number
  readonly frequency: Frequency
}

export interface Derived {
  readonly points: readonly DerivedPoint[]
  readonly derivation: Derivation
}

const ROUNDING = `half to even, once, after the last step; steps in between keep ${WORKING_DIGITS} digits`

/**
 * Derives figures from a line: aggregates first, as FRED does, then converts the unit and the power of ten, then puts on an index, then
 * applies a code of FRED's `units`. A gap gives a result without a value that says why.
 * @throws {Problem} with status 422 where the basis of the figures forbids the arithmetic, and `unknown-value`.
 */
export function derive(line: Line, request: DeriveRequest, units: Units): Derived {
  const worked = workOut(line, request, units)
  return {
    points: worked.points.map((point) => derivedPoint(point, worked.exact)),
    derivation: derivationOf(worked),
  }
}

/** The same with results that are not rounded yet, for whoever goes on computing with them. @throws {Problem} */
export function workOut(line: Line, request: DeriveRequest, units: Units): Working {
  const { frequency, aggregation, unit, multiplier, indexBase, units: code } = request
  let working = started(line)
  if (frequency !== undefined) working = aggregate(working, frequency, aggregation ?? 'avg')
  if (unit !== undefined) working = convert(working, unit, units)
  if (multiplier !== undefined) working = scale(working, multiplier)
  if (indexBase !== undefined) working = indexOn(working, indexBase)
  if (code !== undefined) working = applyTransform(working, code)
  return checkBreaks(within(working, request.range ?? everyDay), request)
}

export function derivationOf({ line, steps, unit, multiplier, frequency }: Working): Derivation {
  return { series: line.series.id, steps, rounding: ROUNDING, unit, multiplier, frequency }
}

function started(line: Line): Working {
  const { id, name, symbol, ucum, dimension } = line.unit
  return {
    line,
    frequency: line.series.frequency,
    standing: standingOf(line),
    unit: { id, name, symbol, ...(ucum !== undefined && { ucum }), dimension },
    multiplier: line.series.multiplier,
    points: line.points.map(startedPoint),
    steps: [],
    exact: true,
  }
}

function startedPoint({ period, value, status }: Point): WorkingPoint {
  if (value === undefined) {
    return { period, outcome: missing(`printed as missing for ${period.text}`), inputs: [] }
  }
  return {
    period,
    outcome: figure(asPrinted(value)),
    inputs: [{ period, input: { period: period.text, value, status } }],
  }
}

function within(working: Working, { from, to }: DayRange): Working {
  return {
    ...working,
    points: working.points.filter(({ period }) => period.first >= from && period.last <= to),
  }
}

/** A result, rounded; `constants` says whether all that it was computed with are exact. */
export function derivedPoint(
  { period, outcome, inputs }: WorkingPoint,
  constants: boolean,
): DerivedPoint {
  const taken = inputs.map(({ input }) => input)
  if (outcome.kind === 'missing') {
    return { ...outcome, period: period.text, inputs: taken }
  }
  const { value, exact } = roundAt(outcome.measured.value, outcome.measured.place)
  return {
    kind: 'figure',
    period: period.text,
    value,
    digits: digitsOf(outcome.measured),
    exact: exact && constants,
    inputs: taken,
  }
}
