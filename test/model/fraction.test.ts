import fc from 'fast-check'
import t from 'tap'
import { roundAt, unrounded } from '../../src/model/arithmetic.ts'
import { Decimal } from '../../src/model/decimal.ts'
import {
  compareFractions,
  difference,
  exponentOf,
  fractionOf,
  quotient,
  roundFraction,
  sum,
} from '../../src/model/fraction.ts'
import { decimal } from '../support/decimals.ts'

const f = (text: string) => fractionOf(Decimal.parse(text))

t.test('a fraction is rounded half to even at a decimal place', async (t) => {
  for (const [text, place, rounded] of [
    ['11.25', 1, '11.2'],
    ['11.35', 1, '11.4'],
    ['11.251', 1, '11.3'],
    ['-11.25', 1, '-11.2'],
    ['-0.06', 1, '-0.1'],
    ['1250', -2, '1200'],
    ['1350', -2, '1400'],
    ['49', -2, '0'],
    ['5', 2, '5.00'],
  ] as const) {
    t.equal(roundFraction(f(text), place), rounded, `${text} at ${place}`)
  }
  // 2 / 3 = 0.666…
  t.equal(roundFraction(quotient(f('2'), f('3')), 3), '0.667')
})

t.test('the first digit of a fraction has its power of ten', async (t) => {
  for (const [text, exponent] of [
    ['345', 2],
    ['1000', 3],
    ['999.9', 2],
    ['0.3', -1],
    ['0.001', -3],
    ['-20', 1],
    ['0.00', 0],
  ] as const) {
    t.equal(exponentOf(f(text)), exponent, text)
  }
  t.equal(exponentOf(quotient(f('1'), f('3'))), -1)
  t.equal(exponentOf(quotient(f('10'), f('3'))), 0)
})

t.test('fractions are reckoned with exactly', async (t) => {
  fc.assert(
    fc.property(decimal, decimal, decimal, (a, b, c) => {
      const [x, y, z] = [fractionOf(a), fractionOf(b), fractionOf(c)]
      t.equal(compareFractions(difference(sum(x, y), y), x), 0, 'what is added goes away again')
      t.equal(compareFractions(x, y), -compareFractions(y, x) + 0)
      if (z.over <= 0n) return
      const third = quotient(x, z)
      t.equal(
        compareFractions({ ...third, over: third.over * z.over }, { ...x, over: x.over * z.under }),
        0,
      )
    }),
    { numRuns: 200 },
  )
  t.throws(() => quotient(f('1'), f('0')), RangeError)
  t.throws(() => quotient(f('1'), f('-2')), RangeError)
})

t.test('rounding agrees with the arithmetic of sixty digits', async (t) => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: -6, max: 12 }), (value, place) => {
      const expected = roundAt(unrounded(value), place).value
      // The other tells a zero from below by its sign.
      t.equal(roundFraction(fractionOf(value), place), expected.replace(/^-(?=[0.]*$)/, ''))
    }),
    { numRuns: 300 },
  )
})
