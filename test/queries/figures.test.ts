import fc from 'fast-check'
import t from 'tap'
import { parsePeriod } from '../../src/model/period.ts'
import { figureAt } from '../../src/queries/figures/figure.ts'
import { figureCount, figureList } from '../../src/queries/figures/figure-list.ts'
import { figures } from '../../src/queries/figures/figure-selection.ts'
import { findFigures } from '../../src/queries/figures/figures-at.ts'
import { publishedDate } from '../../src/queries/figures/published.ts'
import { rivalsOfEach } from '../../src/queries/figures/rivals.ts'
import { recordOf } from '../../src/queries/records/record-of.ts'
import { smallDataset } from '../support/dataset.ts'
import { smallReleases } from '../support/release.ts'
import { startServer } from '../support/server.ts'

const everything = { filters: {} }

t.test('any stretch of a list of figures is that stretch of all of them', async (t) => {
  const { latest } = await smallReleases()
  const series = [...latest.catalogue.series.values()]
  const all = await figures(latest, series, everything)
  t.equal(all.length, 80)
  const list = figureList(latest, series, everything)
  t.equal(await list.total(), 80)
  const end = fc.integer({ min: 0, max: 90 })
  const property = fc.asyncProperty(end, end, async (a, b) => {
    const [start, stop] = a < b ? [a, b] : [b, a]
    t.same(await list.between(start, stop), all.slice(start, stop))
  })
  await fc.assert(property)
})

t.test('a list that is narrowed counts and shows only what is left', async (t) => {
  const { latest } = await smallReleases()
  const series = [recordOf(latest, 'series', 'grain-harvest-sun-wheatcroft-davies')]
  const list = figureList(latest, series, { ...everything, from: parsePeriod('1935') })
  t.equal(await list.total(), 2)
  const rows = await list.between(1, 9)
  t.match(rows, [{ period: '1936', value: '56' }])
  t.equal(figureCount(latest, series), 10)
})

t.test(
  'a list that is refused says so to each that asks, and does not end the process',
  async (t) => {
    const { latest } = await smallReleases()
    const list = figureList(latest, [...latest.catalogue.series.values()], {
      ...everything,
      status: ['Z'],
    })
    await t.rejects(list.total(), { code: 'unknown-value' })
    await t.rejects(list.between(0, 1), { code: 'unknown-value' })
  },
)

t.test('figures are found by series and exact period, and by nothing near', async (t) => {
  const { latest } = await smallReleases()
  const key = (series: string, period: string) => ({ series, period })
  const keys = [
    key('grain-harvest-sun-mean', '1909/1913'),
    key('industrial-output-growth-sun-bureau', '1927-28'),
    key('industrial-output-growth-sun-bureau', '1927'),
    key('no-such-series', '1928'),
  ]
  const find = await findFigures(latest, keys)
  t.same(
    keys.map((one) => find(one)?.value),
    ['67.6', '23', undefined, undefined],
  )
  const none = await findFigures(latest, [])
  t.equal(none(key('grain-harvest-sun-mean', '1909/1913')), undefined)
})

t.test('rivals speak of the same quantity, area and days, and never of oneself', async (t) => {
  const { latest } = await smallReleases()
  const figure = async (series: string, period: string) =>
    await figureAt(latest, recordOf(latest, 'series', series), parsePeriod(period))
  const rivals = await rivalsOfEach(latest, [
    await figure('crude-steel-output-sun-tssu', '1932'),
    await figure('crude-steel-output-sun-tssu', '1937'),
    await figure('crude-steel-output-rue-tsunkhu', '1913'),
    await figure('industrial-output-growth-sun-plan-base', '1929-30'),
  ])
  t.same(
    rivals.map((each) => each.map(({ series, value }) => [series, value])),
    [
      [['crude-steel-output-sun-plan-optimum', '10.4']],
      [],
      [],
      [['industrial-output-growth-sun-plan-optimum', '21.5']],
    ],
  )
})

t.test('an account of another area is no rival', async (t) => {
  const folder = await smallDataset(t, {
    'observations/steel.csv': (text) => text.replace('rue-tsunkhu,1913', 'rue-tsunkhu,1932'),
  })
  const app = await startServer(t, { folder })
  const url = '/v1/series/crude-steel-output-sun-tssu/observations/1932'
  const rivals: { series: string }[] = (await app.inject(url)).json().rivals
  t.same(
    rivals.map(({ series }) => series),
    ['crude-steel-output-sun-plan-optimum'],
  )
})

t.test(
  'a figure that is not there is refused with the period nearest in time that has one',
  async (t) => {
    const { latest } = await smallReleases()
    const series = recordOf(latest, 'series', 'industrial-output-growth-sun-bureau')
    await t.rejects(figureAt(latest, series, parsePeriod('1928-29')), {
      code: 'unknown-figure',
      message: /it has 3, from 1925-26 to 1927-28/,
      complaints: [{ suggestion: '1927-28' }],
    })
  },
)

t.test(
  'a figure was printed when its original was; without that date nothing is said',
  async (t) => {
    const { latest } = await smallReleases()
    const dates = (id: string, source?: string) =>
      publishedDate(latest, recordOf(latest, 'series', id), source)
    t.equal(dates('grain-harvest-sun-revised'), '1994', 'original of 1994, read in a book of 2005')
    t.equal(dates('grain-harvest-sun-observer'), '1934-05-02', 'read in the original')
    t.equal(dates('industrial-output-index-sun-1956'), undefined, 'its original has no date')
    t.equal(dates('grain-harvest-sun-revised', 'keefe-2009'), '2009', 'a figure read elsewhere')
  },
)
