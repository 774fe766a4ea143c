import { z } from 'zod'
import { textForms } from './columns.ts'

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/**
 * An exact decimal as it was printed: `10.0` stays `10.0`. Never a binary floating-point number.
 * No exponent, no thousands separator, no superfluous leading zero.
 */
export const Decimal = z
  .string()
  .regex(DECIMAL, 'a decimal is digits, with an optional minus sign and decimal point: -1234.50')
  .brand<'Decimal'>()
  .register(textForms, { form: 'decimal' })
export type Decimal = z.infer<typeof Decimal>

function isDecimal(text: string): text is Decimal {
  return DECIMAL.test(text)
}

/**
 * A decimal that the program made itself, which costs less to prove than what came from outside.
 * @throws {RangeError} where the program made a mistake
 */
export function madeDecimal(text: string): Decimal {
  if (isDecimal(text)) return text
  throw new RangeError(`${JSON.stringify(text)} is not a decimal`)
}

/** The digits of a decimal as a whole number, and where its point stands. */
interface Scaled {
  readonly mantissa: bigint
  /** Digits after the decimal point. */
  readonly scale: number
}

export function scaled(decimal: string): Scaled {
  const point = decimal.indexOf('.')
  if (point < 0) return { mantissa: BigInt(decimal), scale: 0 }
  return {
    mantissa: BigInt(decimal.slice(0, point) + decimal.slice(point + 1)),
    scale: decimal.length - point - 1,
  }
}

/** Orders two decimals by size, exactly: negative, zero or positive, as `Array.prototype.sort` asks. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const a = scaled(left)
  const b = scaled(right)
  const scale = Math.max(a.scale, b.scale)
  const difference =
    a.mantissa * 10n ** BigInt(scale - a.scale) - b.mantissa * 10n ** BigInt(scale - b.scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Moves the decimal point to the right (`shift` > 0) or left, exactly. */
export function shiftDecimal(decimal: Decimal, shift: number): Decimal {
  const { mantissa, scale } = scaled(decimal)
  return fromScaled({ mantissa, scale: scale - shift })
}

/** The exact product; its digits after the point are the sum of both factors'. */
export function multiplyDecimals(left: Decimal, right: Decimal): Decimal {
  const a = scaled(left)
  const b = scaled(right)
  return fromScaled({ mantissa: a.mantissa * b.mantissa, scale: a.scale + b.scale })
}

export function fromScaled({ mantissa, scale }: Scaled): Decimal {
  const sign = mantissa < 0n ? '-' : ''
  const digits = (mantissa < 0n ? -mantissa : mantissa).toString()
  if (scale <= 0) return madeDecimal(sign + (mantissa === 0n ? '0' : digits + '0'.repeat(-scale)))
  const padded = digits.padStart(scale + 1, '0')
  return madeDecimal(`${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`)
}
