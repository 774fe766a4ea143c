import fc from 'fast-check'
import { Decimal } from '../../src/model/decimal.ts'

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 })

/** Any text that is a decimal: long ones, zeros at the end, zeros with a sign. */
export const decimal: fc.Arbitrary<Decimal> = fc
  .tuple(fc.constantFrom('', '-'), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.option(digits))
  .map(([sign, whole, decimals]) =>
    Decimal.parse(`${sign}${whole}${decimals === null ? '' : `.${decimals}`}`),
  )

/** The digits of a decimal as a whole number, and how many of them follow the point. */
export function scaledOf(value: string): { mantissa: bigint; scale: number } {
  const [whole = '', decimals = ''] = value.split('.')
  return { mantissa: BigInt(whole + decimals), scale: decimals.length }
}
