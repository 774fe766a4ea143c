import { type Unrounded, unrounded } from '../../model/arithmetic.ts'
import type { Claim } from '../../model/claim.ts'
import type { Decimal } from '../../model/decimal.ts'
import { asPrinted } from '../transforms/digits.ts'

export type Qualifier = Claim['qualifier']

/** A number that is known only to its last printed digit: what it may be at the least and at the most. */
export interface Rounded {
  readonly value: Unrounded
  readonly low: Unrounded
  readonly high: Unrounded
}

/** What a statement lets a number be. An end that is missing is open. */
export interface Allowed {
  readonly low?: Unrounded
  readonly high?: Unrounded
  /** Whether the ends themselves are outside, as they are of "less than" and "more than". */
  readonly strict: boolean
  /** Why, in words. */
  readonly text: string
}

/** The share of its value by which a number that is said to be about right may be off. */
const ABOUT = '0.05'

/** A printed figure, with half a unit of its last digit on either side. */
export function roundedAsPrinted(printed: Decimal): Rounded {
  const { value } = asPrinted(printed)
  const half = halfUnit(printed)
  return { value, low: value.minus(half), high: value.plus(half) }
}

/** A number that holds by definition. */
export function exactly(value: Unrounded): Rounded {
  return { value, low: value, high: value }
}

/** What a number in a statement allows: the rounding of its own last digit, and what the qualifier adds. */
export function allowedBy(printed: Decimal, qualifier: Qualifier): Allowed {
  const { value } = asPrinted(printed)
  if (qualifier === 'less-than')
    return { high: value, strict: true, text: `anything less than ${printed}` }
  if (qualifier === 'more-than')
    return { low: value, strict: true, text: `anything more than ${printed}` }
  const half = halfUnit(printed)
  const slack = qualifier === 'about' ? larger(half, value.abs().times(ABOUT)) : half
  const [low, high] = [value.minus(slack), value.plus(slack)]
  const reason =
    slack === half ? 'half a unit of its last digit' : 'five per cent of it, since it says about'
  return {
    low,
    high,
    strict: false,
    text: `${low.toFixed()} to ${high.toFixed()}: ${printed} give or take ${reason}`,
  }
}

/** What a statement of two numbers, one of which is to be right or anything between, allows. */
export function allowedBetween(from: Decimal, to: Decimal, qualifier: Qualifier): Allowed {
  const [low, high] = [allowedBy(from, qualifier).low, allowedBy(to, qualifier).high]
  return {
    ...(low && { low }),
    ...(high && { high }),
    strict: false,
    text: `${low?.toFixed() ?? ''} to ${high?.toFixed() ?? ''}: ${from} to ${to} with what their last digits allow`,
  }
}

/** How many times as wide as what a statement allows an account's own rounding may be and still bear it out. */
const COARSEST = 10

/** What an account comes to on a number: `too-coarse` neither bears it out nor refutes it. */
export type Agreement = 'agrees' | 'differs' | 'too-coarse'

/**
 * Holds what an account says against what a statement allows. They agree where what the account's own rounding leaves
 * open and what the statement allows have more in common than an end: 64.3 and 64.4 meet in 64.35 alone, and no
 * number is printed as both. An account that is more than one digit coarser bears out only what it prints. On "less
 * than" and "more than" the figure is taken as it is printed.
 */
export function agreement(rounded: Rounded, allowed: Allowed): Agreement {
  if (allowed.strict) return isBetween(rounded.value, allowed) ? 'agrees' : 'differs'
  if (!overlap(rounded, allowed)) return 'differs'
  return isBetween(rounded.value, allowed) || !isCoarse(rounded, allowed) ? 'agrees' : 'too-coarse'
}

function isBetween(value: Unrounded, { low, high, strict }: Allowed): boolean {
  const isAbove = low === undefined || value.greaterThan(low) || (!strict && value.equals(low))
  const isBelow = high === undefined || value.lessThan(high) || (!strict && value.equals(high))
  return isAbove && isBelow
}

/** Whether two ranges have more in common than an end; what is exact is a range of one number. */
function overlap(rounded: Rounded, allowed: Allowed): boolean {
  const low = allowed.low === undefined ? rounded.low : larger(allowed.low, rounded.low)
  const high = allowed.high === undefined ? rounded.high : smaller(allowed.high, rounded.high)
  if (low.lessThan(high)) return true
  return low.equals(high) && rounded.low.equals(rounded.high)
}

function isCoarse({ low, high }: Rounded, allowed: Allowed): boolean {
  if (allowed.low === undefined || allowed.high === undefined) return false
  return high.minus(low).greaterThan(allowed.high.minus(allowed.low).times(COARSEST))
}

function halfUnit(printed: Decimal): Unrounded {
  return unrounded(10).pow(-asPrinted(printed).place).dividedBy(2)
}

function larger(a: Unrounded, b: Unrounded): Unrounded {
  return a.greaterThanOrEqualTo(b) ? a : b
}

function smaller(a: Unrounded, b: Unrounded): Unrounded {
  return a.lessThanOrEqualTo(b) ? a : b
}
