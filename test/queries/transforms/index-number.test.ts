import fc from 'fast-check'
import t from 'tap'
import { parsePeriod } from '../../../src/model/period.ts'
import { derived, line, refusalOf, resultsOf } from '../../support/lines.ts'

const steel = line([
  ['1913', '4.20'],
  ['1927-28', '4.25'],
  ['1932', '5.93'],
  ['1937', '17.7'],
])

t.test('an index is each figure in per cent of that of the base', async (t) => {
  const answer = derived(steel, { indexBase: parsePeriod('1913') })
  // 4.25 / 4.20 = 1.01190; 5.93 / 4.20 = 1.41190; 17.7 / 4.20 = 4.21429; three digits count
  t.same(resultsOf(answer), ['1913 100', '1927-28 101', '1932 141', '1937 421'])
  t.same(answer.derivation.unit, {
    id: 'index',
    name: 'index, 1913 = 100',
    symbol: 'index',
    ucum: '{index}',
    dimension: 'index',
  })
  t.equal(answer.derivation.multiplier, 0)
  t.same(answer.derivation.steps[0]?.constants, [{ name: 'base', value: '1913', exact: true }])
  t.same(answer.points[2]?.inputs, [
    { period: '1913', value: '4.20', status: 'A' },
    { period: '1932', value: '5.93', status: 'A' },
  ])
})

t.test('the base may lie before the range that is answered', async (t) => {
  const { first: from } = parsePeriod('1932')
  const range = { from, to: Number.POSITIVE_INFINITY }
  const asked = { indexBase: parsePeriod('1913'), range }
  t.same(resultsOf(derived(steel, asked)), ['1932 141', '1937 421'])
})

t.test('a base without a figure is refused with the periods that have one', async (t) => {
  t.same(refusalOf(steel, { indexBase: parsePeriod('1928') }), {
    code: 'no-base-figure',
    parameter: 'index_base',
    detail:
      'index_base=1928: series steel has no figure for 1928; periods that can be the base: 4, from 1913 to 1937',
  })
  const zero = line([
    ['1917', '0'],
    ['1918', '-1'],
    ['1919', undefined, 'M'],
    ['1920', '3'],
  ])
  for (const base of ['1917', '1918', '1919']) {
    t.match(
      refusalOf(zero, { indexBase: parsePeriod(base) }).detail,
      `no figure above zero for ${base}; periods that can be the base: 1, from 1920 to 1920`,
    )
  }
})

t.test('a share, a rate of growth and a ratio have no index', async (t) => {
  for (const unit of ['percent', 'percent-change', 'quotient']) {
    const of = line([['1928', '4.3']], { unit })
    const { code, detail } = refusalOf(of, { indexBase: parsePeriod('1928') })
    t.equal(code, 'not-a-level')
    t.match(detail, /allowed here: the figures as they are$/)
  }
})

t.test('a change of an index is in its points', async (t) => {
  const answer = derived(steel, { indexBase: parsePeriod('1913'), units: 'lin' })
  t.same(
    answer.derivation.steps.map(({ transform }) => transform),
    ['index', 'lin'],
  )
  const years = line([
    ['1928', '4.00'],
    ['1929', '5.00'],
  ])
  const asked = { indexBase: parsePeriod('1928'), units: 'chg' } as const
  t.equal(resultsOf(derived(years, asked))[1], '1929 25')
})

t.test('at its base an index is 100, whatever the figure', async () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 12 }), fc.nat(6), (whole, decimals) => {
      const value = (BigInt(whole) * 10n ** 7n).toString()
      const text = `${value}${decimals === 0 ? '' : `.${'1'.repeat(decimals)}`}`
      const [point] = derived(line([['1928', text]]), { indexBase: parsePeriod('1928') }).points
      return point?.kind === 'figure' && Number(point.value) === 100 && point.exact
    }),
  )
})
