import Fastify from 'fastify'
import { pino } from 'pino'
import t from 'tap'
import { errorHandler } from '../../src/http/error-handler.ts'
import { overloadLimits, turns } from '../../src/http/overload.ts'
import { problems } from '../../src/model/problems.ts'
import { refusalOf, startServer } from '../support/server.ts'
import { wrongForms } from './wrong-forms.ts'
import { wrongNames } from './wrong-names.ts'

const wrong = [...wrongNames, ...wrongForms]

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

t.test(
  'the parameters that there are are told once, and not where one of them is near',
  async (t) => {
    const app = await startServer(t)
    const details = async (query: string) =>
      refusalOf((await app.inject(`/v1/series?${query}`)).body).errors.map(({ detail }) => detail)
    t.match(await details('qqqq=1&zzzz=2'), [
      /^there is no parameter "qqqq"; there are indicator, area, /,
      /^there is no parameter "zzzz"$/,
    ])
    t.same(await details('indicater=x'), [
      'there is no parameter "indicater"; the nearest is indicator',
    ])
  },
)

t.test('a 405 says in Allow what is answered', async (t) => {
  const app = await startServer(t)
  t.equal(
    (await app.inject({ method: 'DELETE', url: '/v1/series' })).headers.allow,
    'GET, HEAD, OPTIONS',
  )
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

t.test('expensive requests take turns, and where too many wait the next is refused', async (t) => {
  const app = Fastify()
  await app.register(errorHandler)
  await app.register(turns)
  let begun = 0
  app.get('/work', { config: { expensive: true } }, async () => {
    begun++
    return 'done'
  })
  app.get('/health', async () => begun)
  t.teardown(() => app.close())
  await app.ready()
  const { maximumWaiting } = overloadLimits
  const asked = Array.from({ length: maximumWaiting + 10 }, () => app.inject('/work'))
  const health = await app.inject('/health')
  t.ok(Number(health.body) <= 2, `${health.body} had begun when the cheap one was answered`)
  const statuses = (await Promise.all(asked)).map(({ statusCode }) => statusCode)
  t.equal(statuses.filter((status) => status === 200).length, begun)
  t.ok(begun >= maximumWaiting, 'those that could wait are answered')
  t.ok(statuses.includes(503), 'the others are sent away')
  t.equal((await app.inject('/work')).statusCode, 200, 'afterwards all is well')
})

/** Refused by the transforms; test/queries/transforms and test/rest/derived-figures show each. */
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
  const elsewhere = [
    'internal-error',
    'not-implemented',
    'overloaded',
    'not-ready',
    'precondition-failed',
    'unsatisfiable-range',
    'too-many-requests',
    // Said on the bare connection: test/server/connections.test.ts.
    'headers-too-large',
    'request-timeout',
  ]
  const seen = new Set([...wrong.map(({ code }) => code), ...elsewhere, ...arithmetic])
  t.same([...seen].sort(), Object.keys(problems).sort())
})
