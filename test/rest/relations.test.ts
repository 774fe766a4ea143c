import { once } from 'node:events'
import { get } from 'node:http'
import t from 'tap'
import { maximumLinkBytes } from '../../src/http/links.ts'
import { portOf } from '../support/exchange.ts'
import { threeReleases } from '../support/releases.ts'
import { startServer } from '../support/server.ts'

const series = '/v1/series/crude-steel-output-sun-tssu'

/** The addresses that an answer leads to by a relation, each with its type where it has one. */
function linked(header: unknown, relation: string): readonly string[] {
  return [...String(header ?? '').matchAll(/<([^>]*)>; rel="([^"]*)"(?:; type="([^"]*)")?/g)]
    .filter(([, , rel]) => rel === relation)
    .map(([, href, , type]) => [href, type].filter(Boolean).join(' '))
}

/** The same without the types. */
function addressesOf(header: unknown, relation: string): readonly string[] {
  return linked(header, relation).map((link) => link.split(' ')[0] ?? '')
}

t.test('an answer leads to itself in every other format that it can be had in', async (t) => {
  const app = await startServer(t, { withFiles: true })
  for (const url of [
    series,
    `${series}/observations?limit=2`,
    `${series}/observations/1932`,
    '/v1',
    '/v1/config',
    '/v1/areas.csv?fields=id',
    '/v1/releases',
    '/v1/compare/crude-steel-output',
    '/v1/observations.csv?limit=all',
    '/v1/sources/keefe-2009.txt?style=apa&locale=en-US',
  ]) {
    const answer = await app.inject(url)
    t.equal(answer.statusCode, 200, url)
    t.same(linked(answer.headers.link, 'self'), [url])
    const others = linked(answer.headers.link, 'alternate')
    t.equal(others.length > 0, url !== '/v1/config', url)
    for (const other of others) {
      const [address = '', type = ''] = other.split(' ')
      const had = await app.inject(address)
      t.equal(had.statusCode, 200, address)
      t.equal(String(had.headers['content-type']).split(';')[0], type, address)
      t.not(had.headers['content-type'], answer.headers['content-type'], address)
    }
  }
})

t.test('no other format is left out', async (t) => {
  const app = await startServer(t)
  const { headers } = await app.inject('/v1/areas.csv?fields=id')
  t.same(linked(headers.link, 'alternate'), [
    '/v1/areas.json?fields=id application/json',
    '/v1/areas.tsv?fields=id text/tab-separated-values',
    '/v1/areas.ndjson?fields=id application/x-ndjson',
    '/v1/areas.xlsx?fields=id application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    '/v1/areas.parquet?fields=id application/vnd.apache.parquet',
    '/v1/areas.arrow?fields=id application/vnd.apache.arrow.stream',
    '/v1/areas.csvm?fields=id application/csvm+json',
    '/v1/areas.csl?fields=id application/vnd.citationstyles.csl+json',
    '/v1/areas.bib?fields=id application/x-bibtex',
    '/v1/areas.ris?fields=id application/x-research-info-systems',
    '/v1/areas.txt?fields=id text/plain',
  ])
})

t.test('a refusal of a format leads to those that could be had, and no other does', async (t) => {
  const app = await startServer(t)
  for (const { url, accept } of [
    { url: '/v1/areas.cvs?fields=id', accept: '*/*' },
    { url: '/v1/areas?fields=id&format=cvs', accept: '*/*' },
    { url: '/v1/areas.html?fields=id', accept: '*/*' },
    { url: '/v1/areas?fields=id', accept: 'image/png' },
  ]) {
    const { statusCode, headers } = await app.inject({ url, headers: { accept } })
    t.ok([400, 406].includes(statusCode), url)
    t.equal(linked(headers.link, 'alternate').length, 12, url)
    for (const address of addressesOf(headers.link, 'alternate')) {
      t.equal((await app.inject(address)).statusCode, 200, address)
    }
  }
  const late = await app.inject({ url: '/v1', headers: { accept: 'text/csv' } })
  t.equal(late.statusCode, 406, 'refused only when the answer is known')
  t.same(addressesOf(late.headers.link, 'alternate').slice(0, 3), [
    '/v1.json',
    '/v1.html',
    '/v1.jsonld',
  ])
  for (const url of ['/v1/areas/sum', '/v1/areas?area=x', '/v1/nothing', '/v1/areas?limit=0']) {
    t.equal((await app.inject(url)).headers.link, undefined, url)
  }
})

t.test('a parameter that only some formats take goes with those alone', async (t) => {
  const app = await startServer(t)
  const { headers } = await app.inject('/v1/areas.csv?fields=id&sep=tab')
  const others = addressesOf(headers.link, 'alternate')
  t.ok(others.includes('/v1/areas.json?fields=id'))
  t.ok(others.includes('/v1/areas.csvm?fields=id&sep=tab'))
})

t.test('a record leads to the list that it is an item of', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder, withFiles: true })
  const collection = async (url: string) =>
    linked((await app.inject(url)).headers.link, 'collection')
  t.same(await collection(series), ['/v1/series'])
  t.same(await collection(`${series}.csv?fields=id`), ['/v1/series'])
  t.same(await collection(`${series}/observations/1932`), [`${series}/observations`])
  t.same(await collection('/v1/releases/1.1.0/areas/sun.bib'), ['/v1/releases/1.1.0/areas'])
  t.same(await collection('/v1/areas/sun?asOf=2026-02-21&fields=id'), ['/v1/areas?asOf=2026-02-21'])
  t.same(await collection('/v1/releases/1.0.0'), ['/v1/releases'])
  t.same(await collection('/v1/files/observations.csv'), ['/v1/files'])
  for (const url of [
    '/v1',
    '/v1/series',
    `${series}/observations`,
    '/v1/releases/1.0.0/diff/1.1.0',
    '/v1/compare/crude-steel-output',
  ]) {
    t.same(await collection(url), [], url)
  }
})

t.test('the lists of releases and of files lead to their items', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder, withFiles: true })
  const releases = await app.inject('/v1/releases.atom')
  t.same(linked(releases.headers.link, 'item'), [
    '/v1/releases/2.0.0',
    '/v1/releases/1.1.0',
    '/v1/releases/1.0.0',
  ])
  const files = await app.inject('/v1/releases/1.1.0/files')
  const items = linked(files.headers.link, 'item')
  t.equal(items.length, files.json().data.length)
  for (const item of items) t.equal((await app.inject(item)).statusCode, 200, item)
})

t.test('the licence is that of the data, and the same as the answer names', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const { licence } = (await app.inject('/v1')).json()
  for (const url of ['/v1', '/v1/areas.csv', '/v1/releases', '/v1/files/observations.csv']) {
    const { headers } = await app.inject(url)
    t.same(linked(headers.link, 'license'), [`https://spdx.org/licenses/${licence.name}`], url)
  }
})

t.test('links lead to the version that was answered', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const headers = { 'accept-datetime': 'Sat, 10 Jan 2026 12:00:00 GMT' }
  const { link } = (await app.inject({ url: '/v1/areas/sun?fields=id', headers })).headers
  t.same(linked(link, 'self'), ['/v1/areas/sun?fields=id'], 'as it was asked')
  t.same(linked(link, 'collection'), ['/v1/releases/1.0.0/areas'])
  for (const address of addressesOf(link, 'alternate')) {
    t.match(address, /^\/v1\/releases\/1\.0\.0\/areas\/sun\.\w+\?fields=id$/)
  }
})

t.test('a 304 has no links, and HEAD has those of GET', async (t) => {
  const app = await startServer(t)
  const { headers } = await app.inject(series)
  const known = { 'if-none-match': String(headers.etag) }
  t.equal((await app.inject({ url: series, headers: known })).headers.link, undefined)
  t.equal((await app.inject({ method: 'HEAD', url: series })).headers.link, headers.link)
})

t.test('however long the question, the links leave room for the rest of the head', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const port = await portOf(app)
  const estimators = Array(200).fill('tssu').join(',')
  for (const length of [0, 500, 7_000]) {
    const path = `/v1/observations?estimator=${estimators}&from=1928${'&'.repeat(length)}`
    // The client of node reads heads of 16 KiB.
    const [answer] = await once(get({ port, path, host: '127.0.0.1', agent: false }), 'response')
    answer.resume()
    t.equal(answer.statusCode, 200, `${length}`)
    const links = String(answer.headers.link ?? '')
    t.ok(links.length <= maximumLinkBytes, `${links.length}`)
  }
})

t.test('an address cannot smuggle a link of its own', async (t) => {
  const app = await startServer(t)
  const port = await portOf(app)
  const path = '/v1/quotations?q=a>;%20rel="self",<http://elsewhere>;%20rel="license'
  const request = get({ port, path, host: '127.0.0.1', agent: false })
  const [answer] = await once(request, 'response')
  answer.resume()
  t.equal(answer.statusCode, 200)
  t.notMatch(answer.headers.link, '<http://elsewhere>')
  t.equal(linked(answer.headers.link, 'license').length, 1)
})
