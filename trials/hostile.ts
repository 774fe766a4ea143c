import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import { graphql } from '../src/graphql/plugin.ts'
import { openFolder } from '../src/releases/open-folder.ts'
import { type Hostile, hostileQueries, inOtherWords } from '../test/support/hostile-queries.ts'
import { conclude, readOptions } from './report.ts'

/**
 * Measures how much of the processor each hostile query takes until it is refused, over the data in `data/`.
 * Each is sent several times in other words, so that nothing is remembered; the dearest counts. In short the cheapest does,
 * since the machine has other work then, and a collection of garbage is no part of a query.
 */
const TIMES = { short: 3, long: 7 }
const ALLOWED_MILLISECONDS = 50

const options = readOptions()
const times = options.short ? TIMES.short : TIMES.long

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
  /** The limit or the kind of problem; undefined where it was not refused. */
  readonly by: string | undefined
  readonly milliseconds: number
}

async function send(payload: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  return (await app.inject({ method: 'POST', url: '/graphql', headers, payload })).body
}

async function measured(hostile: Hostile): Promise<Row> {
  const spent: number[] = []
  let answer = ''
  for (let time = 0; time < times; time++) {
    const payload = inOtherWords(hostile, time)
    const before = process.cpuUsage()
    answer = await send(payload)
    const { user, system } = process.cpuUsage(before)
    spent.push((user + system) / 1000)
  }
  const milliseconds = options.short ? Math.min(...spent) : Math.max(...spent)
  const refusal = Refusal.safeParse(JSON.parse(answer))
  if (!refusal.success) return { what: hostile.what, by: undefined, milliseconds }
  const [{ extensions }] = refusal.data.errors
  return { what: hostile.what, by: extensions.limit ?? extensions.code, milliseconds }
}

// A server that has answered nothing yet would be measured while its own code is compiled.
for (let time = 0; time < 500; time++) {
  const fields = 'topic(slug: \\"steel\\") { slug parent { title } } '.repeat(1 + (time % 20))
  await send(`{"query":"${' '.repeat(time)}{ dataset { ${fields} } }"}`)
}
const rows: Row[] = []
for (const hostile of hostileQueries) rows.push(await measured(hostile))
await app.close()
const spent = rows.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
const median = spent[Math.floor(spent.length / 2)] ?? 0
const most = spent.at(-1) ?? 0
const answered = rows.filter(({ by }) => by === undefined)
const tooDear = rows.filter(({ milliseconds }) => milliseconds > ALLOWED_MILLISECONDS)
await conclude(
  {
    trial: 'hostile',
    command: 'npm run test:hostile',
    header: ['sent', 'refused by', 'CPU ms'],
    rows: rows.map(({ what, by, milliseconds }) => [
      what,
      by ?? 'nothing',
      milliseconds.toFixed(1),
    ]),
    summary: `${rows.length} documents, each ${times} times in other words; ${rows.length - answered.length} refused, after ${most.toFixed(1)} ms of the processor at most and ${median.toFixed(1)} ms in the median (bound ${ALLOWED_MILLISECONDS} ms).`,
    failures: [
      ...answered.map(({ what }) => `${what}: it is not refused`),
      ...tooDear.map(({ what, milliseconds }) => `${what}: ${milliseconds.toFixed(1)} ms`),
    ],
  },
  options,
)
