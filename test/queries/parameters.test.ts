import t from 'tap'
import { parsePeriod } from '../../src/model/period.ts'
import { Problem } from '../../src/model/problems.ts'
import { periodParameter } from '../../src/queries/parameters/parameter-values.ts'
import {
  dayRange,
  drawParameters,
  figureParameters,
  filtersOf,
  listParameters,
  searchParameters,
} from '../../src/queries/parameters/parameters.ts'

const listing = { filters: [{ name: 'area', description: 'Areas.' }] }
const list = listParameters(listing)

t.test('without parameters a list sends a hundred', async (t) => {
  t.same(list.parse({}), { limit: 100 })
})

t.test('several values are joined by commas and read as a list', async (t) => {
  t.same(list.parse({ area: 'sun,rue', fields: 'id' }), {
    area: ['sun', 'rue'],
    fields: ['id'],
    limit: 100,
  })
  for (const area of ['', ',', 'sun,', ',sun', 'a,,b']) t.notOk(list.safeParse({ area }).success)
})

t.test('as many values are read as are allowed and not one more', async (t) => {
  const area = (count: number) => ({ area: Array(count).fill('a').join(',') })
  t.ok(list.safeParse(area(200)).success)
  t.notOk(list.safeParse(area(201)).success)
})

t.test('a limit is a plain whole number from 1 to 10000', async (t) => {
  t.equal(list.parse({ limit: '1' }).limit, 1)
  t.equal(list.parse({ limit: '10000' }).limit, 10_000)
  const wrong = ['0', '10001', '-1', '1.5', '1e3', '0x10', 'Infinity', 'NaN', '', ' 1', '+1', '１']
  for (const limit of wrong) t.notOk(list.safeParse({ limit }).success, JSON.stringify(limit))
})

t.test(
  'only what has dates takes a range, what speaks of periods one, and figures a date of printing',
  async (t) => {
    t.notOk(list.safeParse({ from: '1928' }).success)
    t.ok(listParameters({ ...listing, days: () => undefined }).safeParse({ from: '1928' }).success)
    const dated = { ...listing, days: () => undefined }
    t.notOk(listParameters(dated).safeParse({ about: '1928' }).success)
    t.ok(listParameters({ ...dated, periods: () => [] }).safeParse({ about: '1928' }).success)
    t.notOk(list.safeParse({ publishedTo: '1928' }).success)
    t.ok(figureParameters(listing).safeParse({ publishedTo: '1928', status: 'A' }).success)
  },
)

t.test('a draw takes a seed and no page; a search cannot do without words', async (t) => {
  t.ok(drawParameters(listing).safeParse({ seed: '7', area: 'sun' }).success)
  t.notOk(drawParameters(listing).safeParse({ limit: '1' }).success)
  t.notOk(searchParameters.safeParse({}).success)
  t.same(searchParameters.parse({ q: 'steel' }), { q: 'steel', limit: 100 })
})

t.test('a period is read with its days', async (t) => {
  // 1 October 1927 and 30 September 1928, counted from 1 January 1970.
  t.same(periodParameter.parse('1927-28'), {
    text: '1927-28',
    kind: 'economic-year',
    first: -15_433,
    last: -15_068,
  })
})

t.test('the filters of a listing are told from the other parameters', async (t) => {
  t.same(filtersOf(listing, { area: ['sun'], limit: 2, q: 'x' }), { area: ['sun'] })
})

t.test('a range runs from the first day of one period to the last of another', async (t) => {
  const day = (text: string) => parsePeriod(text).first
  const given = { from: parsePeriod('1927-28'), to: parsePeriod('1928') }
  t.same(dayRange(given), { from: day('1927-10-01'), to: day('1928-12-31') })
  t.same(dayRange({}), { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY })
})

t.test('an inverted range is refused under the names by which it was asked', async (t) => {
  const given = { from: parsePeriod('1929'), to: parsePeriod('1928') }
  t.throws(() => dayRange(given), { code: 'inverted-range' })
  const names = { from: 'publishedFrom', to: 'publishedTo' }
  try {
    dayRange(given, names)
    t.fail('it was not refused')
  } catch (error) {
    t.type(error, Problem)
    t.match(error, {
      message: 'publishedFrom 1929 begins after publishedTo 1928 ends; exchange them',
      complaints: [{ parameter: 'publishedFrom' }],
    })
  }
})
