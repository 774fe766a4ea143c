import fc from 'fast-check'
import t from 'tap'
import {
  comparePeriods,
  DateText,
  dateOfDay,
  dayNumber,
  PeriodError,
  PeriodText,
  parsePeriod,
} from '../../src/model/period.ts'
import { period } from '../support/periods.ts'

t.test('every form has its kind and its exact first and last day', async (t) => {
  const expected = [
    ['1928', 'year', '1928-01-01', '1928-12-31'],
    ['1927-28', 'economic-year', '1927-10-01', '1928-09-30'],
    ['1931-H1', 'half', '1931-01-01', '1931-06-30'],
    ['1931-H2', 'half', '1931-07-01', '1931-12-31'],
    ['1930-Q4', 'quarter', '1930-10-01', '1930-12-31'],
    ['1928-02', 'month', '1928-02-01', '1928-02-29'],
    ['1931-02-04', 'day', '1931-02-04', '1931-02-04'],
    ['1928/1932', 'span', '1928-01-01', '1932-12-31'],
    ['1928-29/1932-33', 'span', '1928-10-01', '1933-09-30'],
    ['1928-10/1932-12', 'span', '1928-10-01', '1932-12-31'],
    ['1918-01-01/1928-09-30', 'span', '1918-01-01', '1928-09-30'],
  ] as const
  for (const [text, kind, first, last] of expected) {
    const period = parsePeriod(text)
    t.same([period.text, period.kind], [text, kind])
    t.same([dateOfDay(period.first), dateOfDay(period.last)], [first, last], text)
  }
})

t.test('what is no period is refused with what would be right', async (t) => {
  const refusals = {
    '': /a period is a year \(1928\)/,
    '28': /a period is a year/,
    '1928-1': /a period is a year/,
    '1928-13': /month 13 does not exist.*1928-29/,
    '1928-30': /month 30 does not exist.*1928-29/,
    '1928-00': /month 00 does not exist/,
    '1931-H3': /half 3 does not exist; H1 to H2 do/,
    '1931-Q0': /quarter 0 does not exist; Q1 to Q4 do/,
    '1931-02-29': /day 29 does not exist; that month has 28 days/,
    '1931-00-01': /month 00 does not exist/,
    '1932/1928': /a span runs from the earlier to the later/,
    '1928/1928': /a span runs from the earlier to the later/,
    '1928/1932-33': /a span joins two of one form, not year and economic-year/,
    '1928/1930/1932': /a period is a year/,
    '0999': /years run from 1000 to 9999/,
    ' 1928': /a period is a year/,
  }
  for (const [text, message] of Object.entries(refusals)) {
    t.throws(() => parsePeriod(text), { name: 'PeriodError', message }, text)
    t.equal(PeriodText.safeParse(text).success, false)
  }
  t.throws(() => parsePeriod('x'.repeat(1_000)), PeriodError)
})

t.test('a date is a year, a month or a day and nothing else', async (t) => {
  for (const text of ['1931', '1931-02', '1931-02-04']) t.ok(DateText.safeParse(text).success, text)
  for (const text of ['1927-28', '1931-H1', '1931-Q1', '1928/1932', '1931-02-30']) {
    t.notOk(DateText.safeParse(text).success, text)
  }
})

t.test('day numbers count from 1970 and go back and forth', async (t) => {
  t.equal(dayNumber(1970, 1, 1), 0)
  t.equal(dayNumber(1969, 12, 31), -1)
  fc.assert(
    fc.property(fc.integer({ min: -354_285, max: 2_932_896 }), (day) => {
      const [year = 0, month = 0, date = 0] = dateOfDay(day).split('-').map(Number)
      t.equal(dayNumber(year, month, date), day)
    }),
    { numRuns: 50 },
  )
})

t.test(
  'every period that can be written is read, and ends no earlier than it begins',
  async (t) => {
    fc.assert(
      fc.property(period, (text) => {
        const { first, last } = parsePeriod(text)
        t.ok(first <= last, text)
      }),
      { numRuns: 200 },
    )
  },
)

t.test('the order of periods is total', async (t) => {
  const parsed = period.map(parsePeriod)
  fc.assert(
    fc.property(parsed, parsed, parsed, (a, b, c) => {
      t.equal(Math.sign(comparePeriods(a, b)), -Math.sign(comparePeriods(b, a)) + 0)
      t.equal(comparePeriods(a, b) === 0, a.text === b.text, `${a.text} ${b.text}`)
      if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) t.ok(comparePeriods(a, c) <= 0)
    }),
    { numRuns: 200 },
  )
  const sorted = ['1928/1932', '1928', '1928-01', '1927-28'].map(parsePeriod).sort(comparePeriods)
  t.same(
    sorted.map(({ text }) => text),
    ['1927-28', '1928-01', '1928', '1928/1932'],
  )
  const [years, months] = ['1928/1929', '1928-01/1929-12'].map(parsePeriod)
  if (!years || !months) throw new Error('two periods were parsed')
  t.ok(comparePeriods(months, years) < 0 && comparePeriods(years, months) > 0, 'by text at last')
})
