import t from 'tap'
import { roundAt, unrounded } from '../../../src/model/arithmetic.ts'
import { Decimal } from '../../../src/model/decimal.ts'
import { derived, line } from '../../support/lines.ts'

const rounded = (text: string, place: number) =>
  roundAt(unrounded(Decimal.parse(text)), place).value

/** The last result, as its value, digits and exactness. */
function last(values: readonly string[], units: 'lin' | 'chg' | 'pch' | 'log' | 'cch') {
  const points = values.map((value, at) => [String(1928 + at), value] as const)
  const point = derived(line(points), { units }).points.at(-1)
  if (point?.kind !== 'figure') throw new Error('no result')
  return [point.value, point.digits.kind, point.digits.count, point.exact]
}

t.test('a half is rounded to the even neighbour', async (t) => {
  t.same(
    ['0.5', '1.5', '2.5', '-2.5', '2.51'].map((text) => rounded(text, 0)),
    ['0', '2', '2', '-2', '3'],
  )
  t.same([rounded('0.125', 2), rounded('0.135', 2)], ['0.12', '0.14'])
})

t.test('a result may be rounded to thousands, and a rounded nothing has no sign', async (t) => {
  t.equal(rounded('12345678', -3), '12346000')
  t.equal(rounded('-0.04', 1), '0.0')
})

t.test('what is rounded says whether anything was lost', async (t) => {
  t.same(roundAt(unrounded(Decimal.parse('2.50')), 1), { value: '2.5', exact: true })
  t.same(roundAt(unrounded(Decimal.parse('2.51')), 1), { value: '2.5', exact: false })
})

t.test('a long figure goes through unharmed', async (t) => {
  const long = '24.900750240311027123456789012345678901234567890123456789'
  t.same(last([long], 'lin'), [long, 'decimals', 54, true])
})

t.test('a difference keeps the fewest decimals', async (t) => {
  t.same(last(['3.25', '12.5'], 'chg'), ['9.2', 'decimals', 1, false])
  t.same(last(['3.2', '12.50'], 'chg'), ['9.3', 'decimals', 1, true])
  t.same(last(['3', '12.5'], 'chg'), ['10', 'decimals', 0, false])
})

t.test('zeros at the end count as printed', async (t) => {
  t.same(last(['10.0', '10.0'], 'chg'), ['0.0', 'decimals', 1, true])
  // 1260 / 1200 = 1.050, four digits; 1.26 / 1.2 = 1.1 to two digits, which reach only whole per cents
  t.same(last(['1200', '1260'], 'pch'), ['5.0', 'decimals', 1, true])
  t.same(last(['1.2', '1.26'], 'pch'), ['5', 'decimals', 0, true])
})

t.test('a percentage keeps what the digits of its quotient reach', async (t) => {
  // 1.2345 / 1.1111 = 1.111061, known to four decimals
  t.same(last(['1.1111', '1.2345'], 'pch'), ['11.11', 'decimals', 2, false])
  // 0.5 / 4 = 0.125, known to one decimal: never coarser than whole per cents
  t.same(last(['4', '0.5'], 'pch'), ['-88', 'decimals', 0, false])
})

t.test('a logarithm keeps as many decimals as its figure has digits', async (t) => {
  // ln 4.3 = 1.458615; ln 0.0453 = -3.094448; ln 1 = 0
  t.same(last(['4.3'], 'log'), ['1.46', 'decimals', 2, false])
  t.same(last(['0.0453'], 'log'), ['-3.094', 'decimals', 3, false])
  t.same(last(['1'], 'log'), ['0.0', 'decimals', 1, true])
})

t.test('a difference of logarithms in per cent keeps two decimals fewer', async (t) => {
  // ln (1.2345 / 1.1111) = 0.105315, five digits
  t.same(last(['1.1111', '1.2345'], 'cch'), ['10.532', 'decimals', 3, false])
  t.same(last(['4', '5'], 'cch'), ['22', 'decimals', 0, false])
})

t.test('the answer says how it is rounded', async (t) => {
  const { derivation } = derived(line([['1928', '4.3']]), { units: 'log' })
  t.equal(
    derivation.rounding,
    'half to even, once, after the last step; steps in between keep 60 digits',
  )
  t.equal(derivation.steps[0]?.rounding, 'as many decimals as the figure has significant digits')
})
