import t from 'tap'
import { readCsv, readJson20 } from '../support/sdmx-readers.ts'
import { startServer } from '../support/server.ts'
import { jsonCheck, needsStandards } from '../support/standards.ts'

const figure = '/v1/series/crude-steel-output-sun-tssu/observations/1932'

t.test('one figure is a message of one observation, with all that is said of it', async (t) => {
  const app = await startServer(t)
  const [printed] = readJson20((await app.inject(`${figure}.sdmx-json`)).body)
  const csv = await app.inject(`${figure}.sdmx-csv`)
  t.equal(csv.headers['content-type'], 'application/vnd.sdmx.data+csv;version=2.0.0; charset=utf-8')
  const [row] = readCsv(csv.body)
  const { value, locator } = (await app.inject(figure)).json()
  for (const one of [printed, row]) {
    t.match(one, { SERIES: 'crude-steel-output-sun-tssu', PERIOD: '1932', OBS_VALUE: value })
    t.equal(one?.['LOCATOR'], locator)
  }
  t.match(csv.headers['control-figures-loses'], /provenance, rivals/)
})

t.test('the version that is sent can be asked for, and no other', async (t) => {
  const app = await startServer(t)
  const ask = (accept: string) => app.inject({ url: figure, headers: { accept } })
  for (const type of ['application/vnd.sdmx.data+json', 'application/vnd.sdmx.data+csv']) {
    for (const accept of [type, `${type};version=2.0.0`, `${type}; version="2.0.0"`]) {
      const answer = await ask(accept)
      t.equal(answer.statusCode, 200, accept)
      t.equal(answer.headers['content-type'], `${type};version=2.0.0; charset=utf-8`, accept)
    }
    for (const version of ['1.0.0', '2.1.0', '9.9']) {
      const answer = await ask(`${type};version=${version}`)
      t.equal(answer.statusCode, 406, version)
      t.match(answer.json().detail, `${type};version=2.0.0`)
    }
    const either = await ask(`${type};version=1.0.0, text/csv;q=0.5`)
    t.match(either.headers['content-type'], /^text\/csv/)
  }
})

t.test('a page that is sorted otherwise has the same figures', async (t) => {
  const app = await startServer(t)
  const asked = '?indicator=grain-harvest&sort=-value&limit=3'
  const { data } = (await app.inject(`/v1/observations${asked}`)).json()
  const rows = readJson20((await app.inject(`/v1/observations.sdmx-json${asked}`)).body)
  const keyOf = (series: unknown, period: unknown) => `${series} ${period}`
  t.same(
    rows.map((row) => keyOf(row['SERIES'], row['PERIOD'])).sort(),
    data.map((row: { series: string; period: string }) => keyOf(row.series, row.period)).sort(),
  )
  t.equal(rows.length, 3)
})

t.test('accounts and targets are messages too, each figure as it was printed', async (t) => {
  const app = await startServer(t)
  const compared = await app.inject('/v1/compare/grain-harvest.sdmx-json?from=1933&to=1933')
  t.match(compared.headers['control-figures-loses'], /comparisons/)
  t.same(
    readJson20(compared.body)
      .map((row) => [row['SERIES'], row['OBS_VALUE']])
      .sort(),
    [
      ['grain-harvest-sun-biological', '89.8'],
      ['grain-harvest-sun-observer', '89800000'],
      ['grain-harvest-sun-revised', '68.4'],
      ['grain-harvest-sun-wheatcroft-davies', '65'],
    ],
  )
  const plan = '/v1/plans/fyp-1-optimum/fulfilment'
  const targets = readJson20(
    (await app.inject(`${plan}.sdmx-json?indicator=crude-steel-output`)).body,
  )
  t.same(targets.map((row) => [row['SERIES'], row['PERIOD'], row['OBS_VALUE']]).sort(), [
    ['crude-steel-output-sun-plan-optimum', '1932', '10.4'],
    ['crude-steel-output-sun-tssu', '1932', '5.9'],
  ])
})

t.test('what was made of figures is refused with the formats that show it', async (t) => {
  const app = await startServer(t)
  for (const address of [
    '/v1/observations.sdmx-json?indicator=crude-steel-output&units=chg',
    '/v1/observations.sdmx-csv?indicator=crude-steel-output&units=chg&limit=all',
    `${figure}.sdmx-csv?units=chg`,
    '/v1/compare/crude-steel-output.sdmx-json?units=chg',
    '/v1/plans/fyp-1-optimum/fulfilment.sdmx-csv?unit=tonne',
  ]) {
    const answer = await app.inject(address)
    t.equal(answer.statusCode, 406, address)
    t.match(answer.json().detail, /json, csv, tsv/)
    t.notMatch(answer.json().detail, /sdmx-\w+, |, sdmx-/)
  }
})

t.test('messages are valid against the published schema', needsStandards, async (t) => {
  const app = await startServer(t)
  const check = jsonCheck('sdmx-json/2.0/sdmx-json-data-schema.json')
  const { body } = await app.inject('/v1/observations.sdmx-json?limit=all')
  t.same(check(JSON.parse(body)), [])
})
