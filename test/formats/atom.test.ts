import { DOMParser } from '@xmldom/xmldom'
import t from 'tap'
import { atom } from '../../src/formats/atom.ts'
import { smallRelease } from '../files/small-release.ts'
import { encoded } from '../support/encoded.ts'
import { threeReleases } from '../support/releases.ts'
import { refusalOf, startServer } from '../support/server.ts'

const NAMESPACE = 'http://www.w3.org/2005/Atom'

/** Reads a feed with another package than writes it; anything that is not well formed is thrown. */
function read(text: string) {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(text, 'application/xml')
  const elements = (name: string) => [...document.getElementsByTagNameNS(NAMESPACE, name)]
  return {
    texts: (name: string) => elements(name).map(({ textContent }) => textContent),
    links: elements('link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
  }
}

t.test('the releases are a feed, newest first, each with what it changed', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const answer = await app.inject('/v1/releases.atom')
  t.equal(answer.headers['content-type'], 'application/atom+xml; charset=utf-8')
  const feed = read(answer.body)
  t.same(feed.texts('title').slice(1), ['Release 2.0.0', 'Release 1.1.0', 'Release 1.0.0'])
  t.same(feed.texts('updated'), [
    '2026-03-30T12:00:00Z',
    '2026-03-30T12:00:00Z',
    '2026-02-20T12:00:00Z',
    '2026-01-10T12:00:00Z',
  ])
  t.same(feed.texts('summary'), ['corrected', 'what is new', 'what is new'])
  t.same(feed.links, [
    ['self', '/v1/releases.atom'],
    ['alternate', '/v1/releases'],
    ['alternate', '/v1/releases/2.0.0'],
    ['related', '/v1/releases/1.1.0/diff/2.0.0.html'],
    ['alternate', '/v1/releases/1.1.0'],
    ['related', '/v1/releases/1.0.0/diff/1.1.0.html'],
    ['alternate', '/v1/releases/1.0.0'],
  ])
  for (const [, href] of feed.links)
    t.equal((await app.inject(`${href}`)).statusCode, 200, `${href}`)
  const ids = feed.texts('id')
  t.equal(new Set(ids).size, 4)
  for (const id of ids)
    t.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})

t.test('whatever a note holds, the feed is well formed', async (t) => {
  const { release: latest } = await smallRelease(t)
  const summary = 'a < b & c > d ]]> "quoted" «Госплан»'
  const text = await encoded(atom, {
    release: latest,
    table: undefined,
    json: () => undefined,
    view: {
      kind: 'release-feed',
      title: 'x & y',
      description: '',
      entries: [
        {
          title: 'Release 1.0.0',
          digest: 'd',
          instant: '2026-01-10T12:00:00Z',
          summary,
          address: '/v1/releases/1.0.0',
          difference: undefined,
        },
      ],
    },
  })
  t.same(read(text).texts('summary'), [summary])
})

t.test('the list of releases is a JSON Feed as well', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const feed = (await app.inject('/v1/releases.json')).json()
  t.match(feed, {
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: '/v1/releases.json',
    items: [
      {
        url: '/v1/releases/2.0.0',
        title: 'Release 2.0.0',
        content_text: 'corrected',
        date_published: '2026-03-30T12:00:00Z',
      },
      { title: 'Release 1.1.0' },
      { title: 'Release 1.0.0' },
    ],
  })
})

t.test('nothing else is served as a feed', async (t) => {
  const app = await startServer(t)
  const answer = await app.inject('/v1/areas.atom')
  t.equal(answer.statusCode, 406)
  t.match(refusalOf(answer.body).detail, /json, csv.* are served here/)
})
