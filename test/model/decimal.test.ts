import fc from 'fast-check'
import t from 'tap'
import {
  compareDecimals,
  Decimal,
  multiplyDecimals,
  shiftDecimal,
} from '../../src/model/decimal.ts'
import { decimal, scaledOf } from '../support/decimals.ts'

const d = (text: string) => Decimal.parse(text)

t.test('a decimal is digits as printed, and nothing else', async (t) => {
  for (const text of ['0', '-0', '10.0', '-1234.50', '24.900750240311027', '0.000']) {
    t.equal(Decimal.parse(text), text)
  }
  for (const text of ['', '-', '.5', '5.', '01', '1e5', '1,5', '+1', ' 1', '1 ', 'NaN', '--1']) {
    t.notOk(Decimal.safeParse(text).success, JSON.stringify(text))
  }
})

t.test('decimals compare by size, exactly', async (t) => {
  t.equal(compareDecimals(d('10.0'), d('10')), 0)
  t.equal(compareDecimals(d('-0'), d('0.00')), 0)
  t.equal(compareDecimals(d('9007199254740993'), d('9007199254740992')), 1)
  t.equal(compareDecimals(d('-2'), d('-1.99')), -1)
  fc.assert(
    fc.property(decimal, decimal, (left, right) => {
      const a = scaledOf(left)
      const b = scaledOf(right)
      const [x, y] = [a.mantissa * 10n ** BigInt(b.scale), b.mantissa * 10n ** BigInt(a.scale)]
      t.equal(compareDecimals(left, right), x < y ? -1 : x > y ? 1 : 0, `${left} ${right}`)
    }),
    { numRuns: 200 },
  )
})

t.test('the point moves exactly, and back', async (t) => {
  t.equal(shiftDecimal(d('69870000'), -6), '69.870000')
  t.equal(shiftDecimal(d('4.3'), 6), '4300000')
  t.equal(shiftDecimal(d('-0.05'), 1), '-0.5')
  t.equal(shiftDecimal(d('0.0'), 3), '0')
  fc.assert(
    fc.property(decimal, fc.integer({ min: -20, max: 20 }), (value, shift) => {
      t.equal(compareDecimals(shiftDecimal(shiftDecimal(value, shift), -shift), value), 0)
    }),
    { numRuns: 100 },
  )
})

t.test('a product is exact', async (t) => {
  t.equal(multiplyDecimals(d('1.10'), d('2.0')), '2.200')
  t.equal(multiplyDecimals(d('-0.5'), d('0.5')), '-0.25')
  fc.assert(
    fc.property(decimal, decimal, (left, right) => {
      const product = scaledOf(multiplyDecimals(left, right))
      const [a, b] = [scaledOf(left), scaledOf(right)]
      t.equal(product.mantissa, a.mantissa * b.mantissa)
      t.equal(product.scale, a.scale + b.scale)
    }),
    { numRuns: 100 },
  )
})
