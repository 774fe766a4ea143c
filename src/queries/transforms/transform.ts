import type { Measured } from './digits.ts'
import type { Standing } from './line.ts'
import type { DerivedUnit, Outcome } from './working.ts'

interface Described {
  /** FRED's name of it. */
  readonly title: string
  /** In x_t, x_{t-1}, x_{t-n} and n. */
  readonly formula: string
  /** How many digits it keeps. */
  readonly rounding: string
  /** For each kind of quantity, true or why it makes no sense there. */
  readonly allows: Readonly<Record<Standing, true | string>>
  /** What the results are counted in; the multiplier is that of the figures where the unit is. */
  readonly result: (unit: DerivedUnit, multiplier: number) => Result
}

export interface Result {
  readonly unit: DerivedUnit
  readonly multiplier: number
}

/** Works on each figure by itself. */
export interface Pointwise extends Described {
  readonly kind: 'pointwise'
  readonly apply: (current: Measured, period: string) => Outcome
}

/** Sets each figure against an earlier one. */
export interface Comparison extends Described {
  readonly kind: 'comparison'
  /** How far back the earlier figure stands. */
  readonly back: 'one period' | 'one year'
  /** Whether the formula has n in it; what stands a year back needs it too. */
  readonly annualises: boolean
  readonly apply: (current: Measured, earlier: Measured, n: number, names: Names) => Outcome
}

/** The periods of the two figures, for saying why there is no result. */
export interface Names {
  readonly current: string
  readonly earlier: string
}

/** One code of FRED's `units`. */
export type Transform = Pointwise | Comparison

export const onEverything: Described['allows'] = {
  level: true,
  share: true,
  ratio: true,
  growth: true,
  'previous-year index': true,
}

const growthTwice = 'is itself a rate of growth, and its change says nothing of the quantity'

/** For what takes a quotient of two figures, or a logarithm. */
export const onLevels: Described['allows'] = {
  level: true,
  share: 'is part of a whole and no level: its per cents would be per cents of per cents',
  ratio: 'is a quotient of two quantities and no level',
  growth: growthTwice,
  'previous-year index': growthTwice,
}

/** For what takes a difference: that of two shares is in percentage points. */
export const onLevelsAndShares: Described['allows'] = { ...onLevels, share: true }

/** The unit of a percent change. */
export const percent: Result = {
  unit: { name: 'per cent', symbol: '%', ucum: '%', dimension: 'growth' },
  multiplier: 0,
}
