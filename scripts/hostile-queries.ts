import Fastify, { type FastifyInstance, type FastifyPluginAsync } from 'fastify'
import { graphql } from '../src/graphql/plugin.ts'
import { openFolder } from '../src/releases/open-folder.ts'
import { type Hostile, hostileQueries, inOtherWords } from '../test/support/hostile-queries.ts'

/**
 * Measures how much of the processor each hostile query takes until it is refused, over the data in `data/`.
 * Each is sent several times in other words, so that nothing is remembered; the dearest counts.
 */
const TIMES = 7
const ALLOWED_MILLISECONDS = 50

const opened = await openFolder('data')
if (opened.kind === 'refused') throw new Error(JSON.stringify(opened.report))
const { releases } = opened
const app: FastifyInstance = Fastify({ bodyLimit: 65_536 })
const face: FastifyPluginAsync = (scope) => graphql(scope, { releases })
await app.register(face)
await app.ready()

async function send(payload: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  return (await app.inject({ method: 'POST', url: '/graphql', headers, payload })).body
}

async function measured(hostile: Hostile): Promise<number> {
  const spent: number[] = []
  for (let time = 0; time < TIMES; time++) {
    const payload = inOtherWords(hostile, time)
    const before = process.cpuUsage()
    await send(payload)
    const { user, system } = process.cpuUsage(before)
    spent.push((user + system) / 1000)
  }
  return Math.max(...spent)
}

// A server that has answered nothing yet would be measured while its own code is compiled.
for (let time = 0; time < 500; time++) {
  const fields = 'topic(slug: \\"steel\\") { slug parent { title } } '.repeat(1 + (time % 20))
  await send(`{"query":"${' '.repeat(time)}{ dataset { ${fields} } }"}`)
}
const rows = []
for (const hostile of hostileQueries) {
  const milliseconds = await measured(hostile)
  const { what, refused } = hostile
  const by = 'limit' in refused ? refused.limit : 'validation'
  rows.push({ what, 'refused by': by, 'CPU ms': Math.round(milliseconds * 10) / 10 })
}
await app.close()
console.table(rows)
const tooDear = rows.filter((row) => row['CPU ms'] > ALLOWED_MILLISECONDS)
console.log(`${rows.length} queries, ${tooDear.length} took more than ${ALLOWED_MILLISECONDS} ms`)
if (tooDear.length > 0) process.exitCode = 1
