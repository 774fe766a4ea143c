import t from 'tap'
import { parsePeriod } from '../../../src/model/period.ts'
import type { TransformCode } from '../../../src/queries/transforms/index.ts'
import { derived, line, refusalOf, resultsOf } from '../../support/lines.ts'

const two = [
  ['1928', '4.3'],
  ['1929', '4.9'],
] as const

const refused = (of: ReturnType<typeof line>, units: TransformCode) => refusalOf(of, { units })

t.test('the per cent change of a share is refused, and its change allowed', async (t) => {
  t.same(refused(line(two, { unit: 'percent' }), 'pch'), {
    code: 'not-a-level',
    parameter: 'units',
    detail:
      'units=pch on series steel: the share is part of a whole and no level: its per cents would be per cents of per cents; allowed here: lin, chg, ch1',
  })
})

t.test(
  'a rate of growth, a ratio and an index on the previous year are left as they are',
  async (t) => {
    const kinds = [
      { unit: 'percent-change' },
      { unit: 'quotient' },
      { unit: 'index', indexBase: 'previous-year' },
    ]
    for (const kind of kinds) {
      for (const code of ['chg', 'ch1', 'pch', 'pc1', 'pca', 'cch', 'cca', 'log'] as const) {
        const { code: why, detail } = refused(line(two, kind), code)
        t.equal(why, 'not-a-level')
        t.match(detail, /allowed here: lin$/)
      }
      t.same(resultsOf(derived(line(two, kind), { units: 'lin' })), ['1928 4.3', '1929 4.9'])
    }
  },
)

t.test('an index on a fixed year is a level', async (t) => {
  // 490 / 430 = 1.1395
  const index = line(
    [
      ['1928', '430'],
      ['1929', '490'],
    ],
    { unit: 'index', indexBase: '1913' },
  )
  t.equal(resultsOf(derived(index, { units: 'pch' }))[1], '1929 14')
})

t.test('ends of ranges are not set against one another', async (t) => {
  t.same(refused(line(two, { bound: 'lower' }), 'chg'), {
    code: 'bounds-arithmetic',
    parameter: 'units',
    detail:
      'units=chg on series steel: the figures are the lower ends of ranges, and two of them bound neither a difference nor a quotient; allowed here: lin, log',
  })
  const indexBase = parsePeriod('1928')
  t.equal(refusalOf(line(two, { bound: 'upper' }), { indexBase }).code, 'bounds-arithmetic')
})

t.test('spans of years have no change, no index and no place in a year', async (t) => {
  const spans = line(
    [
      ['1928/1932', '24.1'],
      ['1933/1937', '67.2'],
    ],
    { frequency: 'span' },
  )
  t.same(refused(spans, 'pch'), {
    code: 'span-arithmetic',
    parameter: 'units',
    detail:
      'units=pch on series steel: the figures are for spans of years, which have no period before them; allowed here: lin, log',
  })
  t.same(refusalOf(spans, { frequency: 'A' }), {
    code: 'span-arithmetic',
    parameter: 'aggregate_to',
    detail:
      'aggregate_to=A on series steel: a figure for a span of years is not a figure for each of them; allowed here: no frequency but its own',
  })
  const { code, parameter } = refusalOf(spans, { indexBase: parsePeriod('1928/1932') })
  t.same([code, parameter], ['span-arithmetic', 'index_base'])
})

t.test('figures that do not follow one another have no figure before', async (t) => {
  for (const frequency of ['A5', 'A10', 'irregular'] as const) {
    const { code, detail } = refused(line(two, { frequency }), 'chg')
    t.equal(code, 'no-regular-step')
    t.match(detail, `at frequency ${frequency} no figure is followed at once by the next`)
    t.match(detail, /allowed here: lin, log$/)
    t.equal(refusalOf(line(two, { frequency }), { frequency: 'Q' }).code, 'no-regular-step')
  }
})

t.test('days have changes, but no fixed number a year', async (t) => {
  const days = line(
    [
      ['1931-02-04', '10'],
      ['1931-02-05', '12'],
    ],
    { frequency: 'D' },
  )
  t.equal(resultsOf(derived(days, { units: 'chg' }))[1], '1931-02-05 2')
  t.match(
    refused(days, 'pca').detail,
    /no fixed number of figures; allowed here: lin, chg, pch, cch, log$/,
  )
})

const broken = line([
  ['1926', '10.0'],
  ['1927', '11.0'],
  ['1928', '22.0', 'B'],
  ['1929', '23.0'],
  ['1930', '40.0', 'B'],
])

t.test(
  'a change across a break is refused, and the stretches between breaks are named',
  async (t) => {
    t.same(refused(broken, 'chg'), {
      code: 'across-break',
      parameter: 'from',
      detail:
        'chg on series steel at 1928: figures from 1928 on are not comparable with those before; ranges that work: from=1926&to=1927, from=1928&to=1929, from=1930&to=1930',
    })
  },
)

const between = (from: string, to: string) => ({
  from: parsePeriod(from).first,
  to: parsePeriod(to).last,
})

t.test('within the stretches that a refusal names, the change is allowed', async (t) => {
  const changes = (from: string, to: string) =>
    resultsOf(derived(broken, { units: 'chg', range: between(from, to) }))
  t.same(changes('1926', '1927'), ['1926: no figure for 1925', '1927 1.0'])
  t.same(changes('1928', '1929'), ['1928: break in the series at 1928', '1929 1.0'])
  t.same(changes('1930', '1930'), ['1930: break in the series at 1930'])
})

t.test('where results across a break are left out, the others stand', async (t) => {
  const answer = derived(broken, { units: 'chg', acrossBreak: 'left-out' })
  t.same(resultsOf(answer), [
    '1926: no figure for 1925',
    '1927 1.0',
    '1928: break in the series at 1928',
    '1929 1.0',
    '1930: break in the series at 1930',
  ])
  // Whoever asks for such a result alone is told what would be allowed.
  const [, , across] = answer.points
  t.match(across?.kind === 'missing' && across.refusal?.complaints[0], {
    code: 'across-break',
    parameter: undefined,
    detail: /^chg on series steel at 1928: .*ranges that work: from=1926&to=1927/,
  })
})

t.test('a break does not stand in the way of what takes each figure by itself', async (t) => {
  t.equal(resultsOf(derived(broken, { units: 'log' })).length, 5)
  t.equal(resultsOf(derived(broken, { unit: 'pood' })).length, 5)
})

t.test('an index whose base lies behind a break is refused', async (t) => {
  const indexBase = parsePeriod('1926')
  const { code, detail } = refusalOf(broken, { indexBase, range: between('1928', '1929') })
  t.equal(code, 'across-break')
  t.match(detail, /^index on series steel at 1928: /)
  t.match(detail, /each with a base within it$/)
  const within = { indexBase: parsePeriod('1928'), range: between('1928', '1929') }
  // 23.0 / 22.0 = 1.04545
  t.same(resultsOf(derived(broken, within)), ['1928 100', '1929 105'])
})
