import t from 'tap'
import { sdmxErrorsOf } from '../support/sdmx.ts'
import { refusalOf, startServer } from '../support/server.ts'

const readable = 'GET, HEAD, OPTIONS'

/** An address of each kind, and what may be asked of it. */
const served = {
  '/v1': readable,
  '/v1/series': readable,
  '/v1/series/': readable,
  '/v1/series/any.csv?limit=x': readable,
  '/v1/releases/9.9.9/areas/sun': readable,
  '/v1/files/observations.csv': readable,
  '/graphql': 'GET, HEAD, POST, OPTIONS',
  '/graphiql': readable,
  '/sdmx/2.1/data/all/A....': readable,
  '/sdmx/3.0/structure/dataflow/CF/steel': readable,
  '/sdmx/3.0/schema/dataflow': readable,
  '/openapi.json': readable,
  '/docs': readable,
  '/problems/too-long': readable,
  '/.well-known/api-catalog': readable,
  '/livez': readable,
  '/readyz': readable,
  '/metrics': readable,
} as const

t.test('OPTIONS says of every address what may be asked of it', async (t) => {
  const app = await startServer(t)
  for (const [url, allow] of Object.entries(served)) {
    const { statusCode, headers, body } = await app.inject({ method: 'OPTIONS', url })
    t.equal(statusCode, 204, url)
    t.equal(headers.allow, allow, url)
    t.equal(headers['content-length'], undefined, 'which a 204 has not (RFC 9110 §8.6)')
    t.equal(body, '')
    t.equal(headers['access-control-allow-methods'] !== undefined, true, url)
  }
})

const writing = ['DELETE', 'PUT', 'PATCH'] as const

t.test('any other method is a 405 that says what may be asked, on every face', async (t) => {
  const app = await startServer(t)
  for (const [url, allow] of Object.entries(served)) {
    for (const method of url === '/graphql' ? writing : [...writing, 'POST' as const]) {
      const { statusCode, headers, body } = await app.inject({ method, url })
      t.equal(statusCode, 405, `${method} ${url}`)
      t.equal(headers.allow, allow, `${method} ${url}`)
      if (url.startsWith('/sdmx/2.1')) t.match(headers['content-type'], 'application/xml')
      else if (url.startsWith('/sdmx')) t.equal(sdmxErrorsOf(body)[0]?.code, 1405)
      else t.equal(refusalOf(body).type, '/problems/method-not-allowed')
    }
  }
})

t.test('where nothing is served, no method is', async (t) => {
  const app = await startServer(t)
  for (const url of [
    '/nothing',
    '/v1/nothing',
    '/v1/series/a/b',
    '/sdmx/3.0',
    '/sdmx/3.0/nothing/here',
  ]) {
    for (const method of ['OPTIONS', 'DELETE', 'POST', 'GET'] as const) {
      const { statusCode, headers, body } = await app.inject({ method, url })
      const isMessage = url.startsWith('/sdmx')
      t.equal(statusCode, isMessage ? 400 : 404, `${method} ${url}`)
      if (isMessage) t.equal(sdmxErrorsOf(body)[0]?.code, 140, `${method} ${url}`)
      t.equal(headers.allow, undefined, `${method} ${url}`)
    }
  }
})

t.test('a span whose slash was not written as %2F is told how it is written', async (t) => {
  const app = await startServer(t)
  const figures = '/v1/series/grain-harvest-sun-mean/observations'
  const { statusCode, body } = await app.inject(`${figures}/1909/1913`)
  t.equal(statusCode, 404)
  t.match(refusalOf(body), { errors: [{ suggestion: `${figures}/1909%2F1913` }] })
  const other = await app.inject('/v1/series/a/b')
  t.notMatch(other.body, /%2F/)
})

t.test('a page elsewhere may ask what it may ask', async (t) => {
  const app = await startServer(t)
  const asked = {
    origin: 'https://example.org',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  }
  const { statusCode, headers } = await app.inject({
    method: 'OPTIONS',
    url: '/graphql',
    headers: asked,
  })
  t.equal(statusCode, 204)
  t.match(headers, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
  })
})
