import { type Decimal, fromScaled, scaled } from './decimal.ts'

/** An exact quotient of whole numbers; what is under the line is above zero. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

export const one: Fraction = { over: 1n, under: 1n }
const ten: Fraction = { over: 10n, under: 1n }

/** Reduced, so that sizes of units that are defined by one another stay small. */
export function product(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.over, a.under * b.under)
}

export function power(base: Fraction, exponent: number): Fraction {
  const size = BigInt(Math.abs(exponent))
  const [over, under] = [base.over ** size, base.under ** size]
  return exponent < 0 ? reduced(under, over) : reduced(over, under)
}

export function powerOfTen(exponent: number): Fraction {
  return power(ten, exponent)
}

/** Reads `231`, `64.79891` or `254e-2`. */
export function parseFraction(text: string): Fraction | undefined {
  const match = /^(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text)
  if (!match) return undefined
  const [, whole = '', decimals = '', exponent = '0'] = match
  return product(
    { over: BigInt(whole + decimals), under: 1n },
    powerOfTen(Number(exponent) - decimals.length),
  )
}

/** Whether the quotient is a decimal that ends: whether only 2 and 5 divide what is under the line. */
export function endsAsDecimal({ under }: Fraction): boolean {
  let rest = under
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime
  return rest === 1n
}

export function fractionOf(decimal: Decimal): Fraction {
  const { mantissa, scale } = scaled(decimal)
  return { over: mantissa, under: 10n ** BigInt(scale) }
}

/** Orders by size: negative, zero or positive, as `Array.prototype.sort` asks. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] =
    a.under === b.under ? [a.over, b.over] : [a.over * b.under, b.over * a.under]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Not reduced: what is reckoned of two or three figures stays small. */
export function sum(a: Fraction, b: Fraction): Fraction {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under }
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under }
}

export function difference(a: Fraction, b: Fraction): Fraction {
  return sum(a, { over: -b.over, under: b.under })
}

/** @throws {RangeError} unless what it is divided by is above zero */
export function quotient(a: Fraction, b: Fraction): Fraction {
  if (b.over <= 0n) throw new RangeError('only what is above zero is divided by')
  return { over: a.over * b.under, under: a.under * b.over }
}

/** The power of ten of the first digit: 2 for 345, -1 for 0.3; zero has 0. */
export function exponentOf({ over, under }: Fraction): number {
  if (over === 0n) return 0
  const size = over < 0n ? -over : over
  const exponent = size.toString().length - under.toString().length
  const isBelow =
    exponent < 0 ? size * 10n ** BigInt(-exponent) < under : size < under * 10n ** BigInt(exponent)
  return isBelow ? exponent - 1 : exponent
}

/** Rounds half to even at a decimal place: 2 is hundredths, -3 thousands. */
export function roundFraction({ over, under }: Fraction, place: number): Decimal {
  const dividend = place > 0 ? over * 10n ** BigInt(place) : over
  const divisor = place < 0 ? under * 10n ** BigInt(-place) : under
  const whole = dividend / divisor
  const rest = dividend % divisor
  const twice = rest < 0n ? -2n * rest : 2n * rest
  const isUp = twice > divisor || (twice === divisor && whole % 2n !== 0n)
  const away = dividend < 0n ? -1n : 1n
  return fromScaled({ mantissa: isUp ? whole + away : whole, scale: place })
}

function reduced(over: bigint, under: bigint): Fraction {
  let [a, b] = [over, under]
  while (b !== 0n) [a, b] = [b, a % b]
  return { over: over / a, under: under / a }
}
