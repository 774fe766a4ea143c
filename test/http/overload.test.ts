import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { overloadLimits } from '../../src/http/overload.ts'
import { sdmxErrorsOf } from '../support/sdmx.ts'
import { refusalOf, startServer } from '../support/server.ts'

/** How each face says that it cannot answer just now. */
const faces = [
  { url: '/v1/areas', says: (body: string) => refusalOf(body).type, said: '/problems/overloaded' },
  {
    url: '/graphql?query=%7Bdataset%7Bversion%7D%7D',
    says: (body: string) => JSON.parse(body).errors[0].extensions.code,
    said: 'overloaded',
  },
  {
    url: '/sdmx/3.0/data',
    says: (body: string) => sdmxErrorsOf(body)[0]?.code,
    said: 503,
  },
  {
    url: '/sdmx/2.1/dataflow',
    says: (body: string) => /code="(\d+)"/.exec(body)?.[1],
    said: '503',
  },
] as const

/** Holds the event loop up until the server has seen that it lags. */
async function overload(app: FastifyInstance): Promise<void> {
  while (!app.isUnderPressure()) {
    const until = Date.now() + overloadLimits.maximumEventLoopDelayMilliseconds * 1.3
    while (Date.now() < until);
    await nextTurn()
  }
}

t.test(
  'while the event loop lags, every face says when to come back, in its own form',
  async (t) => {
    const app = await startServer(t, { sheds: true })
    for (const { url } of faces) t.equal((await app.inject(url)).statusCode, 200, url)
    await overload(app)
    for (const { url, says, said } of faces) {
      const { statusCode, headers, body } = await app.inject(url)
      t.equal(statusCode, 503, url)
      t.equal(headers['retry-after'], '5', url)
      t.equal(headers['cache-control'], 'no-store', url)
      t.equal(headers['access-control-allow-origin'], '*', url)
      t.equal(says(body), said, url)
    }
    t.equal((await app.inject('/livez')).statusCode, 200, 'for operators it is there')
  },
)

t.test('expensive questions of SDMX take turns too, and say so where too many wait', async (t) => {
  const app = await startServer(t)
  const count = overloadLimits.maximumWaiting + 20
  const asked = Array.from({ length: count }, () => app.inject('/sdmx/3.0/data'))
  const answers = await Promise.all(asked)
  const refused = answers.filter(({ statusCode }) => statusCode === 503)
  t.ok(refused.length > 0)
  t.equal(answers.filter(({ statusCode }) => statusCode === 200).length, count - refused.length)
  for (const { headers, body } of refused) {
    t.equal(headers['retry-after'], '5')
    t.equal(sdmxErrorsOf(body)[0]?.code, 503)
  }
})

t.test('expensive questions of GraphQL take turns, by what they cost', async (t) => {
  const app = await startServer(t)
  const count = overloadLimits.maximumWaiting + 20
  const together = (first: number) =>
    Promise.all(
      Array.from({ length: count }, () =>
        app.inject({
          url: '/graphql',
          query: {
            query: `{ dataset { observations(first: ${first}) { edges { node { id } } } } }`,
          },
        }),
      ),
    )
  const cheap = await together(1)
  t.ok(
    cheap.every(({ statusCode }) => statusCode === 200),
    'cheap ones need not wait',
  )
  const answers = await together(1_000)
  const refused = answers.filter(({ statusCode }) => statusCode === 503)
  t.ok(refused.length > 0)
  t.equal(answers.filter(({ statusCode }) => statusCode === 200).length, count - refused.length)
  for (const { headers, body } of refused) {
    t.equal(headers['retry-after'], '5')
    t.equal(headers['cache-control'], 'no-store')
    t.equal(headers.etag, undefined)
    t.equal(JSON.parse(body).errors[0].extensions.code, 'overloaded')
  }
})
