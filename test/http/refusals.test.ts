import Fastify from 'fastify'
import { pino } from 'pino'
import t from 'tap'
import { errorHandler } from '../../src/http/error-handler.ts'
import { problems } from '../../src/model/problems.ts'
import { refusalOf, startServer } from '../support/server.ts'

interface Wrong {
  readonly what: string
  readonly url: string
  readonly method?: 'GET' | 'POST' | 'DELETE' | 'PUT'
  readonly headers?: Record<string, string>
  readonly payload?: string
  readonly status: number
  readonly code: string
  readonly parameter?: string
  readonly suggestion?: string
  /** Words that the detail must hold. */
  readonly says: RegExp
}

const wrong: readonly Wrong[] = [
  {
    what: 'an unknown address',
    url: '/v1/indikators',
    status: 404,
    code: 'unknown-route',
    suggestion: '/v1/indicators',
    says: /nothing is served at "\/v1\/indikators"/,
  },
  {
    what: 'an unknown id',
    url: '/v1/series/crude-stel-output-sun-tssu',
    status: 404,
    code: 'unknown-record',
    parameter: 'id',
    suggestion: 'crude-steel-output-sun-tssu',
    says: /there is no series/,
  },
  {
    what: 'an unknown series of figures',
    url: '/v1/series/grain-harvest-sun-revise/observations',
    status: 404,
    code: 'unknown-record',
    suggestion: 'grain-harvest-sun-revised',
    says: /there is no series/,
  },
  {
    what: 'a period without a figure',
    url: '/v1/series/crude-steel-output-sun-tssu/observations/1933',
    status: 404,
    code: 'unknown-figure',
    parameter: 'period',
    suggestion: '1932',
    says: /it has 3, from 1928 to 1937/,
  },
  {
    what: 'an unknown parameter',
    url: '/v1/series?indicater=x',
    status: 400,
    code: 'unknown-parameter',
    parameter: 'indicater',
    suggestion: 'indicator',
    says: /there is no parameter "indicater"/,
  },
  {
    what: 'an unknown code',
    url: '/v1/series?estimator=tsu',
    status: 400,
    code: 'unknown-value',
    parameter: 'estimator',
    suggestion: 'tssu',
    says: /"tsu" does not exist/,
  },
  {
    what: 'an unknown status',
    url: '/v1/observations?status=A,Z',
    status: 400,
    code: 'unknown-value',
    parameter: 'status',
    says: /"Z" does not exist; there are A, E/,
  },
  {
    what: 'an unknown member to sort by',
    url: '/v1/series?sort=-titel',
    status: 400,
    code: 'unknown-value',
    parameter: 'sort',
    suggestion: 'title',
    says: /no member "titel"/,
  },
  {
    what: 'an unknown member to show',
    url: '/v1/observations?fields=valeu',
    status: 400,
    code: 'unknown-value',
    parameter: 'fields',
    suggestion: 'value',
    says: /no member "valeu"/,
  },
  {
    what: 'an unknown reference to include',
    url: '/v1/series?include=sauce',
    status: 400,
    code: 'unknown-value',
    parameter: 'include',
    suggestion: 'source',
    says: /no member "sauce"/,
  },
  {
    what: 'an unknown kind to search',
    url: '/v1/search?q=x&kind=quotation',
    status: 400,
    code: 'unknown-value',
    parameter: 'kind',
    suggestion: 'quotations',
    says: /no member "quotation"/,
  },
  {
    what: 'a month that does not exist',
    url: '/v1/observations?from=1928-13',
    status: 400,
    code: 'invalid-period',
    parameter: 'from',
    says: /month 13 does not exist; months run from 01 to 12, and the economic year that begins in 1928 is 1928-29/,
  },
  {
    what: 'a period in an address that is none',
    url: '/v1/series/crude-steel-output-sun-tssu/observations/then',
    status: 400,
    code: 'invalid-period',
    parameter: 'period',
    says: /a period is a year \(1928\)/,
  },
  {
    what: 'an inverted range',
    url: '/v1/observations?from=1937&to=1928',
    status: 400,
    code: 'inverted-range',
    parameter: 'from',
    says: /from 1937 begins after to 1928 ends/,
  },
  {
    what: 'a huge limit',
    url: '/v1/series?limit=10001',
    status: 400,
    code: 'invalid-parameter',
    parameter: 'limit',
    says: /a whole number from 1 to 10000/,
  },
  {
    what: 'a limit of nothing',
    url: '/v1/series?limit=0',
    status: 400,
    code: 'invalid-parameter',
    parameter: 'limit',
    says: /a whole number from 1 to 10000/,
  },
  {
    what: 'an endless limit',
    url: '/v1/series?limit=Infinity',
    status: 400,
    code: 'invalid-parameter',
    parameter: 'limit',
    says: /a whole number/,
  },
  {
    what: 'a limit with an exponent',
    url: '/v1/series?limit=1e3',
    status: 400,
    code: 'invalid-parameter',
    parameter: 'limit',
    says: /a whole number/,
  },
  {
    what: 'an empty limit',
    url: '/v1/series?limit=',
    status: 400,
    code: 'invalid-parameter',
    parameter: 'limit',
    says: /a whole number/,
  },
  {
    what: 'a parameter given twice',
    url: '/v1/series?area=sun&area=rue',
    status: 400,
    code: 'invalid-parameter',
    parameter: 'area',
    says: /join several values with commas/,
  },
  {
    what: 'an empty value between commas',
    url: '/v1/series?area=sun,,rue',
    status: 400,
    code: 'invalid-parameter',
    parameter: 'area',
    says: /joined by single commas/,
  },
  {
    what: 'more values than are read',
    url: `/v1/series?area=${Array(201).fill('sun').join(',')}`,
    status: 400,
    code: 'invalid-parameter',
    parameter: 'area',
    says: /at most 200 values/,
  },
  {
    what: 'an over-long search',
    url: `/v1/search?q=${'x'.repeat(201)}`,
    status: 400,
    code: 'invalid-parameter',
    parameter: 'q',
    says: /q: /,
  },
  {
    what: 'a search for nothing',
    url: '/v1/search',
    status: 400,
    code: 'invalid-parameter',
    parameter: 'q',
    says: /q: /,
  },
  {
    what: 'a cursor made by hand',
    url: '/v1/series?cursor=abc',
    status: 400,
    code: 'invalid-cursor',
    parameter: 'cursor',
    says: /malformed/,
  },
  {
    what: 'an unknown format',
    url: '/v1/series?format=cvs',
    status: 400,
    code: 'unknown-format',
    parameter: 'format',
    suggestion: 'csv',
    says: /json, csv are/,
  },
  {
    what: 'an unknown suffix',
    url: '/v1/series.xslx',
    status: 400,
    code: 'unknown-format',
    says: /"xslx" is not served here/,
  },
  {
    what: 'a table of what has none',
    url: '/v1/config.csv',
    status: 400,
    code: 'unknown-format',
    says: /format "csv" is not served here; json is/,
  },
  {
    what: 'an Accept header that nothing meets',
    url: '/v1/series',
    headers: { accept: 'image/png' },
    status: 406,
    code: 'not-acceptable',
    says: /application\/json, text\/csv can/,
  },
  {
    what: 'a method that is not answered',
    url: '/v1/series',
    method: 'DELETE',
    status: 405,
    code: 'method-not-allowed',
    says: /DELETE is not answered at this address; GET, HEAD are/,
  },
  {
    what: 'a method that is not answered at one record',
    url: '/v1/series/crude-steel-output-sun-tssu',
    method: 'PUT',
    status: 405,
    code: 'method-not-allowed',
    says: /PUT is not answered/,
  },
  {
    what: 'a NUL byte',
    url: '/v1/search?q=a%00b',
    status: 400,
    code: 'malformed-request',
    says: /NUL byte/,
  },
  {
    what: 'a broken percent escape',
    url: '/v1/series/%zz',
    status: 400,
    code: 'malformed-request',
    says: /%zz/,
  },
  {
    what: 'a broken body',
    url: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    payload: '{',
    status: 400,
    code: 'malformed-request',
    says: /JSON/i,
  },
  {
    what: 'an over-long address',
    url: `/v1/series?q=${'x'.repeat(9000)}`,
    status: 414,
    code: 'too-long',
    says: /at most 8192 are read/,
  },
  {
    what: 'a body of a type that is not read',
    url: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/xml' },
    payload: '<q/>',
    status: 415,
    code: 'unsupported-media-type',
    says: /Media Type/i,
  },
  {
    what: 'an unknown kind of problem',
    url: '/problems/unknown-rout',
    status: 404,
    code: 'unknown-record',
    suggestion: 'unknown-route',
    says: /no kind of problem/,
  },
]

t.test(
  'what is wrong with a request is said with status, code, place and what would be right',
  async (t) => {
    const app = await startServer(t)
    for (const { what, url, method = 'GET', headers = {}, payload, ...expected } of wrong) {
      await t.test(what, async (t) => {
        const answer = await app.inject({ method, url, headers, ...(payload && { payload }) })
        t.equal(answer.statusCode, expected.status)
        if (url === '/graphql') return
        t.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8')
        t.equal(answer.headers['access-control-allow-origin'], '*')
        t.equal(answer.headers.etag, undefined)
        const refusal = refusalOf(answer.body)
        t.equal(refusal.status, expected.status)
        t.equal(refusal.type, `/problems/${expected.code}`)
        t.equal(refusal.requestId, answer.headers['x-request-id'])
        t.match(refusal.detail, expected.says)
        const [first] = refusal.errors
        t.equal(first?.code, expected.code)
        if (expected.parameter) t.equal(first?.parameter, expected.parameter)
        t.equal(first?.suggestion, expected.suggestion)
      })
    }
  },
)

t.test('several faults are said at once', async (t) => {
  const app = await startServer(t)
  const refusal = refusalOf((await app.inject('/v1/series?indicater=x&limit=0')).body)
  t.same(refusal.errors.map(({ code }) => code).sort(), ['invalid-parameter', 'unknown-parameter'])
  const codes = refusalOf((await app.inject('/v1/series?area=sum&estimator=tsu')).body)
  t.same(
    codes.errors.map(({ suggestion }) => suggestion),
    ['sun', 'tssu'],
  )
})

t.test('a 405 says in Allow what is answered', async (t) => {
  const app = await startServer(t)
  t.equal((await app.inject({ method: 'DELETE', url: '/v1/series' })).headers.allow, 'GET, HEAD')
})

t.test(
  'a fault of the server is masked, logged once, and named by the id of the request',
  async (t) => {
    const lines: string[] = []
    const app = Fastify({
      loggerInstance: pino({}, { write: (line: string) => void lines.push(line) }),
    })
    await app.register(errorHandler)
    app.get('/broken', () => Promise.reject(new Error('secret')))
    t.teardown(() => app.close())
    const answer = await app.inject('/broken')
    t.equal(answer.statusCode, 500)
    const refusal = refusalOf(answer.body)
    t.equal(refusal.type, '/problems/internal-error')
    t.notMatch(answer.body, /secret/)
    const logged = lines.filter((line) => line.includes('secret'))
    t.equal(logged.length, 1)
    t.ok(logged[0]?.includes(`"reqId":"${refusal.requestId}"`))
  },
)

t.test('an overloaded server says when to come back', async (t) => {
  const app = Fastify()
  await app.register(errorHandler)
  app.get('/full', () => Promise.reject(Object.assign(new Error('full'), { statusCode: 503 })))
  t.teardown(() => app.close())
  const answer = await app.inject('/full')
  t.equal(answer.statusCode, 503)
  t.equal(answer.headers['retry-after'], '5')
  t.equal(refusalOf(answer.body).type, '/problems/overloaded')
})

/** Refused by the transforms, which no address leads to; test/queries/transforms shows each. */
const arithmetic = [
  'across-break',
  'bounds-arithmetic',
  'differing-bases',
  'differing-dimensions',
  'finer-frequency',
  'no-base-figure',
  'no-factor',
  'no-regular-step',
  'not-a-level',
  'not-additive',
  'span-arithmetic',
]

t.test('every kind of problem is refused by something here or explained elsewhere', async (t) => {
  const seen = new Set([
    ...wrong.map(({ code }) => code),
    'internal-error',
    'overloaded',
    ...arithmetic,
  ])
  t.same([...seen].sort(), Object.keys(problems).sort())
})
