import { Decimal as Arithmetic } from 'decimal.js'
import { type Decimal, madeDecimal } from './decimal.ts'

/** Digits that a result is carried to before it is rounded; sums and products of figures stay exact within them. */
export const WORKING_DIGITS = 60

const Working = Arithmetic.clone({
  precision: WORKING_DIGITS,
  rounding: Arithmetic.ROUND_HALF_EVEN,
  defaults: true,
})

/**
 * A number in the middle of a computation, not yet rounded to the digits that it deserves.
 * What is exact by nature (comparing, moving the point) is in `decimal.ts`; this is for quotients, powers, logarithms.
 */
export type Unrounded = Arithmetic

export function unrounded(value: Decimal | number | bigint): Unrounded {
  return new Working(value.toString())
}

/**
 * Rounds half to even at a decimal place: 2 is hundredths, -3 thousands.
 * `exact` says that nothing was lost.
 */
export function roundAt(
  value: Unrounded,
  place: number,
): { readonly value: Decimal; readonly exact: boolean } {
  const step = new Working(10).pow(-place)
  const rounded = value.toNearest(step, Arithmetic.ROUND_HALF_EVEN)
  const text = rounded.toFixed(Math.max(0, place))
  return { value: madeDecimal(text), exact: rounded.equals(value) }
}
