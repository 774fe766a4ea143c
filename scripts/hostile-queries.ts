import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import { graphql } from '../src/graphql/plugin.ts'
import { openFolder } from '../src/releases/open-folder.ts'
import { type Hostile, hostileQueries, inOtherWords } from '../test/support/hostile-queries.ts'

/**
 * Measures how much of the processor each hostile query takes until it is refused, over the data in `data/`.
 * Each is sent several times in other words, so that nothing is remembered; the dearest counts. Writes the
 * table of docs/graphql.md.
 */
const TIMES = 7
const ALLOWED_MILLISECONDS = 50

const Refusal = z.strictObject({
  errors: z.tuple(
    [
      z.looseObject({
        extensions: z.looseObject({ code: z.string(), limit: z.string().optional() }),
      }),
    ],
    z.unknown(),
  ),
})

const opened = await openFolder('data')
if (opened.kind === 'refused') throw new Error(JSON.stringify(opened.report))
const { releases } = opened
const app: FastifyInstance = Fastify({ bodyLimit: 65_536 })
const face: FastifyPluginAsync = (scope) => graphql(scope, { releases })
await app.register(face)
await app.ready()

interface Row {
  readonly what: string
  readonly by: string
  readonly milliseconds: number
}

async function send(payload: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  return (await app.inject({ method: 'POST', url: '/graphql', headers, payload })).body
}

async function measured(hostile: Hostile): Promise<Row> {
  const spent: number[] = []
  let answer = ''
  for (let time = 0; time < TIMES; time++) {
    const payload = inOtherWords(hostile, time)
    const before = process.cpuUsage()
    answer = await send(payload)
    const { user, system } = process.cpuUsage(before)
    spent.push((user + system) / 1000)
  }
  const [{ extensions }] = Refusal.parse(JSON.parse(answer)).errors
  return {
    what: hostile.what,
    by: extensions.limit ?? extensions.code,
    milliseconds: Math.max(...spent),
  }
}

// A server that has answered nothing yet would be measured while its own code is compiled.
for (let time = 0; time < 500; time++) {
  const fields = 'topic(slug: \\"steel\\") { slug parent { title } } '.repeat(1 + (time % 20))
  await send(`{"query":"${' '.repeat(time)}{ dataset { ${fields} } }"}`)
}
const rows: Row[] = []
for (const hostile of hostileQueries) rows.push(await measured(hostile))
await app.close()
const lines = rows.map((row) => `| ${row.what} | ${row.by} | ${row.milliseconds.toFixed(1)} |`)
console.log(['| sent | refused by | CPU ms |', '| --- | --- | --- |', ...lines].join('\n'))
const tooDear = rows.filter(({ milliseconds }) => milliseconds > ALLOWED_MILLISECONDS)
console.error(
  `${rows.length} requests, ${tooDear.length} took more than ${ALLOWED_MILLISECONDS} ms`,
)
if (tooDear.length > 0) process.exitCode = 1
