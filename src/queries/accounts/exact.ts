import type { Decimal } from '../../model/decimal.ts'
import {
  difference,
  exponentOf,
  type Fraction,
  fractionOf,
  quotient,
  roundFraction,
  sum,
} from '../../model/fraction.ts'
import { digitsTo, placeOf } from '../transforms/digits.ts'

/**
 * A figure, or what is reckoned of some: without any rounding, and the decimal place to which it is known.
 * It is rounded once, when it is shown, to the digits that it bears; `digits.ts` has the rule.
 */
export interface Exact {
  readonly amount: Fraction
  /** 2 is hundredths, -3 thousands. */
  readonly place: number
}

/** A figure as printed, known to its last digit. */
export function asPrinted(printed: Decimal): Exact {
  return { amount: fractionOf(printed), place: placeOf(printed) }
}

/** A figure in another unit. An exact factor takes no digits away. */
export function resized(figure: Exact, factor: Fraction): Exact {
  const { over, under } = figure.amount
  return likeProduct({ over: over * factor.over, under: under * factor.under }, [figure])
}

/** How many times another a figure is; the other is above zero. */
export function ratioBetween(over: Exact, under: Exact): Exact {
  return likeProduct(quotient(over.amount, under.amount), [over, under])
}

export function differenceBetween(a: Exact, b: Exact): Exact {
  return likeSum(difference(a.amount, b.amount), [a, b])
}

export function total(first: Exact, others: readonly Exact[]): Exact {
  const amount = others.reduce((so, other) => sum(so, other.amount), first.amount)
  return likeSum(amount, [first, ...others])
}

export function meanOfTwo(a: Exact, b: Exact): Exact {
  const { over, under } = sum(a.amount, b.amount)
  return likeSum({ over, under: 2n * under }, [a, b])
}

export function shown({ amount, place }: Exact): Decimal {
  return roundFraction(amount, place)
}

function likeSum(amount: Fraction, parts: readonly Exact[]): Exact {
  return { amount, place: Math.min(...parts.map(({ place }) => place)) }
}

function likeProduct(amount: Fraction, parts: readonly Exact[]): Exact {
  const digits = Math.min(...parts.map((part) => digitsTo(part.place, exponentOf(part.amount))))
  return { amount, place: digits - 1 - exponentOf(amount) }
}
