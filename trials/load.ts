import { setTimeout as sleep } from 'node:timers/promises'
import { owning } from './owner.ts'
import { conclude, readOptions } from './report.ts'
import { sampled } from './samples.ts'
import { client, served } from './served.ts'

/** Asks a server over the shipped data as fast as it answers, over a bounded number of connections. */
const CONNECTIONS = 20
/** How long a client waits that was told to come back. */
const PAUSE_MILLISECONDS = 100
const SECONDS = { short: 5, long: 10 }

const options = readOptions()
const seconds = options.short ? SECONDS.short : SECONDS.long
const times = new Map<string, number[]>(sampled.map((path) => [path, []]))
const failures: string[] = []
let elapsed = 0
let shed = 0

await owning(async (owner) => {
  const { port } = await served(owner)
  const { ask, end } = client(port, CONNECTIONS)
  owner.teardown(end)
  const right = new Map<string, Buffer>()
  for (const path of sampled) {
    const { status, body } = await ask(path)
    if (status !== 200) throw new Error(`${path}: ${status} before there was any load`)
    right.set(path, body)
  }
  const began = performance.now()
  const until = began + seconds * 1000
  let next = 0
  const work = async () => {
    while (performance.now() < until) {
      const path = sampled[next++ % sampled.length] ?? ''
      const { status, isShed, body, milliseconds } = await ask(path)
      if (isShed) {
        shed++
        await sleep(PAUSE_MILLISECONDS)
        continue
      }
      times.get(path)?.push(milliseconds)
      if (status !== 200) failures.push(`${path}: ${status}`)
      else if (right.get(path)?.equals(body) !== true) failures.push(`${path}: another answer`)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, work))
  elapsed = (performance.now() - began) / 1000
})

function percentile(list: readonly number[], share: number): string {
  const sorted = list.toSorted((a, b) => a - b)
  return (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1)
}

const all = [...times.values()].flat()
await conclude(
  {
    trial: 'load',
    command: 'npm run test:load',
    header: ['address', 'requests', 'p50 ms', 'p99 ms'],
    rows: [...times].map(([path, list]) => [
      path,
      list.length,
      percentile(list, 0.5),
      percentile(list, 0.99),
    ]),
    summary: `${all.length} requests over ${CONNECTIONS} connections in ${elapsed.toFixed(0)} s, client and server on one machine: ${(all.length / elapsed).toFixed(0)} a second, p50 ${percentile(all, 0.5)} ms, p99 ${percentile(all, 0.99)} ms; ${shed} told to come back later, ${failures.length} wrong or failed.`,
    failures,
  },
  options,
)
