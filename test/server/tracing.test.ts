import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { pino } from 'pino'
import t from 'tap'
import { z } from 'zod'
import { openLibrary } from '../../src/files/index.ts'
import { openFolder } from '../../src/releases/open-folder.ts'
import { buildServer } from '../../src/server/build-server.ts'
import { startTracing, traceFields } from '../../src/server/tracing.ts'
import { smallDatasetFiles } from '../support/dataset.ts'

const Span = z.looseObject({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
})
const Sent = z.looseObject({
  resourceSpans: z.array(
    z.looseObject({
      resource: z.looseObject({ attributes: z.array(z.unknown()) }),
      scopeSpans: z.array(z.looseObject({ spans: z.array(Span) })),
    }),
  ),
})

/** A collector that takes traces as a real one does, and keeps them. */
async function collector(owner: { teardown(end: () => unknown): void }) {
  const received: z.infer<typeof Sent>[] = []
  const server = createServer(async (request, response) => {
    received.push(Sent.parse(JSON.parse(await text(request))))
    response.setHeader('content-type', 'application/json').end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  owner.teardown(() => server.close())
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return { endpoint: `http://127.0.0.1:${address.port}`, received }
}

t.test(
  'a request is a span of the trace that its caller began, and a line of the log names it',
  async (t) => {
    const { endpoint, received } = await collector(t)
    const tracing = await startTracing({
      endpoint,
      version: '1.2.3',
      log: pino({ level: 'silent' }),
    })
    const opened = await openFolder(smallDatasetFiles)
    if (opened.kind === 'refused') throw new Error('the small dataset is refused')
    const lines: string[] = []
    const logger = pino({ mixin: traceFields }, { write: (line: string) => void lines.push(line) })
    const library = openLibrary({ folder: '/nowhere', onFailure: () => {} })
    const { releases } = opened
    const { instrument } = tracing
    const app = await buildServer({ releases, library, logger, instrument })
    t.teardown(() => app.close())
    const traceId = '0af7651916cd43dd8448eb211c80319c'
    const traceparent = `00-${traceId}-b7ad6b7169203331-01`
    await app.inject({ url: '/v1/areas/sun', headers: { traceparent } })
    await tracing.close()
    const spans = received.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
    )
    t.ok(spans.length >= 1, `${spans.length} spans`)
    for (const span of spans) t.equal(span.traceId, traceId, span.name)
    t.ok(
      spans.some(({ parentSpanId }) => parentSpanId === 'b7ad6b7169203331'),
      'the caller is the parent',
    )
    t.match(JSON.stringify(received), '"control-figures"')
    t.match(JSON.stringify(received), '"1.2.3"')
    t.equal(JSON.parse(lines.at(-1) ?? '{}').traceId, traceId)
  },
)

t.test('a collector that is gone costs spans and no answers', async (t) => {
  const told: string[] = []
  const log = pino({}, { write: (line: string) => void told.push(line) })
  const tracing = await startTracing({ endpoint: 'http://127.0.0.1:9', version: '1.2.3', log })
  const opened = await openFolder(smallDatasetFiles)
  if (opened.kind === 'refused') throw new Error('the small dataset is refused')
  const library = openLibrary({ folder: '/nowhere', onFailure: () => {} })
  const { releases } = opened
  const { instrument } = tracing
  const logger = pino({ level: 'silent' })
  const app = await buildServer({ releases, library, logger, instrument })
  t.teardown(() => app.close())
  t.equal((await app.inject('/v1/areas/sun')).statusCode, 200)
  await tracing.close()
  t.match(told, [/could not be sent/])
})
