import fc from 'fast-check'
import t from 'tap'
import { parsePeriod } from '../../../src/model/period.ts'
import { precedingPeriod } from '../../../src/model/period-ending.ts'
import {
  type TransformCode,
  transformCodes,
  transforms,
} from '../../../src/queries/transforms/index.ts'
import { derived, line, resultsOf } from '../../support/lines.ts'

const yearly = line([
  ['1927', '100.0'],
  ['1928', '110.0'],
  ['1929', '99.0'],
])

/** 1931-Q1 to 1932-Q1: by a tenth up, then by a tenth down, then level, then up by a quarter of the first. */
const quarterly = line(
  [
    ['1931-Q1', '100.0'],
    ['1931-Q2', '110.0'],
    ['1931-Q3', '99.0'],
    ['1931-Q4', '99.0'],
    ['1932-Q1', '125.0'],
  ],
  { frequency: 'Q' },
)

const results = (of: typeof yearly, units: TransformCode) => resultsOf(derived(of, { units }))

t.test('the formulas are those of the list, in its order', async (t) => {
  t.same(Object.keys(transforms), transformCodes)
  t.same(
    transformCodes.map((code) => `${code} ${transforms[code].formula}`),
    [
      'lin x_t',
      'chg x_t - x_{t-1}',
      'ch1 x_t - x_{t-n}',
      'pch ((x_t / x_{t-1}) - 1) * 100',
      'pc1 ((x_t / x_{t-n}) - 1) * 100',
      'pca (((x_t / x_{t-1}) ** n) - 1) * 100',
      'cch (ln(x_t) - ln(x_{t-1})) * 100',
      'cca ((ln(x_t) - ln(x_{t-1})) * 100) * n',
      'log ln(x_t)',
    ],
  )
})

t.test('lin leaves every digit as printed', async (t) => {
  t.same(
    results(
      line([
        ['1928', '10.0'],
        ['1929', '-0.50'],
        ['1930', '1200'],
      ]),
      'lin',
    ),
    ['1928 10.0', '1929 -0.50', '1930 1200'],
  )
})

t.test('chg is the difference to the period before', async (t) => {
  t.same(results(yearly, 'chg'), ['1927: no figure for 1926', '1928 10.0', '1929 -11.0'])
})

t.test('ch1 is the difference to the same quarter of the year before', async (t) => {
  // 125.0 - 100.0
  t.same(results(quarterly, 'ch1').slice(-2), ['1931-Q4: no figure for 1930-Q4', '1932-Q1 25.0'])
})

t.test('pch is the per cent by which a figure exceeds the one before', async (t) => {
  // 110.0 / 100.0 = 1.100; 99.0 / 110.0 = 0.900, of which three digits count
  t.same(results(yearly, 'pch'), ['1927: no figure for 1926', '1928 10.0', '1929 -10.0'])
})

t.test('pc1 is the per cent by which a quarter exceeds that of a year before', async (t) => {
  // 125.0 / 100.0 = 1.250
  t.equal(results(quarterly, 'pc1').at(-1), '1932-Q1 25.0')
})

t.test('on years, a year ago is the period before', async (t) => {
  t.same(results(yearly, 'pc1'), results(yearly, 'pch'))
  t.same(results(yearly, 'ch1'), results(yearly, 'chg'))
})

t.test('pca compounds the change of a quarter over the four of a year', async (t) => {
  // 1.1 ** 4 = 1.4641; 0.9 ** 4 = 0.6561, of which three digits count; 1 ** 4 = 1
  t.same(results(quarterly, 'pca').slice(1, 4), ['1931-Q2 46.4', '1931-Q3 -34.4', '1931-Q4 0'])
})

t.test('cch is the difference of the logarithms in per cent', async (t) => {
  // ln 1.1 = 0.0953101798; ln 0.9 = -0.1053605157, of which three digits count
  t.same(results(yearly, 'cch').slice(1), ['1928 9.53', '1929 -10.5'])
})

t.test('cca takes the difference of the logarithms times the quarters of a year', async (t) => {
  // 4 × 9.53101798 = 38.1240719
  t.equal(results(quarterly, 'cca')[1], '1931-Q2 38.12')
})

t.test('log is the natural logarithm of the figure as printed', async (t) => {
  // ln 100 = 4.605170186, ln 110 = 4.700480366, ln 99 = 4.595119850
  t.same(results(yearly, 'log'), ['1927 4.6052', '1928 4.7005', '1929 4.595'])
})

t.test('a gap gives no result and says which figure is wanting', async (t) => {
  const gappy = line([
    ['1913', '4.2'],
    ['1927', '3.6'],
    ['1928', undefined, 'M'],
    ['1929', '4.9'],
  ])
  t.same(results(gappy, 'chg'), [
    '1913: no figure for 1912',
    '1927: no figure for 1926',
    '1928: printed as missing for 1928',
    '1929: printed as missing for 1928',
  ])
})

t.test('nothing is divided by zero or by less, and no logarithm is taken of them', async (t) => {
  const odd = line([
    ['1927', '0'],
    ['1928', '5'],
    ['1929', '-2'],
    ['1930', '4'],
  ])
  t.same(results(odd, 'pch'), [
    '1927: no figure for 1926',
    '1928: the figure for 1927 is zero',
    // -2 / 5 = -0.4
    '1929 -140',
    '1930: the figure for 1929 is below zero',
  ])
  t.same(results(odd, 'log'), [
    '1927: the figure for 1927 is zero',
    // ln 5 = 1.609
    '1928 1.6',
    '1929: the figure for 1929 is below zero',
    '1930 1.4',
  ])
  t.equal(results(odd, 'cch')[2], '1929: the figure for 1929 is below zero')
  const quarters = line(
    [
      ['1931-Q1', '5'],
      ['1931-Q2', '-2'],
    ],
    { frequency: 'Q' },
  )
  t.equal(results(quarters, 'pca')[1], '1931-Q2: the figure for 1931-Q2 is below zero')
})

t.test('an economic year follows the economic year, and never a calendar year', async (t) => {
  const mixed = line([
    ['1926', '2.0'],
    ['1926-27', '3.0'],
    ['1927-28', '3.5'],
    ['1929', '5.0'],
  ])
  t.same(results(mixed, 'chg'), [
    '1926: no figure for 1925',
    '1926-27: no figure for 1925-26',
    '1927-28 0.5',
    '1929: no figure for 1928',
  ])
})

t.test('what precedes a period ends on the day before it', async (t) => {
  for (const [period, before] of [
    ['1928', '1927'],
    ['1913-14', '1912-13'],
    ['1931-01', '1930-12'],
    ['1929-30', '1928-29'],
    ['1931-Q1', '1930-Q4'],
    ['1930-Q4', '1930-Q3'],
    ['1931-H1', '1930-H2'],
    ['1928-03-01', '1928-02-29'],
  ] as const) {
    t.equal(precedingPeriod(parsePeriod(period))?.text, before)
  }
  t.equal(precedingPeriod(parsePeriod('1928/1932')), undefined)
  t.equal(precedingPeriod(parsePeriod('1912-13')), undefined)
})

t.test('a range answers only its periods, and reaches back for what they need', async (t) => {
  const { first: from } = parsePeriod('1928')
  const range = { from, to: Number.POSITIVE_INFINITY }
  t.same(resultsOf(derived(yearly, { units: 'chg', range })), ['1928 10.0', '1929 -11.0'])
})

t.test(
  'every result repeats the figures that it was computed from, with their status',
  async (t) => {
    const { points, derivation } = derived(
      line([
        ['1928', '4.3', 'E'],
        ['1929', '4.9', 'D'],
      ]),
      { units: 'pch' },
    )
    t.same(points[1], {
      kind: 'figure',
      period: '1929',
      // 4.9 / 4.3 = 1.1395
      value: '14',
      digits: { kind: 'decimals', count: 0 },
      exact: false,
      inputs: [
        { period: '1928', value: '4.3', status: 'E' },
        { period: '1929', value: '4.9', status: 'D' },
      ],
    })
    t.same(derivation.unit, { name: 'per cent', symbol: '%', ucum: '%', dimension: 'growth' })
    t.equal(derivation.multiplier, 0)
    t.equal(derivation.steps[0]?.formula, '((x_t / x_{t-1}) - 1) * 100')
  },
)

t.test('a formula with n in it says how many figures a year has', async (t) => {
  const { derivation } = derived(quarterly, { units: 'pca' })
  t.same(derivation.steps[0]?.constants, [{ name: 'n', value: '4', exact: true }])
  t.same(derived(quarterly, { units: 'pch' }).derivation.steps[0]?.constants, [])
})

t.test('a change of a share is in percentage points', async (t) => {
  const shares = line(
    [
      ['1928', '12.5'],
      ['1929', '14.0'],
    ],
    { unit: 'percent', multiplier: 0 },
  )
  const answer = derived(shares, { units: 'chg' })
  t.equal(resultsOf(answer)[1], '1929 1.5')
  t.equal(answer.derivation.unit.name, 'percentage point')
  const fractions = line(
    [
      ['1928', '0.125'],
      ['1929', '0.140'],
    ],
    { unit: 'fraction' },
  )
  t.equal(derived(fractions, { units: 'chg' }).derivation.unit.name, 'fraction')
})

t.test('a logarithm is a quantity of no dimension', async (t) => {
  const { unit, multiplier } = derived(yearly, { units: 'log' }).derivation
  t.same(unit, { name: 'natural logarithm of the figure in 10^6 tonne', symbol: 'ln' })
  t.equal(multiplier, 0)
})

t.test('the changes of a line add up to the change from end to end', async () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 2 }), (values) => {
      const points = values.map((value, at) => [String(1900 + at), String(value)] as const)
      const [, ...changes] = derived(line(points), { units: 'chg' }).points
      const sum = changes.reduce(
        (total, point) => total + (point.kind === 'figure' ? Number(point.value) : Number.NaN),
        0,
      )
      return sum === (values.at(-1) ?? 0) - (values[0] ?? 0)
    }),
  )
})
