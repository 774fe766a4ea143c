import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { RateLimiterRes } from 'rate-limiter-flexible'
import t from 'tap'
import { openQuota } from '../../src/server/open-quota.ts'
import { hasRedis, startRedis } from '../support/redis.ts'
import { sdmxErrorsOf } from '../support/sdmx.ts'
import { refusalOf, startServer } from '../support/server.ts'

const silent = pino({ level: 'silent' })
const area = '/v1/areas/sun'

function localQuota(points: number) {
  return openQuota({ points, seconds: 60, redis: undefined, log: silent }).quota
}

/** What is left, as the answer says. */
function left({ headers }: { readonly headers: Readonly<Record<string, unknown>> }): number {
  const [, text] = /^"default";r=(\d+);t=\d+$/.exec(String(headers['ratelimit'])) ?? []
  return Number(text)
}

t.test('every metered answer says what is left of how much', async (t) => {
  const app = await startServer(t, { quota: localQuota(10) })
  const first = await app.inject(area)
  t.equal(first.headers['ratelimit-policy'], '"default";q=10;w=60')
  t.equal(left(first), 9)
  t.equal(left(await app.inject('/v1/nothing')), 8, 'a refusal costs as well')
  const { limits } = (await app.inject('/v1/config')).json()
  t.same(limits.quota, { points: 10, seconds: 60, bytesPerPoint: 65_536 })
})

t.test('a client that has used its quota is told when to come back', async (t) => {
  const app = await startServer(t, { quota: localQuota(2) })
  for (const _ of [1, 2]) t.equal((await app.inject(area)).statusCode, 200)
  const refused = await app.inject(area)
  t.equal(refused.statusCode, 429)
  t.match(refused.headers['retry-after'], /^\d+$/)
  t.equal(left(refused), 0)
  t.equal(refused.headers['access-control-allow-origin'], '*')
  t.match(refusalOf(refused.body), {
    type: '/problems/too-many-requests',
    detail: /2 points for 60 seconds/,
  })
  const other = await app.inject({ url: area, remoteAddress: '10.0.0.9' })
  t.equal(other.statusCode, 200, 'another client has its own')
})

/** How each face says that a quota is used up. */
const faces = [
  {
    what: 'REST',
    url: area,
    says: (body: string) => refusalOf(body).type,
    said: '/problems/too-many-requests',
  },
  {
    what: 'GraphQL',
    url: '/graphql?query=%7Bdataset%7Bversion%7D%7D',
    says: (body: string) => JSON.parse(body).errors[0].extensions.code,
    said: 'too-many-requests',
  },
  {
    what: 'SDMX-JSON',
    url: '/sdmx/3.0/structure/dataflow',
    says: (body: string) => sdmxErrorsOf(body)[0]?.code,
    said: 1429,
  },
  {
    what: 'SDMX-ML',
    url: '/sdmx/2.1/dataflow',
    says: (body: string) => /code="(\d+)"/.exec(body)?.[1],
    said: '1429',
  },
] as const

t.test('every face meters alike, and refuses in a form of its own', async (t) => {
  for (const { what, url, says, said } of faces) {
    const app = await startServer(t, { quota: localQuota(1) })
    const answered = await app.inject(url)
    t.equal(answered.statusCode, 200, what)
    t.equal(answered.headers['ratelimit-policy'], '"default";q=1;w=60', what)
    t.equal(left(answered), 0, what)
    const refused = await app.inject(url)
    t.equal(refused.statusCode, 429, what)
    t.equal(refused.headers['ratelimit-policy'], '"default";q=1;w=60', what)
    t.match(refused.headers['ratelimit'], /^"default";r=0;t=\d+$/, what)
    t.match(refused.headers['retry-after'], /^\d+$/, what)
    t.equal(refused.headers['cache-control'], 'no-store', what)
    t.equal(says(refused.body), said, what)
  }
  const app = await startServer(t, { quota: localQuota(1) })
  const post = {
    method: 'POST',
    url: '/graphql',
    payload: { query: '{dataset{version}}' },
  } as const
  t.equal(left(await app.inject(post)), 0)
  t.equal((await app.inject(post)).statusCode, 429)
})

t.test('an answer that costs more than the whole quota leaves nothing, and is sent', async (t) => {
  const app = await startServer(t, { quota: localQuota(2) })
  const answer = await app.inject('/openapi.json')
  t.ok(Buffer.byteLength(answer.body) > 3 * 65_536)
  t.equal(answer.statusCode, 200)
  t.equal(left(answer), 0, 'never less than nothing')
  const refused = await app.inject(area)
  t.equal(refused.statusCode, 429)
  t.equal(left(refused), 0)
  t.ok(Number(refused.headers['retry-after']) <= 60, 'what was owed is forgiven with the window')
})

t.test('nobody waits longer than the window, though the clock was set back', async (t) => {
  const used = new RateLimiterRes(0, 3_600_000, 3, false)
  const app = await startServer(t, {
    quota: { ...localQuota(2), consume: () => Promise.reject(used) },
  })
  const refused = await app.inject(area)
  t.equal(refused.headers['retry-after'], '60')
  t.equal(refused.headers['ratelimit'], '"default";r=0;t=60')
})

t.test('what sends nothing new costs nothing', async (t) => {
  const app = await startServer(t, { quota: localQuota(5), withFiles: true })
  const first = await app.inject(area)
  const etag = String(first.headers.etag)
  const again = await app.inject({ url: area, headers: { 'if-none-match': etag } })
  t.equal(again.statusCode, 304)
  t.equal(left(again), 4)
  for (const _ of [1, 2, 3, 4, 5, 6]) {
    await app.inject({ method: 'OPTIONS', url: area })
    await app.inject('/livez')
    await app.inject('/v1/files/observations.csv')
  }
  t.equal(left(await app.inject(area)), 3)
})

t.test('an answer costs one point more for each 64 KiB', async (t) => {
  const app = await startServer(t, { quota: localQuota(1000) })
  const answer = await app.inject('/openapi.json')
  const more = Math.floor(Buffer.byteLength(answer.body) / 65_536)
  t.ok(more > 0, `${more} times 64 KiB`)
  t.equal(left(answer), 999 - more)
  const head = await app.inject({ method: 'HEAD', url: '/openapi.json' })
  t.equal(left(head), 998 - more, 'a HEAD sends no body')
})

t.test('a proxy is believed only where it is trusted', async (t) => {
  const asked = { url: area, headers: { 'x-forwarded-for': '10.0.0.9' } }
  const doubting = await startServer(t, { quota: localQuota(10) })
  await doubting.inject(area)
  t.equal(left(await doubting.inject(asked)), 8, 'the same client')
  const trusting = await startServer(t, { quota: localQuota(10), trustProxy: 1 })
  await trusting.inject(area)
  t.equal(left(await trusting.inject(asked)), 9, 'another client')
})

t.test('the addresses of one customer are one client', async (t) => {
  const app = await startServer(t, { quota: localQuota(10) })
  const from = async (remoteAddress: string) => left(await app.inject({ url: area, remoteAddress }))
  t.equal(await from('2001:db8:1:2::1'), 9)
  t.equal(await from('2001:db8:1:2:3:4:5:6'), 8)
  t.equal(await from('2001:db8:1:3::1'), 9)
})

const skip = hasRedis() ? false : 'redis-server is not installed'

t.test('servers that share a Redis share the quota', { skip }, async (t) => {
  const { url } = await startRedis(t)
  const opened = [1, 2].map(() => openQuota({ points: 5, seconds: 60, redis: url, log: silent }))
  for (const { close } of opened) t.teardown(close)
  const apps = []
  for (const { quota } of opened) apps.push(await startServer(t, { quota }))
  const [one, two] = apps
  await sleep(300)
  t.equal(left((await one?.inject(area)) ?? { headers: {} }), 4)
  t.equal(left((await two?.inject(area)) ?? { headers: {} }), 3)
  for (const _ of [1, 2, 3]) await one?.inject(area)
  t.equal((await two?.inject(area))?.statusCode, 429)
})

t.test(
  'without its Redis a server counts alone, and shares again afterwards',
  { skip },
  async (t) => {
    const redis = await startRedis(t)
    const port = Number(new URL(redis.url).port)
    const told: string[] = []
    const log = pino({ level: 'info' }, { write: (line: string) => told.push(line) })
    const opened = openQuota({ points: 100, seconds: 60, redis: redis.url, log })
    t.teardown(opened.close)
    const app = await startServer(t, { quota: opened.quota })
    await sleep(300)
    t.equal(left(await app.inject(area)), 99)
    await redis.stop()
    for (const _ of [1, 2, 3]) t.equal((await app.inject(area)).statusCode, 200, 'never refused')
    t.equal(left(await app.inject(area)), 96, 'counted alone')
    t.equal(told.filter((line) => line.includes('does not answer')).length, 1, 'told once')
    const again = await startRedis(t, port)
    t.teardown(again.stop)
    await sleep(4_000)
    t.match(told.at(-1), /answers again/)
    t.equal(left(await app.inject(area)), 99, 'the new Redis knows of nothing')
  },
)

t.test('a Redis that hangs holds up no request', { skip }, async (t) => {
  const redis = await startRedis(t)
  const opened = openQuota({ points: 100, seconds: 60, redis: redis.url, log: silent })
  t.teardown(opened.close)
  const app = await startServer(t, { quota: opened.quota })
  await sleep(300)
  t.equal(left(await app.inject(area)), 99)
  redis.process.kill('SIGSTOP')
  t.teardown(() => redis.process.kill('SIGCONT'))
  t.equal((await app.inject(area)).statusCode, 200)
  t.equal(left(await app.inject(area)), 98)
  redis.process.kill('SIGCONT')
})
