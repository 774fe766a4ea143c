import t from 'tap'
import { parsePeriod } from '../../../src/model/period.ts'
import {
  closingYear,
  overlappingPeriods,
  yearsOf,
} from '../../../src/queries/fulfilment/relation.ts'

t.test('a plan declared finished early is held against the year in which it was', async (t) => {
  const plan = {
    id: 'p',
    name: 'p',
    family: 'p',
    variant: 'p',
    source: 's',
    locator: 'l',
    origin: 'o',
    closed: '1932-12-31',
  }
  t.equal(closingYear(plan, parsePeriod('1932-33')), '1932')
  t.equal(closingYear(plan, parsePeriod('1932')), undefined, 'the target ends on that very day')
  const { closed: _, ...open } = plan
  t.equal(closingYear(open, parsePeriod('1932-33')), undefined)
})

t.test(
  'an economic year shares days with two calendar years, and the other way round',
  async (t) => {
    t.same(overlappingPeriods(parsePeriod('1932-33')), ['1932', '1933'])
    t.same(overlappingPeriods(parsePeriod('1932')), ['1931-32', '1932-33'])
    t.same(overlappingPeriods(parsePeriod('1928/1932')), [])
  },
)

t.test('a span has its years, written as its ends are', async (t) => {
  t.same(yearsOf(parsePeriod('1928/1932')), ['1928', '1929', '1930', '1931', '1932'])
  t.same(yearsOf(parsePeriod('1928-29/1930-31')), ['1928-29', '1929-30', '1930-31'])
  t.same(yearsOf(parsePeriod('1931-01/1931-03')), [])
  t.same(yearsOf(parsePeriod('1931')), [])
})
