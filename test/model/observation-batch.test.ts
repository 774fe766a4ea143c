import fc from 'fast-check'
import t from 'tap'
import { Decimal } from '../../src/model/decimal.ts'
import type { Observation } from '../../src/model/observation.ts'
import {
  ObservationBatchBuilder,
  observationAt,
  periodAt,
  statusCodes,
  windowOf,
} from '../../src/model/observation-batch.ts'
import { comparePeriods, parsePeriod } from '../../src/model/period.ts'
import { decimal } from '../support/decimals.ts'
import { period } from '../support/periods.ts'

function packed(observations: readonly Observation[]) {
  const builder = new ObservationBatchBuilder()
  for (const observation of observations) builder.add(observation)
  return builder.build()
}

const words = fc.constantFrom('p. 5', 'Таблица 1', 'summary table')
const observation: fc.Arbitrary<Observation> = fc
  .record(
    {
      series: fc.constantFrom('b', 'a', 'a-b', 'c'),
      period,
      value: decimal,
      printed: words,
      status: fc.constantFrom(...statusCodes),
      source: fc.constantFrom('z', 'y'),
      locator: words,
      note: words,
    },
    { requiredKeys: ['series', 'period', 'status', 'source', 'locator'] },
  )
  .map((record) => record)

function ordered(observations: readonly Observation[]): readonly Observation[] {
  return [...observations].sort(
    (a, b) =>
      (a.series < b.series ? -1 : a.series > b.series ? 1 : 0) ||
      comparePeriods(parsePeriod(a.period), parsePeriod(b.period)),
  )
}

t.test('what is packed comes out exactly, by series and then by time', async (t) => {
  const unique = fc.uniqueArray(observation, {
    selector: ({ series, period }) => `${series} ${period}`,
    maxLength: 20,
  })
  fc.assert(
    fc.property(unique, (observations) => {
      const batch = packed(observations)
      const rows = Array.from({ length: batch.length }, (_, row) => observationAt(batch, row))
      t.same(rows, ordered(observations))
      for (let row = 0; row < batch.length; row += 1) {
        t.same(periodAt(batch, row), parsePeriod(rows[row]?.period ?? ''))
      }
    }),
    { numRuns: 100 },
  )
})

t.test('values keep every digit, zero and sign', async (t) => {
  const values = [
    '0',
    '-0',
    '-0.00',
    '10.0',
    '-0.5',
    '9007199254740991',
    '9007199254740993',
    '24.900750240311027',
    `0.${'0'.repeat(200)}1`,
    `0.${'0'.repeat(300)}`,
  ]
  const batch = packed(
    values.map((value, index) => ({
      series: 's',
      period: String(1900 + index),
      value: Decimal.parse(value),
      status: 'A' as const,
      source: 'x',
      locator: 'p. 1',
    })),
  )
  t.same(
    values.map((_, row) => observationAt(batch, row).value),
    values,
  )
})

t.test('a window shows its rows of the whole and shares their memory', async (t) => {
  const batch = packed(
    ['1928', '1929', '1930'].map((year) => ({
      series: 's',
      period: year,
      status: 'M' as const,
      source: 'x',
      locator: 'p. 1',
    })),
  )
  const window = windowOf(batch, 1, 3)
  t.equal(window.length, 2)
  t.equal(observationAt(window, 0).period, '1929')
  t.equal(window.firstDay.buffer, batch.firstDay.buffer)
  t.throws(() => observationAt(window, 2), RangeError)
})
