import { pino } from 'pino'
import t from 'tap'
import { z } from 'zod'
import { headersOfEveryAnswer } from '../../src/http/every-answer.ts'
import { openQuota } from '../../src/server/open-quota.ts'
import { threeReleases } from '../support/releases.ts'
import { startServer } from '../support/server.ts'

const Document = z.looseObject({
  components: z.looseObject({
    headers: z.record(
      z.string(),
      z.strictObject({ description: z.string(), schema: z.looseObject({}) }),
    ),
  }),
  paths: z.record(
    z.string(),
    z.strictObject({
      get: z.looseObject({
        responses: z.record(
          z.string(),
          z.looseObject({ headers: z.record(z.string(), z.strictObject({ $ref: z.string() })) }),
        ),
      }),
    }),
  ),
})

/** Said of every message, or of its body by its media type. */
const general = new Set([
  ...Object.keys(headersOfEveryAnswer('')).filter((name) => name !== 'x-request-id'),
  ...['accept-ranges', 'cache-control', 'connection', 'content-encoding', 'content-length'],
  ...['content-type', 'date', 'keep-alive', 'transfer-encoding'],
])

/** Requests that bring forth every header that is documented: where, the path in the document, and with what. */
const requests = [
  { url: '/v1/areas?limit=1', path: '/areas' },
  { url: '/v1/areas.bib', path: '/areas' },
  { url: '/v1/observations.csv?indicator=crude-steel-output', path: '/observations' },
  { url: '/v1/observations.jsonstat?indicator=crude-steel-output', path: '/observations' },
  {
    url: '/v1/series/crude-steel-output-sun-tssu/observations.csv?shape=wide',
    path: '/series/{id}/observations',
  },
  { url: '/v1/areas.cvs', path: '/areas' },
  { url: '/v1/areas/sum', path: '/areas/{id}' },
  { url: '/v1/areas', path: '/areas', method: 'DELETE' },
  { url: '/v1/files/observations.csv', path: '/files/{name}' },
  { url: '/v1/files/observations.csv', path: '/files/{name}', headers: { range: 'bytes=0-9' } },
  {
    url: '/v1/files/observations.csv',
    path: '/files/{name}',
    headers: { range: 'bytes=99999999-' },
  },
] as const

const kindOf = (status: number) => (status >= 400 ? `${Math.floor(status / 100)}XX` : `${status}`)

t.test('the document names the headers of each answer, and no others', async (t) => {
  const { folder } = await threeReleases(t)
  const log = pino({ level: 'silent' })
  const { quota } = openQuota({ points: 1000, seconds: 60, redis: undefined, log })
  const app = await startServer(t, { folder, withFiles: true, quota })
  const { components, paths } = Document.parse((await app.inject('/openapi.json')).json())
  const documented = new Set<string>()
  for (const { get } of Object.values(paths)) {
    for (const [status, { headers }] of Object.entries(get.responses)) {
      for (const [name, { $ref }] of Object.entries(headers)) {
        t.equal($ref, `#/components/headers/${name}`)
        t.ok(components.headers[name], $ref)
        documented.add(`${status} ${name.toLowerCase()}`)
      }
    }
  }
  const seen = new Set<string>()
  const check = (path: string, { statusCode, headers }: Awaited<ReturnType<typeof app.inject>>) => {
    const status = kindOf(statusCode)
    const names = Object.keys(paths[path]?.get.responses[status]?.headers ?? {})
    const known = new Set(names.map((name) => name.toLowerCase()))
    for (const name of Object.keys(headers)) {
      if (general.has(name) || (name === 'vary' && status === '4XX')) continue
      t.ok(known.has(name), `${path} ${status}: ${name}`)
      seen.add(`${status} ${name}`)
    }
  }
  for (const { url, path, ...how } of requests) {
    const answer = await app.inject({ url, ...how })
    check(path, answer)
    const etag = answer.headers.etag
    if (etag) check(path, await app.inject({ url, headers: { 'if-none-match': etag } }))
  }
  const hasNone = { ...quota, consume: () => quota.consume('x', 2_000) }
  const exhausted = await startServer(t, { folder, quota: hasNone })
  check('/areas', await exhausted.inject('/v1/areas'))
  const unseen = [...documented].filter((one) => !one.startsWith('5XX') && !seen.has(one))
  t.same(unseen, [])
})
