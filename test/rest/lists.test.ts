import fc from 'fast-check'
import t from 'tap'
import { idsAt, listAt, startServer } from '../support/server.ts'

const steel = [
  'crude-steel-output-rue-tsunkhu',
  'crude-steel-output-sun-plan-optimum',
  'crude-steel-output-sun-tssu',
]
const grain = [
  'grain-harvest-sun-biological',
  'grain-harvest-sun-mean',
  'grain-harvest-sun-observer',
  'grain-harvest-sun-revised',
  'grain-harvest-sun-wheatcroft-davies',
]

/** What each question leaves, worked out by hand from the files of the small dataset. */
const questions: readonly (readonly [url: string, ids: readonly string[]])[] = [
  ['/v1/series?indicator=crude-steel-output', steel],
  ['/v1/series?indicator=crude-steel-output&area=rue', ['crude-steel-output-rue-tsunkhu']],
  [
    '/v1/series?indicator=crude-steel-output,grain-harvest&nature=plan,estimate',
    ['crude-steel-output-sun-plan-optimum', 'grain-harvest-sun-wheatcroft-davies'],
  ],
  ['/v1/series?estimator=wheatcroft-davies', ['grain-harvest-sun-wheatcroft-davies']],
  ['/v1/series?frequency=span', ['grain-harvest-sun-mean']],
  ['/v1/series?topic=steel', steel],
  ['/v1/series?topic=agriculture', grain],
  [
    '/v1/series?plan=fyp-1-optimum',
    ['crude-steel-output-sun-plan-optimum', 'industrial-output-growth-sun-plan-optimum'],
  ],
  ['/v1/series?source=narkhoz-1956', ['industrial-output-index-sun-1956']],
  ['/v1/series?unit=exajoule', ['primary-energy-sun-energy-institute']],
  ['/v1/series?q=wheatcroft', ['grain-harvest-sun-wheatcroft-davies']],
  [
    '/v1/indicators?topic=industry',
    [
      'crude-steel-output',
      'industrial-output-growth',
      'industrial-output-index',
      'primary-energy-consumption',
    ],
  ],
  ['/v1/indicators?dimension=mass', ['crude-steel-output', 'grain-harvest']],
  ['/v1/indicators?unit=person', ['urban-population']],
  ['/v1/indicators?sort=-seriesCount&limit=2', ['grain-harvest', 'crude-steel-output']],
  ['/v1/plans?family=fyp-1', ['fyp-1-base', 'fyp-1-optimum']],
  ['/v1/plans?source=davies-1989', ['fyp-1-optimum']],
  ['/v1/plans?from=1928-10&to=1933-09', ['fyp-1-base', 'fyp-1-optimum']],
  ['/v1/plans?from=1929', ['fyp-10']],
  ['/v1/claims?measure=growth-rate', ['keefe-2009-output-plus-18-a-year']],
  ['/v1/claims?indicator=industrial-output-index', ['keefe-2009-output-plus-50']],
  [
    '/v1/claims?from=1929&to=1934',
    ['keefe-2009-output-plus-18-a-year', 'keefe-2009-output-plus-50'],
  ],
  ['/v1/claims?area=sun&to=1933', []],
  ['/v1/quotations?verification=misattributed', ['misattributed-death-statistic']],
  ['/v1/quotations?language=ru', ['stalin-1935-life-has-improved-ru']],
  ['/v1/quotations?variantOf=stalin-1931-fifty-or-hundred', ['stalin-1931-fifty-to-hundred']],
  ['/v1/quotations?from=1931-02&to=1931-02', ['stalin-1931-fifty-or-hundred']],
  [
    '/v1/quotations?speaker=stalin&to=1931',
    ['stalin-1931-fifty-or-hundred', 'stalin-1931-fifty-to-hundred'],
  ],
  [
    '/v1/quotations?topic=industry',
    ['stalin-1931-fifty-or-hundred', 'stalin-1931-fifty-to-hundred'],
  ],
  ['/v1/sources?to=1930', ['sufds-1928']],
  ['/v1/people?sort=-born', ['khrushchev', 'stalin', 'lenin']],
  ['/v1/areas?partOf=sun', ['ukr']],
  ['/v1/estimators?kind=scholar', ['wheatcroft-davies']],
  ['/v1/topics?parent=industry', ['steel']],
]

t.test('a list keeps what its filters say and nothing else', async (t) => {
  const app = await startServer(t)
  for (const [url, ids] of questions) t.same(await idsAt(app, url), ids, url)
})

t.test('pages joined are the whole, whatever their size and order', async (t) => {
  const app = await startServer(t)
  const sizes = fc.integer({ min: 1, max: 90 })
  const addresses = fc.constantFrom(
    '/v1/series?sort=-estimator',
    '/v1/sources?',
    '/v1/observations?sort=-value',
    '/v1/search?q=output',
  )
  const property = fc.asyncProperty(sizes, addresses, async (size, address) => {
    const whole = await listAt(app, `${address}&limit=10000`)
    const joined: unknown[] = []
    for (let cursor = ''; ; ) {
      const { data, page } = await listAt(app, `${address}&limit=${size}${cursor}`)
      t.equal(page.total, whole.data.length)
      joined.push(...data)
      if (page.next === undefined) break
      cursor = `&cursor=${page.next}`
    }
    t.same(joined, whole.data)
  })
  await fc.assert(property, { numRuns: 25 })
})

t.test('a cursor serves only the question that it came from', async (t) => {
  const app = await startServer(t)
  const { page } = await listAt(app, '/v1/series?limit=2')
  const other = await app.inject(`/v1/series?area=sun&limit=2&cursor=${page.next}`)
  t.equal(other.statusCode, 400)
  t.match(other.json(), { type: '/problems/invalid-cursor', detail: /another question/ })
  const longer = await listAt(app, `/v1/series?limit=5&cursor=${page.next}`)
  t.equal(longer.data.length, 5, 'but the size of a page may change')
})

t.test('only the chosen members are shown, and joined records come along once', async (t) => {
  const app = await startServer(t)
  const { data, included, query } = await listAt(
    app,
    '/v1/series?indicator=crude-steel-output&fields=id,basis&include=source,estimator,plan',
  )
  t.same(data[0], { id: 'crude-steel-output-rue-tsunkhu', basis: { borders: 'borders of 1939' } })
  t.same(Object.keys(included ?? {}), ['sources', 'estimators', 'plans'])
  t.same(Object.keys(included?.['sources'] ?? {}).sort(), ['istoriya-352', 'o-staline'])
  t.match(included?.['plans'], { 'fyp-1-optimum': { family: 'fyp-1' } })
  t.match(query, { indicator: ['crude-steel-output'], fields: ['id', 'basis'], limit: 100 })
})

t.test('a series says when it was printed and how far it reaches', async (t) => {
  const app = await startServer(t)
  const { data } = await listAt(app, '/v1/series?indicator=grain-harvest&sort=published')
  t.match(data[0], { id: 'grain-harvest-sun-observer', published: '1934-05-02', figureCount: 2 })
  const ofOriginal = {
    published: '1994',
    figureCount: 10,
    firstDay: '1921-01-01',
    lastDay: '1936-12-31',
  }
  const estimate = data.find(({ id }) => id === 'grain-harvest-sun-wheatcroft-davies')
  t.match(estimate, ofOriginal)
  const undated = await listAt(app, '/v1/series?indicator=industrial-output-index')
  t.notOk('published' in (undated.data[0] ?? {}), 'the date of a copy is not that of its original')
})

t.test('a record says which others name it', async (t) => {
  const app = await startServer(t)
  const { referencedBy } = (await app.inject('/v1/indicators/industrial-output-index')).json()
  t.same(referencedBy.series, [
    'industrial-output-index-sun-1956',
    'industrial-output-index-sun-1975',
  ])
  t.same(referencedBy.claims, ['keefe-2009-output-plus-50'])
  const short = await app.inject('/v1/people/stalin?fields=id,referencedBy')
  t.match(short.json(), { id: 'stalin', referencedBy: { quotations: { length: 4 } } })
})
