import Fastify from 'fastify'
import t from 'tap'
import { errorHandler } from '../../src/http/error-handler.ts'
import {
  maximumLinkBytes,
  setLinks,
  withoutParameters,
  withParameter,
} from '../../src/http/links.ts'
import { refusalOf, startServer } from '../support/server.ts'

const series = '/v1/series/crude-steel-output-sun-tssu'

t.test('an unknown suffix is refused with the nearest known', async (t) => {
  const app = await startServer(t)
  const answer = await app.inject(`${series}.cvs`)
  t.equal(answer.statusCode, 400)
  t.match(refusalOf(answer.body), {
    type: '/problems/unknown-format',
    instance: `${series}.cvs`,
    errors: [{ suggestion: 'csv' }],
  })
})

t.test('Accept is met among the formats that the answer can be shown in', async (t) => {
  const app = await startServer(t)
  const asked = async (accept: string) => await app.inject({ url: '/v1', headers: { accept } })
  const both = await asked('text/csv, application/json;q=0.5')
  t.equal(both.statusCode, 200)
  t.equal(both.headers['content-type'], 'application/json; charset=utf-8')
  const plain = await app.inject('/v1')
  t.equal(both.headers.etag, plain.headers.etag, 'the tag is that of what was sent')
  const only = await asked('text/csv')
  t.equal(only.statusCode, 406)
  t.match(
    refusalOf(only.body).detail,
    /application\/json, text\/html, application\/ld\+json, .+ can/,
  )
})

t.test('a format with the quality zero is not sent', async (t) => {
  const app = await startServer(t)
  const type = async (accept: string) =>
    (await app.inject({ url: series, headers: { accept } })).headers['content-type']
  t.match(await type('application/json;q=0, */*'), /^text\/csv/)
  t.match(await type('application/json;q=0, text/csv;q=0'), /^application\/problem\+json/)
  t.match(await type('application/json;q=0.1, text/csv;q=0.2'), /^text\/csv/)
})

t.test('If-None-Match with a star asks whether there is anything', async (t) => {
  const app = await startServer(t)
  const asked = async (url: string) =>
    (await app.inject({ url, headers: { 'if-none-match': '*' } })).statusCode
  t.equal(await asked(series), 304)
  t.equal(await asked('/v1/series/no-such-series'), 404)
  t.equal(await asked('/v1/series?area=no-such-area'), 400)
})

t.test('a refusal carries no tag and is not stored', async (t) => {
  const app = await startServer(t)
  const { headers } = await app.inject('/v1/series/no-such-series')
  t.equal(headers.etag, undefined)
  t.equal(headers['cache-control'], 'no-store')
})

t.test('a slash at the end changes neither the answer nor the refusal', async (t) => {
  const app = await startServer(t)
  t.equal((await app.inject('/v1/areas/')).body, (await app.inject('/v1/areas')).body)
  const answer = await app.inject({ method: 'DELETE', url: '/v1/areas/' })
  t.equal(answer.statusCode, 405)
  t.equal(answer.headers.allow, 'GET, HEAD, OPTIONS')
})

const malformed = ['/v1/search?q=%zz', '/v1/search?q=%E2%82', '/v1/series/%', '/%E0%A4%A']

t.test('a percent escape that is no character is refused wherever it stands', async (t) => {
  const app = await startServer(t)
  for (const url of malformed) {
    const answer = await app.inject(url)
    t.equal(answer.statusCode, 400, url)
    const refusal = refusalOf(answer.body)
    t.equal(refusal.type, '/problems/malformed-request', url)
    t.equal(refusal.requestId, answer.headers['x-request-id'], url)
    t.equal(answer.headers['access-control-allow-origin'], '*', url)
  }
})

t.test('a part of an address that is longer than any id is too long', async (t) => {
  const app = await startServer(t)
  const answer = await app.inject(`/v1/series/${'x'.repeat(501)}`)
  t.equal(answer.statusCode, 414)
  t.equal(refusalOf(answer.body).type, '/problems/too-long')
  t.ok(answer.headers['x-request-id'])
})

t.test('a method that is not answered is refused before its body is read', async (t) => {
  const app = await startServer(t)
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/series',
    headers: { 'content-type': 'application/json' },
    payload: '{',
  })
  t.equal(answer.statusCode, 405)
  t.equal(refusalOf(answer.body).type, '/problems/method-not-allowed')
})

t.test('the members of prototypes are neither parameters nor ids', async (t) => {
  const app = await startServer(t)
  for (const name of ['__proto__', 'constructor', 'toString']) {
    t.equal((await app.inject(`/v1/series?${name}=1`)).statusCode, 400, name)
    t.equal((await app.inject(`/v1/series?fields=${name}`)).statusCode, 400, name)
    t.equal((await app.inject(`/v1/series/${name}`)).statusCode, 404, name)
    t.equal((await app.inject(`/problems/${name}`)).statusCode, 404, name)
  }
})

t.test('an error that is masked says nothing of itself, whatever was thrown', async (t) => {
  const app = Fastify()
  await app.register(errorHandler)
  const secret = 'postgres://user:word@host'
  app.get('/error', () => Promise.reject(new Error(secret)))
  app.get('/status', () => Promise.reject(Object.assign(new Error(secret), { statusCode: 502 })))
  t.teardown(() => app.close())
  for (const url of ['/error', '/status']) {
    const answer = await app.inject(url)
    t.equal(answer.statusCode, 500, url)
    t.notMatch(answer.body, /postgres/, url)
    t.notMatch(answer.body, /\.ts/, url)
  }
})

t.test('an answer to OPTIONS has a request id too', async (t) => {
  const app = await startServer(t)
  const { headers } = await app.inject({ method: 'OPTIONS', url: series })
  t.match(headers['x-request-id'], /^[0-9a-f-]{36}$/)
})

t.test(
  'links are written in their order, those that fit, and no address ends one early',
  async (t) => {
    const app = Fastify()
    const long = `/${'x'.repeat(maximumLinkBytes)}`
    app.get('/', (_request, reply) => {
      setLinks(reply, [
        { href: '/a?q=>; rel="', rel: 'next' },
        { href: long, rel: 'self' },
        { href: '/b', rel: 'alternate', type: 'text/csv' },
      ])
      return reply.send('')
    })
    app.get('/none', (_request, reply) => {
      setLinks(reply, [{ href: long, rel: 'self' }])
      return reply.send('')
    })
    t.teardown(() => app.close())
    const { headers } = await app.inject('/')
    t.equal(headers.link, '</a?q=%3E; rel=%22>; rel="next", </b>; rel="alternate"; type="text/csv"')
    t.equal((await app.inject('/none')).headers.link, undefined)
  },
)

t.test('parameters are left out of an address, and the others stay as they came', async (t) => {
  t.equal(withoutParameters('/v1/x?a=1&sep=tab&b=%20', ['sep', 'style']), '/v1/x?a=1&b=%20')
  t.equal(withoutParameters('/v1/x?sep=tab', ['sep']), '/v1/x')
  t.equal(withoutParameters('/v1/x?separate=1', ['sep']), '/v1/x?separate=1')
  t.equal(withoutParameters('/v1/x', ['sep']), '/v1/x')
})

t.test('a parameter is set in an address, in place of the one that was there', async (t) => {
  t.equal(withParameter('/v1/series', 'cursor', 'a+b'), '/v1/series?cursor=a%2Bb')
  t.equal(
    withParameter('/v1/series?limit=2&cursor=x', 'cursor', 'y'),
    '/v1/series?limit=2&cursor=y',
  )
})
