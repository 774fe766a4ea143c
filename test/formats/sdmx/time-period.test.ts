import t from 'tap'
import {
  daysOfTimePeriod,
  reportingYearStartDay,
  timePeriodOf,
} from '../../../src/formats/sdmx/time-period.ts'
import { dateOfDay } from '../../../src/model/period.ts'

/** Our text, SDMX's, and the days of both. */
const forms = [
  ['1928', '1928', '1928-01-01', '1928-12-31'],
  ['1927-28', '1927-A1', '1927-10-01', '1928-09-30'],
  ['1931-H2', '1931-S2', '1931-07-01', '1931-12-31'],
  ['1930-Q4', '1930-Q4', '1930-10-01', '1930-12-31'],
  ['1932-02', '1932-02', '1932-02-01', '1932-02-29'],
  ['1926-12-17', '1926-12-17', '1926-12-17', '1926-12-17'],
  ['1928/1932', '1928-01-01/P5Y', '1928-01-01', '1932-12-31'],
  ['1927-28/1931-32', '1927-10-01/P5Y', '1927-10-01', '1932-09-30'],
  ['1930-10/1931-03', '1930-10-01/P6M', '1930-10-01', '1931-03-31'],
  ['1931-H1/1932-H2', '1931-01-01/P24M', '1931-01-01', '1932-12-31'],
  ['1939-01-17/1939-01-27', '1939-01-17/P11D', '1939-01-17', '1939-01-27'],
] as const

const datesOf = (text: string, startDay?: string) => {
  const days = daysOfTimePeriod(text, startDay)
  return days && [dateOfDay(days.from), dateOfDay(days.to)]
}

t.test('a period is written as SDMX writes it, and read back as the same days', async (t) => {
  for (const [ours, sdmx, from, to] of forms) {
    t.equal(timePeriodOf(ours), sdmx)
    t.same(datesOf(sdmx), [from, to], sdmx)
  }
})

t.test('only economic years say on which day their year begins', async (t) => {
  const starting = forms.filter(([ours]) => reportingYearStartDay(ours) !== undefined)
  t.same(
    starting.map(([ours]) => ours),
    ['1927-28'],
  )
  t.equal(reportingYearStartDay('1927-28'), '--10-01')
})

t.test('parts of a reporting year count from the day on which it begins', async (t) => {
  t.same(datesOf('1931-T3'), ['1931-09-01', '1931-12-31'])
  t.same(datesOf('1931-M02'), ['1931-02-01', '1931-02-28'])
  t.same(datesOf('1928-D060'), ['1928-02-29', '1928-02-29'])
  t.same(datesOf('1928-Q2', '--10-01'), ['1929-01-01', '1929-03-31'])
  t.same(datesOf('1928-A1', '--01-01'), ['1928-01-01', '1928-12-31'])
  t.same(datesOf('1930-D366'), undefined, '1930 has 365 days')
})

t.test('week 1 of a year is the one with its fourth day, from Monday', async (t) => {
  // 1 January 1931 was a Thursday, 1 January 1932 a Friday.
  t.same(datesOf('1931-W01'), ['1930-12-29', '1931-01-04'])
  t.same(datesOf('1932-W01'), ['1932-01-04', '1932-01-10'])
  t.same(datesOf('1931-W53'), ['1931-12-28', '1932-01-03'])
  t.equal(datesOf('1932-W53'), undefined)
})

t.test('an instant stands for its day', async (t) => {
  t.same(datesOf('1931-02-04T12:00:00+03:00'), ['1931-02-04', '1931-02-04'])
})

t.test('what is no time period is none', async (t) => {
  for (const text of [
    '',
    '28',
    '1928-13',
    '1928-02-30',
    '1931-Q5',
    '1931-Q0',
    '1928-01-01/P',
    'now',
  ]) {
    t.equal(datesOf(text), undefined, text)
  }
})
