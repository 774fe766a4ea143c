import Fastify from 'fastify'
import t from 'tap'
import { problems } from '../../src/model/problems.ts'
import { health } from '../../src/server/health.ts'
import { startServer } from '../support/server.ts'

t.test('operators learn whether the process lives and takes requests', async (t) => {
  const app = await startServer(t)
  t.same((await app.inject('/livez')).json(), { status: 'live' })
  const ready = await app.inject('/readyz')
  t.equal(ready.statusCode, 200)
  t.equal(ready.headers['cache-control'], 'no-store')
})

t.test('a server that is stopping asks for no more requests', async (t) => {
  const app = Fastify()
  await app.register(health, { isReady: () => false })
  t.teardown(() => app.close())
  const ready = await app.inject('/readyz')
  t.equal(ready.statusCode, 503)
  t.same(ready.json(), { status: 'stopping' })
  t.equal((await app.inject('/livez')).statusCode, 200)
})

t.test('every kind of problem has a page that explains it', async (t) => {
  const app = await startServer(t)
  for (const [code, { title, explanation }] of Object.entries(problems)) {
    const page = await app.inject(`/problems/${code}`)
    t.equal(page.statusCode, 200)
    t.equal(page.headers['content-type'], 'text/html; charset=utf-8')
    t.ok(page.body.includes(title) && page.body.includes(explanation), code)
  }
})

t.test('the root leads to the documentation', async (t) => {
  const app = await startServer(t)
  const { statusCode, headers } = await app.inject('/')
  t.equal(statusCode, 307)
  t.equal(headers.location, '/docs')
  const page = await app.inject('/docs')
  t.equal(page.statusCode, 200)
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page.body)?.[1] ?? ''
  const node = JSON.parse(block)
  t.match(node, {
    '@context': { '@vocab': 'http://schema.org/' },
    '@type': 'Dataset',
    name: 'A small dataset for tests',
    license: { '@id': 'https://spdx.org/licenses/CC-BY-4.0' },
    temporalCoverage: /^19/,
  })
  t.notOk('hasPart' in node)
})

t.test(
  'the query that GraphiQL begins with is answered, and no line of it is cut off',
  async (t) => {
    const app = await startServer(t)
    const script = (await app.inject('/graphiql/start.js')).body
    const [, text = ''] = /defaultQuery = (".*")$/m.exec(script) ?? []
    const query: string = JSON.parse(text)
    for (const line of query.split('\n')) t.ok(line.length <= 40, line)
    const { data, errors } = (await app.inject({ url: '/graphql', query: { query } })).json()
    t.notOk(errors)
    t.ok(data.dataset.observations.edges.length > 0)
  },
)

t.test('the pages for people load nothing from elsewhere', async (t) => {
  const app = await startServer(t)
  for (const url of ['/docs/', '/graphiql']) {
    const page = await app.inject(url)
    t.equal(page.statusCode, 200, url)
    t.notMatch(page.body, /(?:src|href)="https?:/, url)
    for (const [, asset] of page.body.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)) {
      const address = new URL(asset ?? '', `http://host${url}`).pathname
      t.equal((await app.inject(address)).statusCode, 200, address)
    }
  }
})

t.test(
  'a request is one line of the log, with the id that an error repeats and no client',
  async (t) => {
    const lines: string[] = []
    const app = await startServer(t, { log: (line) => void lines.push(line) })
    const answer = await app.inject('/v1/series/nothing')
    t.equal(lines.length, 1)
    const line = JSON.parse(lines[0] ?? '')
    t.match(line, {
      reqId: answer.json().requestId,
      method: 'GET',
      url: '/v1/series/nothing',
      status: 404,
      milliseconds: Number,
      msg: 'answered',
    })
    t.notMatch(lines[0], /127\.0\.0\.1/)
  },
)
