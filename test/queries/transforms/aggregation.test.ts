import t from 'tap'
import { ObservationBatchBuilder } from '../../../src/model/observation-batch.ts'
import { lineOf } from '../../../src/queries/transforms/line.ts'
import type { Aggregation, CoarserFrequency } from '../../../src/queries/transforms/request.ts'
import { derived, line, refusalOf, resultsOf } from '../../support/lines.ts'

const quarters = line(
  [
    ['1930-Q1', '1.10'],
    ['1930-Q2', '1.20'],
    ['1930-Q3', '1.3'],
    ['1930-Q4', '1.45', 'E'],
    ['1931-Q1', '1.4'],
    ['1931-Q2', '1.5'],
    ['1931-Q4', '1.7'],
  ],
  { frequency: 'Q' },
)

const brought = (frequency: CoarserFrequency, aggregation?: Aggregation) =>
  derived(quarters, { frequency, aggregation })

t.test('a sum adds the parts, where all of them are there', async (t) => {
  // 1.10 + 1.20 + 1.3 + 1.45 = 5.05, of which one decimal counts; a half goes to the even neighbour
  t.same(resultsOf(brought('A', 'sum')), ['1930 5.0', '1931: no figure for 1931-Q3'])
  t.same(resultsOf(brought('S', 'sum')), [
    '1930-H1 2.30',
    // 2.75
    '1930-H2 2.8',
    '1931-H1 2.9',
    '1931-H2: no figure for 1931-Q3',
  ])
})

t.test(
  'a mean divides by the number of parts, and is what is taken unless another is named',
  async (t) => {
    // 5.05 / 4 = 1.2625
    t.equal(resultsOf(brought('A', 'avg'))[0], '1930 1.3')
    t.same(resultsOf(brought('A')), resultsOf(brought('A', 'avg')))
  },
)

t.test('the end of a period is its last part, and the others need not be there', async (t) => {
  t.same(resultsOf(brought('A', 'eop')), ['1930 1.45', '1931 1.7'])
  t.same(brought('A', 'eop').points[0]?.inputs, [{ period: '1930-Q4', value: '1.45', status: 'E' }])
})

t.test('an aggregate names its parts, its frequency and what it takes for granted', async (t) => {
  const { points, derivation } = brought('A', 'sum')
  t.same(
    points[0]?.inputs.map(({ period }) => period),
    ['1930-Q1', '1930-Q2', '1930-Q3', '1930-Q4'],
  )
  t.equal(derivation.frequency, 'A')
  t.match(derivation.steps[0], {
    transform: 'aggregation',
    title: 'Sum, frequency Q to A',
    assumption: /such as a herd/,
  })
})

t.test('months become quarters, and days months of the length that they have', async (t) => {
  const months = line(
    [
      ['1931-01', '1'],
      ['1931-02', '2'],
      ['1931-03', '4'],
    ],
    { frequency: 'M' },
  )
  t.same(resultsOf(derived(months, { frequency: 'Q', aggregation: 'sum' })), ['1931-Q1 7'])
  const days = Array.from(
    { length: 28 },
    (_, day) => [`1931-02-${String(day + 1).padStart(2, '0')}`, '2'] as const,
  )
  const february = { frequency: 'M', aggregation: 'sum' } as const
  t.same(resultsOf(derived(line(days, { frequency: 'D' }), february)), ['1931-02 56'])
  t.same(resultsOf(derived(line(days.slice(0, 27), { frequency: 'D' }), february)), [
    '1931-02: no figure for 1931-02-28',
  ])
})

t.test('figures that have the frequency already stay as they are', async (t) => {
  const years = line([
    ['1927-28', '4.25'],
    ['1929', '4.9'],
  ])
  const answer = derived(years, { frequency: 'A', aggregation: 'sum' })
  t.same(resultsOf(answer), ['1927-28 4.25', '1929 4.9'])
  t.same(answer.derivation.steps, [])
})

t.test('aggregation comes first, then conversion, then the index, then the code', async (t) => {
  const answer = derived(quarters, {
    units: 'lin',
    unit: 'pood',
    indexBase: { ...(quarters.points[0]?.period ?? never()), text: '1930' },
    frequency: 'A',
    aggregation: 'eop',
  })
  t.same(
    answer.derivation.steps.map(({ transform }) => transform),
    ['aggregation', 'conversion', 'index', 'lin'],
  )
  // 1.7 / 1.45 = 1.172
  t.same(resultsOf(answer), ['1930 100', '1931 120'])
})

function never(): never {
  throw new Error('there is a first point')
}

t.test('nothing is made finer', async (t) => {
  t.same(refusalOf(quarters, { frequency: 'M' }), {
    code: 'finer-frequency',
    parameter: 'aggregate_to',
    detail:
      'aggregate_to=M on series steel: the figures have frequency Q, and cannot be made finer; allowed here: Q, S, A',
  })
  t.equal(refusalOf(line([['1928', '4.3']]), { frequency: 'Q' }).code, 'finer-frequency')
})

const refused = (unit: string, aggregation: Aggregation, indexBase?: string) => {
  const of = line([['1931-Q1', '1.4']], {
    frequency: 'Q',
    unit,
    ...(indexBase !== undefined && { indexBase }),
  })
  return refusalOf(of, { frequency: 'A', aggregation })
}

t.test('what does not add up is not added up', async (t) => {
  t.same(refused('index', 'sum', '1913'), {
    code: 'not-additive',
    parameter: 'aggregation_method',
    detail:
      'aggregation_method=sum on series steel: figures of the dimension index do not add up; allowed here: avg, eop',
  })
  for (const unit of ['rouble-per-month', 'tonne-per-hectare', 'per-thousand-persons']) {
    t.match(refused(unit, 'sum').detail, /allowed here: avg, eop$/)
  }
})

t.test('shares have no mean without their weights, and growth has not even an end', async (t) => {
  t.match(refused('percent', 'avg').detail, /the share has no mean .*; allowed here: eop$/)
  t.match(refused('percent-change', 'eop').detail, /allowed here: none$/)
  t.match(refused('index', 'avg', 'previous-year').detail, /allowed here: none$/)
})

t.test('parts on both sides of a break are not put together', async (t) => {
  const broken = line(
    [
      ['1931-H1', '1'],
      ['1931-H2', '2', 'B'],
      ['1932-H1', '3'],
      ['1932-H2', '4'],
    ],
    { frequency: 'S' },
  )
  const asked = { frequency: 'A', aggregation: 'sum' } as const
  t.equal(refusalOf(broken, asked).code, 'across-break')
  t.same(resultsOf(derived(broken, { ...asked, aggregation: 'eop' })), ['1931 2', '1932 4'])
})

t.test('a break among parts that are not all there refuses nothing', async (t) => {
  const broken = line(
    [
      ['1931-Q1', '1'],
      ['1931-Q2', '2', 'B'],
    ],
    { frequency: 'Q' },
  )
  t.same(resultsOf(derived(broken, { frequency: 'A' })), ['1931: no figure for 1931-Q3'])
})

t.test('the line of a series has its figures from the store', async (t) => {
  const { series, unit } = line([])
  const builder = new ObservationBatchBuilder()
  const rest = { series: series.id, source: 'a-book', locator: 'p. 1' }
  builder.add({
    ...rest,
    period: '1928',
    value: line([['1928', '4.30']]).points[0]?.value,
    status: 'E',
  })
  builder.add({ ...rest, period: '1927-28', status: 'M' })
  const made = lineOf(series, unit, builder.build())
  t.same(
    made.points.map(({ period, value, status }) => [period.text, value, status]),
    [
      ['1927-28', undefined, 'M'],
      ['1928', '4.30', 'E'],
    ],
  )
})
