/** An exact quotient of whole numbers, for sizes of units that are defined by one another. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

export const one: Fraction = { over: 1n, under: 1n }

export function product(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.over, a.under * b.under)
}

export function power(base: Fraction, exponent: number): Fraction {
  const size = BigInt(Math.abs(exponent))
  const [over, under] = [base.over ** size, base.under ** size]
  return exponent < 0 ? reduced(under, over) : reduced(over, under)
}

/** Reads `231`, `64.79891` or `254e-2`. */
export function parseFraction(text: string): Fraction | undefined {
  const match = /^(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text)
  if (!match) return undefined
  const [, whole = '', decimals = '', exponent = '0'] = match
  const ten = { over: 10n, under: 1n }
  return product(
    { over: BigInt(whole + decimals), under: 1n },
    power(ten, Number(exponent) - decimals.length),
  )
}

/** Whether the quotient is a decimal that ends: whether only 2 and 5 divide what is under the line. */
export function endsAsDecimal({ under }: Fraction): boolean {
  let rest = under
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime
  return rest === 1n
}

function reduced(over: bigint, under: bigint): Fraction {
  let [a, b] = [over, under]
  while (b !== 0n) [a, b] = [b, a % b]
  return { over: over / a, under: under / a }
}
