import { parse } from 'csv-parse/sync'
import t from 'tap'
import { listAt, startServer } from '../support/server.ts'

const series = '/v1/series/crude-steel-output-sun-tssu'

t.test('a suffix beats the parameter, which beats the Accept header', async (t) => {
  const app = await startServer(t)
  const type = async (url: string, accept?: string) =>
    (await app.inject({ url, headers: accept === undefined ? {} : { accept } })).headers[
      'content-type'
    ]
  const csv = 'text/csv; charset=utf-8; header=present'
  const json = 'application/json; charset=utf-8'
  t.equal(await type(series), json)
  t.equal(await type(series, '*/*'), json)
  t.equal(await type(series, 'text/csv'), csv)
  t.equal(await type(series, 'text/*'), csv)
  t.equal(await type(series, 'text/csv;q=0.5, application/json;q=0.9'), json)
  t.equal(await type(series, 'image/png, */*;q=0.1'), json)
  t.equal(await type(`${series}?format=csv`, 'application/json'), csv)
  t.equal(await type(`${series}.csv?format=json`, 'application/json'), csv)
  t.equal(await type(`${series}/observations.csv`), csv)
  t.equal(await type(`${series}/observations/1932.csv`), csv)
  t.equal(await type('/v1/observations.json?indicator=grain-harvest', 'text/csv'), json)
})

t.test('CSV loses nothing: digits, status, note, source and locator as in JSON', async (t) => {
  const app = await startServer(t)
  const url = '/v1/observations?limit=10000'
  const { data } = await listAt(app, url)
  const csv = await app.inject(url.replace('observations', 'observations.csv'))
  const rows: Record<string, string>[] = parse(csv.body, { columns: true })
  t.equal(rows.length, 80)
  t.same(
    rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''))),
    data.map((row) =>
      Object.fromEntries(Object.entries(row).map(([member, value]) => [member, String(value)])),
    ),
  )
  const values = rows.map((row) => row['value'])
  t.ok(values.includes('24.900750240311027'), 'seventeen digits')
  t.ok(values.includes('75.0'), 'a zero at the end')
  t.match(
    rows.find(({ status }) => status === 'M'),
    { value: '', period: '1921' },
  )
  t.match(
    rows.find(({ value }) => value === '20'),
    { printed: 'nearly twenty' },
  )
})

t.test('CSV shows records with their nested members, lists and commas', async (t) => {
  const app = await startServer(t)
  const csv = await app.inject('/v1/quotations.csv')
  const rows: Record<string, string>[] = parse(csv.body, { columns: true })
  t.equal(rows.length, 4)
  t.match(
    rows.find(({ id }) => id === 'stalin-1931-fifty-or-hundred'),
    {
      text: 'We are fifty or a hundred years behind the advanced countries. We must make good this distance in ten years. Either we do it, or we shall go under.',
      topics: 'industry',
    },
  )
  const basis = await app.inject('/v1/series.csv?fields=id,basis')
  t.match(basis.body.split('\r\n')[0], /^id,basis\.priceBase,basis\.indexBase/)
  const one = await app.inject('/v1/sources/keefe-2009.csv')
  t.equal(parse(one.body, { columns: true }).length, 1)
})

t.test('an answer that the client has costs a 304 without a body', async (t) => {
  const app = await startServer(t)
  const first = await app.inject(series)
  const { etag } = first.headers
  t.match(etag, /^"[\w-]{22}"$/)
  t.equal(first.headers['cache-control'], 'public, max-age=300, stale-while-revalidate=86400')
  for (const known of [String(etag), `W/${etag}`, `"x", ${etag}`, '*']) {
    const again = await app.inject({ url: series, headers: { 'if-none-match': known } })
    t.equal(again.statusCode, 304, known)
    t.equal(again.body, '')
    t.equal(again.headers.etag, etag)
  }
  const other = await app.inject({ url: series, headers: { 'if-none-match': '"x"' } })
  t.equal(other.statusCode, 200)
  t.not((await app.inject(`${series}.csv`)).headers.etag, etag, 'another format, another tag')
})

t.test('HEAD answers as GET without the body', async (t) => {
  const app = await startServer(t)
  const get = await app.inject(series)
  const head = await app.inject({ method: 'HEAD', url: series })
  t.equal(head.statusCode, 200)
  t.equal(head.body, '')
  for (const name of ['content-type', 'etag', 'content-length', 'cache-control']) {
    t.equal(head.headers[name], get.headers[name], name)
  }
})

t.test('any page may read, and sees the headers that matter', async (t) => {
  const app = await startServer(t)
  const preflight = await app.inject({
    method: 'OPTIONS',
    url: series,
    headers: { origin: 'https://example.org', 'access-control-request-method': 'GET' },
  })
  t.equal(preflight.statusCode, 204)
  t.equal(preflight.headers['access-control-allow-origin'], '*')
  const { headers } = await app.inject({ url: series, headers: { origin: 'https://example.org' } })
  t.match(headers['access-control-expose-headers'], /ETag, Link/)
})

t.test('a list says how many there are and where the next page is', async (t) => {
  const app = await startServer(t)
  const { headers, body } = await app.inject('/v1/series?limit=2&area=sun')
  t.equal(headers['total-results'], '15')
  const next = /<([^>]+)>; rel="next"/.exec(String(headers.link))?.[1]
  t.match(next, /^\/v1\/series\?limit=2&area=sun&cursor=/)
  t.equal(JSON.parse(body).page.total, 15)
  const second = await app.inject(next ?? '')
  t.equal(second.statusCode, 200)
  t.not(second.body, body)
})
