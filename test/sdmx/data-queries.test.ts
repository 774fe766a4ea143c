import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { sdmxErrorsOf } from '../support/sdmx.ts'
import { readCsv } from '../support/sdmx-readers.ts'
import { startServer } from '../support/server.ts'

/** The figures of an answer in SDMX-CSV, as series and time period. */
async function figuresAt(app: FastifyInstance, address: string): Promise<readonly string[]> {
  const answer = await app.inject({ url: `/sdmx/${address}`, headers: { accept: 'text/csv' } })
  if (answer.statusCode === 204) return []
  if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.statusCode} ${answer.body}`)
  return readCsv(answer.body).map((row) => `${row['SERIES']} ${row['TIME_PERIOD']}`)
}

async function seriesAt(app: FastifyInstance, address: string): Promise<readonly string[]> {
  const figures = await figuresAt(app, address)
  return [...new Set(figures.map((figure) => figure.split(' ')[0] ?? ''))]
}

const steel = [
  'crude-steel-output-rue-tsunkhu',
  'crude-steel-output-sun-plan-optimum',
  'crude-steel-output-sun-tssu',
]
const [rue = '', plan = '', tssu = ''] = steel

t.test(
  'a key of SDMX 2.1 takes empty parts for any value and plus signs between values',
  async (t) => {
    const app = await startServer(t)
    const asked = (key: string) => seriesAt(app, `2.1/data/steel/${key}`)
    t.same(await asked('A.sun....'), [plan, tssu])
    t.same(await asked('.rue+sun..tssu+tsunkhu..'), [rue, tssu])
    t.same(await asked('A.sun'), [plan, tssu], 'parts left out at the end are any value')
    for (const all of ['', 'all', 'ALL'.toLowerCase(), '.....'])
      t.same(await asked(all), steel, all)
  },
)

t.test('a key of SDMX 3.0 takes stars for any value, and commas between keys', async (t) => {
  const app = await startServer(t)
  const asked = (key: string) => seriesAt(app, `3.0/data/dataflow/CF/steel/+/${key}`)
  t.same(await asked('A.*.*.tsunkhu.*.*,*.*.*.gosplan.*.*'), [rue, plan])
  t.same(await asked('%2A.sun.%2A.%2A.%2A.%2A'), [plan, tssu])
  t.same(await asked('*'), steel)
})

t.test(
  'a key with more parts than there are dimensions is refused in the form of SDMX',
  async (t) => {
    const app = await startServer(t)
    const answer = await app.inject('/sdmx/2.1/data/steel/A.sun......')
    t.equal(answer.statusCode, 400)
    t.match(answer.body, /<mes:ErrorMessage code="140">.*has 8 parts; a key has 6/)
  },
)

t.test('addresses may end early, in a slash or in what stands for all', async (t) => {
  const app = await startServer(t)
  for (const address of [
    '2.1/data/CF,steel,latest/all/all/',
    '2.1/data/CF,steel/all',
    '2.1/data/steel/',
    '2.1/data/CF,steel,0.1.0',
    '3.0/data/dataflow/CF/steel/0.1.0/*/',
    '3.0/data/dataflow/CF/steel/~',
    '3.0/data/*/*/steel/*/*',
    '3.0/data/dataflow/all/steel/latest/all',
  ]) {
    t.same(await seriesAt(app, address), steel, address)
  }
  t.equal((await seriesAt(app, '3.0/data')).length, 16, 'all series of the dataset')
})

t.test('a topic takes in those below it', async (t) => {
  const app = await startServer(t)
  const industry = await seriesAt(app, '2.1/data/industry')
  t.same(
    industry.filter((id) => steel.includes(id)),
    steel,
  )
  t.equal(industry.length, 9)
})

t.test('a provider and a provision agreement are an estimator', async (t) => {
  const app = await startServer(t)
  t.same(await seriesAt(app, '2.1/data/steel/all/CF,tssu'), [tssu])
  t.same(await seriesAt(app, '2.1/data/steel/all/tssu+gosplan'), [tssu, plan])
  t.equal((await seriesAt(app, '3.0/data/provisionagreement/CF/gosplan')).length, 3)
})

t.test('conditions on components hold alone, together and in place of one another', async (t) => {
  const app = await startServer(t)
  const asked = (condition: string) => figuresAt(app, `3.0/data/dataflow/CF/steel/+/*?${condition}`)
  t.same(await asked('c[REF_AREA]=rue'), [`${rue} 1913`])
  t.same(await asked('c%5BREF_AREA%5D=ne:sun'), [`${rue} 1913`])
  t.same(await asked('c[OBS_VALUE]=gt:4.3+lt:10.40'), [`${tssu} 1932`], 'numbers, not texts')
  t.same(await asked('c[OBS_VALUE]=4.2,ge:17'), [`${rue} 1913`, `${tssu} 1937`])
  t.same(await asked('c[OBS_VALUE]=eq:4.30'), [`${tssu} 1928`], 'the same number in other digits')
  t.same(await asked('c[TIME_PERIOD]=ge:1928%2Ble:1932&c[OBS_STATUS]=A'), [
    `${tssu} 1928`,
    `${tssu} 1932`,
  ])
  t.same(await asked('c[SERIES]=ew:tssu&c[TIME_PERIOD]=gt:1932'), [`${tssu} 1937`])
  t.same(await asked('c[SOURCE]=co:staline'), [`${plan} 1932`])
  t.same(await asked('c[PRICE_BASE]=1928'), [], 'what is absent equals nothing')
  t.equal((await asked('c[PRICE_BASE]=ne:1928')).length, 5, 'what is absent differs from all')
  t.equal((await asked('c[LOCATOR]=nc:page')).length, 4)
  t.same(await asked('c[PRINTED]=17,7'), [], 'a comma joins conditions')
})

t.test('a time condition compares days, and an economic year is not the year', async (t) => {
  const app = await startServer(t)
  const asked = (rest: string) =>
    figuresAt(
      app,
      `3.0/data/dataflow/CF/industry/+/A.sun.industrial-output-growth.*.claim.*?${rest}`,
    )
  const bureau = 'industrial-output-growth-sun-bureau'
  t.same(await asked('c[TIME_PERIOD]=1926-A1'), [`${bureau} 1926-A1`])
  t.same(await asked('c[TIME_PERIOD]=1926'), [])
  t.same(await asked('startPeriod=1926-10&endPeriod=1927-09'), [`${bureau} 1926-A1`])
  t.same(await asked('startPeriod=1926-10-02&endPeriod=1927'), [], 'a year must lie within wholly')
  t.same(await asked('c[TIME_PERIOD]=ge:1927-Q1&reportingYearStartDay=--10-01'), [
    `${bureau} 1927-A1`,
  ])
})

t.test(
  'first and last figures are counted in each series, after all else was left out',
  async (t) => {
    const app = await startServer(t)
    const asked = (rest: string) => figuresAt(app, `2.1/data/steel/.sun....?${rest}`)
    t.same(await asked('firstNObservations=1'), [`${plan} 1932`, `${tssu} 1928`])
    t.same(await asked('lastNObservations=2'), [`${plan} 1932`, `${tssu} 1932`, `${tssu} 1937`])
    t.same(await asked('lastNObservations=1&endPeriod=1935'), [`${plan} 1932`, `${tssu} 1932`])
    t.same(
      await asked('firstNObservations=1&lastNObservations=1'),
      [`${plan} 1932`, `${tssu} 1928`, `${tssu} 1937`],
      'a figure that is both comes once',
    )
  },
)

t.test('where there is no figure, 2.1 answers with an error and 3.0 with nothing', async (t) => {
  const app = await startServer(t)
  const old = await app.inject('/sdmx/2.1/data/steel/Q.....')
  t.equal(old.statusCode, 404)
  t.match(old.body, /code="100".*No results found/)
  const now = await app.inject('/sdmx/3.0/data/dataflow/CF/steel/+/Q.*.*.*.*.*')
  t.equal(now.statusCode, 204)
  t.equal(now.body, '')
})

t.test(
  'a value in a key that no series has is named beside the nearest that one has',
  async (t) => {
    const app = await startServer(t)
    for (const resource of ['data', 'availableconstraint']) {
      const address = `/sdmx/2.1/${resource}/steel/.sum+sun.crude-stel-output...`
      const answer = await app.inject({ url: address, headers: { accept: 'application/json' } })
      t.equal(answer.statusCode, 404, resource)
      t.match(
        sdmxErrorsOf(answer.body),
        [
          { code: 100, detail: /^REF_AREA: there is no "sum".*; the nearest is sun$/ },
          {
            code: 100,
            detail: /^INDICATOR: there is no "crude-stel-output".* crude-steel-output$/,
          },
        ],
        resource,
      )
    }
  },
)

t.test('what an address names must exist, and the nearest that does is named', async (t) => {
  const app = await startServer(t)
  for (const [address, status, words] of [
    ['2.1/data/stel/all', 404, /there is no .*stel.*; the nearest is steel/],
    ['2.1/data/ECB,steel/all', 404, /agency: there is no .*ECB/],
    ['2.1/data/CF,steel,9.0.0/all', 404, /there is no 9.0.0; there are 0.1.0/],
    ['3.0/data/cube/CF/steel', 400, /context: .*cube/],
    ['3.0/data/dataflow/CF/steel/+/*?c[COUNTRY]=ru', 400, /c: .*COUNTRY/],
    ['3.0/data/dataflow/CF/steel/+/*?c[OBS_VALUE]=gt:many', 400, /is no number/],
    [
      '3.0/data/dataflow/CF/steel/+/*?dimensionAtObservation=TIME',
      400,
      /TIME_PERIOD, AllDimensions/,
    ],
    ['2.1/data/steel?startPeriod=soon', 400, /startPeriod: .*soon.* is no time period/],
    ['2.1/data/steel?startPeriod=1932&endPeriod=1928', 400, /exchange them/],
    ['2.1/data/steel?firstNObservations=0', 400, /no whole number from 1/],
    ['2.1/data/steel?updatedAfter=yesterday', 400, /is no instant/],
    ['2.1/data/steel?detail=some', 400, /serieskeysonly/],
    ['3.0/data/dataflow/CF/steel?attributes=COLOUR', 400, /UNIT_MEASURE/],
  ] as const) {
    const answer = await app.inject(`/sdmx/${address}`)
    t.equal(answer.statusCode, status, address)
    t.match(answer.body, words, address)
  }
})

t.test('what is not known beside is left alone, as SDMX asks', async (t) => {
  const app = await startServer(t)
  t.same(await seriesAt(app, '2.1/data/steel?colour=red&saveAs=x'), steel)
})

t.test('a key may be as long as an address', async (t) => {
  const app = await startServer(t)
  const many = Array.from({ length: 100 }, (_, index) => `no-such-series-${index}`)
  t.same(await seriesAt(app, `2.1/data/steel/.....${many.join('+')}+${tssu}`), [tssu])
})
