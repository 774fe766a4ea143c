import t from 'tap'
import { threeReleases } from '../support/releases.ts'
import { listAt, refusalOf, startServer } from '../support/server.ts'

const figure = 'series/crude-steel-output-sun-tssu/observations/1932'

async function threeServed(t: Parameters<typeof threeReleases>[0]) {
  const { folder } = await threeReleases(t)
  return await startServer(t, { folder })
}

/** The relations of an answer that are not those of its versions. */
const others = new Set(['service-desc', 'self', 'collection', 'license', 'alternate'])

/** The links of an answer to versions and what they are cited by: relation, address and date. */
function linksOf(header: unknown): readonly string[] {
  return [...String(header).matchAll(/<([^>]*)>; rel="([^"]*)"(?:; datetime="([^"]*)")?/g)]
    .filter(([, , rel]) => !others.has(rel ?? ''))
    .map(([, href, rel, datetime]) => [rel, href, datetime].filter(Boolean).join(' | '))
}

t.test('an address answers as it did at the time that a client accepts', async (t) => {
  const app = await threeServed(t)
  const asked = async (datetime: string) => {
    const headers = { 'accept-datetime': datetime }
    const answer = await app.inject({ url: `/v1/${figure}`, headers })
    const { headers: sent } = answer
    return [answer.json().value, sent['content-location'], sent['memento-datetime']]
  }
  const first = ['5.9', `/v1/releases/1.0.0/${figure}`, 'Sat, 10 Jan 2026 12:00:00 GMT']
  t.same(await asked('Thu, 01 Jan 2026 00:00:00 GMT'), first, 'before the first it is the first')
  t.same(await asked('Sat, 10 Jan 2026 12:00:00 GMT'), first)
  t.same(await asked('Fri, 20 Feb 2026 11:59:59 GMT'), first)
  t.same(await asked('Sun, 29 Mar 2026 00:00:00 GMT'), [
    '5.9',
    `/v1/releases/1.1.0/${figure}`,
    'Fri, 20 Feb 2026 12:00:00 GMT',
  ])
  t.same(await asked('Tue, 01 Jan 2030 00:00:00 GMT'), [
    '5.93',
    `/v1/releases/2.0.0/${figure}`,
    'Mon, 30 Mar 2026 12:00:00 GMT',
  ])
})

t.test('answers that depend on the time asked say so to caches', async (t) => {
  const app = await threeServed(t)
  const plain = await app.inject('/v1/areas/sun')
  t.equal(plain.headers.vary, 'accept, accept-datetime, accept-encoding')
  const early = await app.inject({
    url: '/v1/areas/sun',
    headers: { 'accept-datetime': 'Sat, 10 Jan 2026 12:00:00 GMT' },
  })
  t.not(early.headers.etag, plain.headers.etag)
  const known = await app.inject({
    url: '/v1/areas/sun',
    headers: { 'if-none-match': `${plain.headers.etag}` },
  })
  t.equal(known.statusCode, 304)
  t.equal(known.headers['content-location'], '/v1/releases/2.0.0/areas/sun')
  const pinned = await app.inject('/v1/releases/1.0.0/areas/sun')
  t.equal(pinned.headers.vary, 'accept, accept-encoding')
})

t.test(
  'an answer is as old as its release, and is not sent again while nothing is newer',
  async (t) => {
    const { folder } = await threeReleases(t)
    const app = await startServer(t, { folder, withFiles: true })
    const dates = {
      '/v1/areas/sun': 'Mon, 30 Mar 2026 12:00:00 GMT',
      '/v1/files/observations.csv': 'Mon, 30 Mar 2026 12:00:00 GMT',
      '/v1/releases/1.0.0/areas/sun': 'Sat, 10 Jan 2026 12:00:00 GMT',
      '/v1/releases/1.0.0/diff/1.1.0': 'Fri, 20 Feb 2026 12:00:00 GMT',
    }
    for (const [url, date] of Object.entries(dates)) {
      t.equal((await app.inject(url)).headers['last-modified'], date, url)
      const since = async (asked: string) =>
        (await app.inject({ url, headers: { 'if-modified-since': asked } })).statusCode
      t.equal(await since(date), 304, url)
      t.equal(await since('Thu, 01 Jan 2026 00:00:00 GMT'), 200, url)
      t.equal(await since('some day'), 200, url)
      const headers = { 'if-modified-since': date, 'if-none-match': '"other"' }
      t.equal((await app.inject({ url, headers })).statusCode, 200, 'a tag knows it better')
    }
    const working = await startServer(t)
    const { headers } = await working.inject('/v1/areas/sun')
    t.equal(headers['last-modified'], undefined, 'working data may change within their day')
  },
)

t.test('a file is of the release that was accepted, and says so', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder, withFiles: true })
  const url = '/v1/files/observations.csv'
  const early = { 'accept-datetime': 'Sat, 10 Jan 2026 12:00:00 GMT' }
  const { headers } = await app.inject({ url, headers: early })
  t.equal(headers['content-location'], '/v1/releases/1.0.0/files/observations.csv')
  t.equal(headers.vary, 'accept-datetime')
  const pinned = await app.inject('/v1/releases/1.0.0/files/observations.csv')
  t.equal(pinned.headers.etag, headers.etag)
  t.equal(pinned.headers.vary, undefined)
})

t.test('a date that is none is refused', async (t) => {
  const app = await threeServed(t)
  for (const datetime of ['yesterday', '2026-02-20', 'Sat, 99 Jan 2026 12:00:00 GMT', '']) {
    const headers = { 'accept-datetime': datetime }
    const answer = await app.inject({ url: '/v1/areas/sun', headers })
    t.equal(answer.statusCode, 400, datetime)
    t.match(refusalOf(answer.body).detail, /^Accept-Datetime: .* is not a date such as Thu, /)
    t.equal(answer.headers['memento-datetime'], undefined)
  }
})

t.test('an answer leads to the versions next to it', async (t) => {
  const app = await threeServed(t)
  const { headers } = await app.inject(`/v1/releases/1.1.0/${figure}.csv`)
  const map = `/v1/timemap.link?of=${encodeURIComponent(`/v1/${figure}.csv`)}`
  t.same(linksOf(headers.link), [
    `cite-as | /v1/releases/1.1.0/${figure}`,
    `original timegate | /v1/${figure}.csv`,
    `timemap version-history | ${map}`,
    `latest-version | /v1/${figure}.csv`,
    `first prev predecessor-version memento | /v1/releases/1.0.0/${figure}.csv | Sat, 10 Jan 2026 12:00:00 GMT`,
    `next successor-version last memento | /v1/releases/2.0.0/${figure}.csv | Mon, 30 Mar 2026 12:00:00 GMT`,
    `describedby | /v1/releases/1.1.0/${figure}.csvm`,
  ])
})

t.test('no link leads to a release that has not the figure', async (t) => {
  const app = await threeServed(t)
  const removed = 'series/grain-harvest-sun-observer/observations/1933'
  const { headers } = await app.inject(`/v1/releases/1.1.0/${removed}`)
  const links = linksOf(headers.link).join('\n')
  t.notMatch(links, /2\.0\.0|latest-version/)
  t.match(links, /first prev predecessor-version memento \| \/v1\/releases\/1\.0\.0/)
})

t.test('a time map lists the releases that answer an address', async (t) => {
  const app = await threeServed(t)
  const versions = async (of: string) =>
    (await listAt(app, `/v1/timemap?of=${encodeURIComponent(of)}`)).data.map(
      (row) => row['release'],
    )
  t.same(await versions('/v1/areas/sun.csv?fields=id'), ['1.0.0', '1.1.0', '2.0.0'])
  t.same(await versions('/v1/series/grain-harvest-sun-observer/observations/1933'), [
    '1.0.0',
    '1.1.0',
  ])
  t.same(await versions('/v1/series/grain-harvest-sun-observer/observations/1934'), ['2.0.0'])
  t.same(await versions('/v1'), ['1.0.0', '1.1.0', '2.0.0'])
  t.same(await versions('/v1/areas/nowhere'), [])
  for (const of of [
    '/livez',
    'http://other/v1/areas',
    '/v1x',
    '/v1/releases',
    '/v1/timemap?of=/v1',
  ]) {
    const answer = await app.inject(`/v1/timemap?of=${encodeURIComponent(of)}`)
    t.equal(answer.statusCode, 400, of)
    t.match(refusalOf(answer.body).detail, /no address that answers from the latest release/)
  }
})

t.test('working data have no versions', async (t) => {
  const app = await startServer(t)
  const headers = { 'accept-datetime': 'Sat, 10 Jan 2026 12:00:00 GMT' }
  const answer = await app.inject({ url: '/v1/areas/sun', headers })
  t.equal(answer.statusCode, 200)
  t.equal(answer.headers['memento-datetime'], undefined)
  t.same(linksOf(answer.headers.link), [])
})

t.test('a time map is written as links too', async (t) => {
  const app = await threeServed(t)
  const answer = await app.inject('/v1/timemap.link?of=/v1/areas/sun')
  t.equal(answer.headers['content-type'], 'application/link-format')
  t.equal(
    answer.body,
    `</v1/areas/sun>; rel="original timegate",
</v1/timemap.link?of=%2Fv1%2Fareas%2Fsun>; rel="self"; type="application/link-format",
</v1/releases/1.0.0/areas/sun>; rel="first memento"; datetime="Sat, 10 Jan 2026 12:00:00 GMT",
</v1/releases/1.1.0/areas/sun>; rel="memento"; datetime="Fri, 20 Feb 2026 12:00:00 GMT",
</v1/releases/2.0.0/areas/sun>; rel="last memento"; datetime="Mon, 30 Mar 2026 12:00:00 GMT"
`,
  )
})
