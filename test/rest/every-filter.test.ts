import t from 'tap'
import { listings } from '../../src/queries/records/listings/index.ts'
import { idsAt, listAt, refusalOf, startServer } from '../support/server.ts'

const steel = [
  'crude-steel-output-rue-tsunkhu',
  'crude-steel-output-sun-plan-optimum',
  'crude-steel-output-sun-tssu',
]
const ofStalinIn1931 = ['stalin-1931-fifty-or-hundred', 'stalin-1931-fifty-to-hundred']
const ofKeefe = ['keefe-2009-output-plus-18-a-year', 'keefe-2009-output-plus-50']
const urbanPopulation = 'urban-population-sun-census'

/** Every filter of every list with one code, and what it leaves: read in the files of the small dataset. */
const filters: Readonly<
  Record<string, Readonly<Record<string, readonly [code: string, ids: readonly string[]]>>>
> = {
  indicators: {
    topic: ['steel', ['crude-steel-output']],
    dimension: ['share', ['urban-share']],
    unit: ['index', ['industrial-output-index']],
  },
  series: {
    indicator: ['crude-steel-output', steel],
    area: ['rue', ['crude-steel-output-rue-tsunkhu']],
    estimator: ['energy-institute', ['primary-energy-sun-energy-institute']],
    nature: ['claim', ['industrial-output-growth-sun-bureau']],
    source: ['istoriya-352', ['crude-steel-output-rue-tsunkhu', 'crude-steel-output-sun-tssu']],
    frequency: ['irregular', [urbanPopulation]],
    unit: ['person', [urbanPopulation]],
    plan: ['fyp-1-base', ['industrial-output-growth-sun-plan-base']],
    topic: ['population', [urbanPopulation, 'urban-share-sun-census']],
  },
  plans: {
    family: ['fyp-10', ['fyp-10']],
    source: ['fsf-1926-1932', ['fyp-1-base']],
  },
  claims: {
    source: ['keefe-2009', ofKeefe],
    indicator: ['industrial-output-growth', ['keefe-2009-output-plus-18-a-year']],
    area: ['sun', ofKeefe],
    measure: ['change', ['keefe-2009-output-plus-50']],
  },
  quotations: {
    speaker: [
      'stalin',
      ['misattributed-death-statistic', ...ofStalinIn1931, 'stalin-1935-life-has-improved-ru'],
    ],
    source: ['stalin-1931', ofStalinIn1931],
    topic: ['population', ['misattributed-death-statistic', 'stalin-1935-life-has-improved-ru']],
    indicator: ['industrial-output-index', ofStalinIn1931],
    claim: ['keefe-2009-output-plus-50', ['stalin-1931-fifty-to-hundred']],
    verification: ['verified-primary', ['stalin-1931-fifty-or-hundred']],
    language: ['ru', ['stalin-1935-life-has-improved-ru']],
    variantOf: ['stalin-1931-fifty-or-hundred', ['stalin-1931-fifty-to-hundred']],
  },
  sources: {
    type: ['article-newspaper', ['observer-1934']],
    reuse: ['attribution', ['iran-in-data', 'wikipedia-census']],
  },
  people: {},
  areas: { partOf: ['sun', ['ukr']] },
  estimators: { kind: ['statistical-office', ['tssu', 'tsunkhu']] },
  units: { dimension: ['index', ['index', 'index-base-1']] },
  topics: { parent: ['industry', ['steel']] },
}

t.test('every filter that there is stands in this table', async (t) => {
  const declared = Object.entries(listings).map(([kind, listing]) => [
    kind,
    listing.filters.map(({ name }) => name).sort(),
  ])
  const tried = Object.entries(filters).map(([kind, of]) => [kind, Object.keys(of).sort()])
  t.same(Object.fromEntries(tried), Object.fromEntries(declared))
})

t.test('every filter leaves what carries its code', async (t) => {
  const app = await startServer(t)
  for (const [kind, of] of Object.entries(filters)) {
    for (const [name, [code, ids]] of Object.entries(of)) {
      const url = `/v1/${kind}?${name}=${code}`
      t.same(await idsAt(app, url), ids, url)
    }
  }
})

t.test('every filter refuses a code that it does not know', async (t) => {
  const app = await startServer(t)
  for (const [kind, of] of Object.entries(filters)) {
    for (const name of Object.keys(of)) {
      const url = `/v1/${kind}?${name}=sun,no-such-code,ukr`
      const answer = await app.inject(url)
      t.equal(answer.statusCode, 400, url)
      const complaints = refusalOf(answer.body).errors
      t.ok(
        complaints.some(({ parameter, detail }) => parameter === name && /"no-such/.test(detail)),
        url,
      )
    }
  }
})

/** How many of the 80 figures each question leaves, counted in the files. */
const figureCounts: Readonly<Record<string, number>> = {
  '': 80,
  'indicator=urban-share': 7,
  'area=rue': 1,
  'estimator=gosplan': 11,
  'nature=claim': 3,
  'source=sufds-1928': 3,
  'frequency=span': 1,
  'plan=fyp-1-base': 5,
  'topic=steel': 5,
  'topic=industry,steel': 31,
  'q=wheatcroft': 10,
  'status=E': 9,
  'status=A,E,P,F,B,D,M': 80,
  'from=1989': 2,
  'to=1913': 4,
  'from=1928-10&to=1929-09': 2,
  'from=1932&to=1932&area=sun': 6,
  'from=1926-12-17&to=1926-12-17': 1,
  'publishedFrom=2024': 2,
  'publishedTo=1928': 3,
  'publishedFrom=1934-05-02&publishedTo=1934-05-02': 2,
  'publishedFrom=1934-05-03&publishedTo=1993': 0,
  'estimator=gosplan&nature=reported': 0,
}

t.test('every filter of figures leaves as many as the files hold', async (t) => {
  const app = await startServer(t)
  for (const [query, count] of Object.entries(figureCounts)) {
    t.equal((await listAt(app, `/v1/observations?${query}`)).page.total, count, query)
  }
})

t.test('filters of one kind widen each other, and those of different kinds narrow', async (t) => {
  const app = await startServer(t)
  const total = async (query: string) => (await listAt(app, `/v1/series?${query}`)).page.total
  t.equal(await total('area=rue'), 1)
  t.equal(await total('area=rue,sun'), 16)
  t.equal(await total('area=rue,sun&nature=plan'), 3)
  t.equal(await total('area=rue&nature=plan'), 0)
})
