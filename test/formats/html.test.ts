import t from 'tap'
import { triplesOf } from '../support/json-ld.ts'
import { blockOf, readPage } from '../support/pages.ts'
import { curatedFolder, threeReleases } from '../support/releases.ts'
import { startServer } from '../support/server.ts'

async function served(t: Parameters<typeof threeReleases>[0]) {
  const { folder } = await threeReleases(t)
  return await startServer(t, { folder })
}

const address = '/v1/releases/1.1.0/diff/2.0.0.html'

t.test('a difference is a page with every change, its reason and both sides', async (t) => {
  const app = await served(t)
  const answer = await app.inject(address)
  t.equal(answer.headers['content-type'], 'text/html; charset=utf-8')
  const page = readPage(answer.body)
  t.same(page.texts('h1'), ['From 1.1.0 to 2.0.0'])
  t.same(page.texts('dd'), ['what is new', 'corrected'])
  t.same(page.texts('h3'), [
    'observations changed crude-steel-output-sun-tssu@1932',
    'observations removed grain-harvest-sun-observer@1933',
    'observations added grain-harvest-sun-observer@1934',
  ])
  t.ok(answer.body.includes('<p class="reason">read again in the table</p>'))
  t.match(page.texts('del'), ['5.9', '5,9'])
  t.match(page.texts('ins'), ['5.93', '5,93'])
})

t.test('every link of the page is answered', async (t) => {
  const app = await served(t)
  const { links } = readPage((await app.inject(address)).body)
  t.ok(links.length > 10)
  for (const link of new Set(links)) {
    t.equal((await app.inject(link)).statusCode, 200, link)
  }
})

t.test('the page filters and pages through links, without a script', async (t) => {
  const app = await served(t)
  const removed = readPage((await app.inject(`${address}?change=removed`)).body)
  t.same(removed.texts('h3'), ['observations removed grain-harvest-sun-observer@1933'])
  t.match(removed.texts('h2'), ['How much', 'What: removed'])
  const first = readPage((await app.inject(`${address}?kind=observations&limit=1`)).body)
  const next = first.links.find((link) => link.includes('cursor=')) ?? ''
  t.match(next, 'kind=observations')
  t.notMatch((await app.inject(address)).body, /<script(?! type="application\/ld\+json">)/)
})

t.test('the page may load nothing and run nothing', async (t) => {
  const app = await served(t)
  const { headers, body } = await app.inject(address)
  t.match(headers['content-security-policy'], /^default-src 'none'; style-src 'sha256-/)
  t.notMatch(body, / style=| on[a-z]+="/)
})

t.test(
  'the page says what it is about to programs, and markup in the notes stays text',
  async (t) => {
    const curated = await curatedFolder(t)
    await curated.cut('1.0.0', '2026-01-10', 'notes: "</script><b>bold</b>"')
    await curated.edit('areas.csv', 'Borders not stated.', 'Borders are not stated.')
    await curated.cut(
      '2.0.0',
      '2026-01-11',
      'notes: worded anew\nreasons: [{ kind: areas, ids: [rue], reason: said better }]\n',
    )
    const app = await startServer(t, { folder: curated.folder })
    const { body } = await app.inject('/v1/releases/1.0.0/diff/2.0.0.html')
    t.notMatch(body, '<b>bold')
    const triples = await triplesOf(blockOf(body), '/v1/releases/1.0.0/diff/2.0.0.html')
    const schema = (name: string) => `<http://schema.org/${name}>`
    const old = '<https://figures.example/v1/releases/1.0.0>'
    t.ok(triples.includes(`${old} ${schema('description')} "</script><b>bold</b>" .`))
    t.ok(triples.includes(`${old} ${schema('version')} "1.0.0" .`))
    t.ok(triples.some((line) => line.endsWith(`${schema('about')} ${old} .`)))
  },
)

t.test('a browser gets the page, and JSON where there is none', async (t) => {
  const app = await served(t)
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
  const type = async (url: string) =>
    (await app.inject({ url, headers: { accept } })).headers['content-type']
  t.match(await type('/v1/releases/1.1.0/diff/2.0.0'), /^text\/html/)
  t.match(await type('/v1/areas'), /^application\/json/)
})
