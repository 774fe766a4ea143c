import { type Unrounded, unrounded } from '../../model/arithmetic.ts'
import type { Decimal } from '../../model/decimal.ts'

/** Which digits of a figure are counted. */
export const digitKinds = ['decimals', 'significant'] as const

/**
 * How many digits a derived figure keeps. The rule is the usual one for figures of which only the digits are known:
 *
 * - a sum, a difference or a mean keeps the fewest decimals of what it is made of;
 * - a product or a quotient keeps the fewest significant digits;
 * - an exact constant, such as a factor of conversion or the number of figures in a year, takes no digits away;
 * - a percentage, (quotient − 1) × 100, keeps the decimals that the quotient's significant digits reach, and is never
 *   rounded to more than whole per cents;
 * - a logarithm keeps as many decimals as its argument has significant digits.
 *
 * Zeros at the end count as printed: 10.0 has three significant digits, 1200 has four. Zero itself has one, and one
 * more for each decimal. Steps in between are not rounded; the last result is, half to even.
 */
export interface Digits {
  readonly kind: (typeof digitKinds)[number]
  /** Where it counts decimals it is below zero for figures that are rounded to tens, hundreds, thousands. */
  readonly count: number
}

/** A number in the middle of a computation and the decimal place to which it is known: 2 is hundredths, -3 thousands. */
export interface Measured {
  readonly value: Unrounded
  readonly place: number
  /** How its digits are best told. */
  readonly told: Digits['kind']
}

/** The decimal place to which a figure is printed. */
export function placeOf(printed: Decimal): number {
  const point = printed.indexOf('.')
  return point < 0 ? 0 : printed.length - point - 1
}

/** A figure as printed, known to its last digit. */
export function asPrinted(printed: Decimal): Measured {
  return { value: unrounded(printed), place: placeOf(printed), told: 'decimals' }
}

/** How many digits a number has from its first, whose power of ten is the exponent, to a decimal place. */
export function digitsTo(place: number, exponent: number): number {
  return Math.max(1, place + exponent + 1)
}

function significantDigits({ value, place }: Omit<Measured, 'told'>): number {
  return digitsTo(place, value.e)
}

/** The result of adding, subtracting or averaging. */
export function likeSum(value: Unrounded, parts: readonly Measured[]): Measured {
  return { value, place: Math.min(...parts.map(({ place }) => place)), told: 'decimals' }
}

/** The result of multiplying and dividing; exact constants are not among its parts. */
export function likeProduct(value: Unrounded, parts: readonly Measured[]): Measured {
  const digits = Math.min(...parts.map(significantDigits))
  return { value, place: digits - 1 - value.e, told: 'significant' }
}

/** (quotient − 1) × 100. */
export function likePercentage(quotient: Measured): Measured {
  const value = quotient.value.minus(1).times(100)
  return { value, place: Math.max(0, quotient.place - 2), told: 'decimals' }
}

/** The natural logarithm of a figure or a quotient. */
export function likeLogarithm(argument: Measured): Measured {
  return { value: argument.value.ln(), place: significantDigits(argument), told: 'decimals' }
}

/** A logarithm, times 100 and perhaps more: two decimals fewer, but never less than whole per cents. */
export function logarithmAsPercentage({ value, place }: Measured, factor: number): Measured {
  return { value: value.times(factor), place: Math.max(0, place - 2), told: 'decimals' }
}

/** The digits of a result, as they are told. */
export function digitsOf(measured: Measured): Digits {
  const count = measured.told === 'decimals' ? measured.place : significantDigits(measured)
  return { kind: measured.told, count }
}

/** The rule in the words that go with an answer. */
export const rounding = {
  none: 'nothing is computed, and every digit stays as printed',
  point: 'only the point moves, and every digit stays',
  sum: 'as many decimals as the figure with the fewest has',
  product: 'as many significant digits as the figure with the fewest has',
  percentage:
    'as many decimals as the significant digits of the quotient reach, and at least whole per cents',
  logarithm: 'as many decimals as the figure has significant digits',
  logarithmAsPercentage:
    'two decimals fewer than the figure with the fewest significant digits has, and at least whole per cents',
} as const
