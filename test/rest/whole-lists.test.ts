import { parse } from 'csv-parse/sync'
import { pino } from 'pino'
import t from 'tap'
import { formats } from '../../src/formats/index.ts'
import { buildServer } from '../../src/server/build-server.ts'
import { withMillionFigures } from '../support/million-figures.ts'
import { smallReleases } from '../support/release.ts'
import { listAt, startServer, unusedLibrary } from '../support/server.ts'

t.test('a whole list is all its pages, whatever narrows it', async (t) => {
  const app = await startServer(t)
  for (const query of [
    '',
    '&status=D,E',
    '&from=1930&to=1940',
    '&publishedTo=1960',
    '&indicator=grain-harvest&fields=period,value',
  ]) {
    const { data, page } = await listAt(app, `/v1/observations?limit=10000${query}`)
    const whole = await app.inject(`/v1/observations.ndjson?limit=all${query}`)
    t.equal(whole.headers['total-results'], String(page.total), query)
    const lines = whole.body.split('\n').slice(0, -1)
    t.same(
      lines.map((line) => JSON.parse(line)),
      data,
      query,
    )
  }
})

t.test(
  'a whole list of derived figures is all its pages, and names what is not in it',
  async (t) => {
    const app = await startServer(t)
    const url = (format: string, limit: string) =>
      `/v1/observations.${format}?indicator=crude-steel-output&units=chg&limit=${limit}`
    const { data } = await listAt(app, url('json', '10000'))
    const whole = await app.inject(url('ndjson', 'all'))
    t.same(
      whole.body
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
      data,
    )
    t.equal(whole.headers['control-figures-loses'], 'derivations')
    const set = (await app.inject(url('jsonstat', 'all'))).json()
    t.ok(set.extension.derivations.length > 0, 'JSON-stat has them')
  },
)

t.test('what the basis forbids is refused before anything is sent', async (t) => {
  const app = await startServer(t)
  const answer = await app.inject('/v1/observations.csv?indicator=urban-share&units=pch&limit=all')
  t.equal(answer.statusCode, 422)
  t.match(answer.headers['content-type'], /problem/)
})

t.test('the ready-made CSV is what the whole list is', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const whole = await app.inject('/v1/observations.csv?limit=all')
  t.equal((await app.inject('/v1/files/observations.csv')).body, whole.body)
  t.equal(parse(whole.body).length, 81)
})

t.test('a list longer than a format takes is refused with the formats that take it', async (t) => {
  const million = withMillionFigures((await smallReleases()).latest)
  const releases = { all: [million], latest: million, close: async () => {} }
  const app = await buildServer({
    releases,
    library: unusedLibrary(),
    logger: pino({ level: 'silent' }),
  })
  t.teardown(() => app.close())
  for (const { name, mostRows } of formats) {
    if (mostRows === undefined || mostRows >= 1_000_000) continue
    const answer = await app.inject(`/v1/observations.${name}?limit=all`)
    t.equal(answer.statusCode, 413, name)
    t.equal(
      answer.json().detail,
      `limit: ${name} takes ${mostRows} rows and there are 1000000; csv, tsv, ndjson, parquet, arrow take lists of any length, and pages with a limit of up to 10000 go in every format`,
    )
  }
  const wide = await app.inject('/v1/observations.csv?limit=all&shape=wide')
  t.equal(wide.statusCode, 413)
  t.match(wide.json().detail, /more than 100000 figures are not set side by side/)
  const head = await app.inject({ method: 'HEAD', url: '/v1/observations.ndjson?limit=all' })
  t.equal(head.headers['total-results'], '1000000')
})
