import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { owning } from './owner.ts'
import { conclude, readOptions } from './report.ts'
import { sampled } from './samples.ts'
import { client, served } from './served.ts'
import { type Measure, measuredBy } from './soak/measured-by.ts'

/**
 * Asks a server for minutes, while others leave in the middle of an answer or read it slowly. After the
 * first third the heap and the sockets of the server must not grow.
 */
const CONNECTIONS = 8
const LEAVERS = 2
const SLOW = 2
/** How long a client waits that was told to come back. */
const PAUSE_MILLISECONDS = 100
const SAMPLES = 30
/** Over less, one collection more or less is a trend. */
const SHORT_MINUTES = 0.4

const options = readOptions()
const minutes = options.short ? SHORT_MINUTES : options.minutes
/**
 * Greatest growth of the heap from the first half after the warm-up to the second, in per cent of it. What caches hold
 * varies by some per cent; a leak of a kilobyte a request is more than this within minutes.
 */
const MOST_GROWTH = 10
const measures: Measure[] = []
const failures: string[] = []
const tally = { answered: 0, shed: 0, left: 0, slow: 0 }

await owning(async (owner) => {
  const { child, written, port } = await served(owner, {
    NODE_OPTIONS: `--import=tsx --import=${new URL('soak/report-memory.ts', import.meta.url).href}`,
  })
  const { ask, end } = client(port, CONNECTIONS)
  owner.teardown(end)
  const running = { on: true }
  const askers = Array.from({ length: CONNECTIONS }, async (_, index) => {
    for (let turn = index; running.on; turn++) {
      const { status, isShed } = await ask(sampled[turn % sampled.length] ?? '')
      if (isShed) {
        tally.shed++
        await sleep(PAUSE_MILLISECONDS)
        continue
      }
      if (status !== 200) failures.push(`${status} for ${sampled[turn % sampled.length]}`)
      tally.answered++
    }
  })
  const leavers = Array.from({ length: LEAVERS }, async () => {
    while (running.on) {
      await leave(port)
      tally.left++
      await sleep(20)
    }
  })
  const slow = Array.from({ length: SLOW }, async () => {
    while (running.on) {
      await readSlowly(port)
      tally.slow++
    }
  })
  for (let sample = 0; sample < SAMPLES; sample++) {
    await sleep((minutes * 60_000) / SAMPLES)
    measures.push(await measuredBy(child, written, tally.answered))
  }
  running.on = false
  await Promise.all([...askers, ...leavers, ...slow])
})

/** Asks for a long table, and is gone when its first part comes. */
async function leave(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write('GET /v1/observations.csv?limit=10000 HTTP/1.1\r\nhost: localhost\r\n\r\n')
  await new Promise((resolve) => socket.once('data', resolve).once('close', resolve))
  socket.destroy()
}

/** Reads a long table with a pause after each part. */
async function readSlowly(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.write(
    'GET /v1/observations.csv?limit=1000 HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
  )
  for await (const part of socket) await sleep(part.length > 0 ? 20 : 0)
}

/** The least that was held: what is held for answers on their way comes and goes, and what is left behind stays. */
function least(some: readonly Measure[]): number {
  return Math.min(...some.map(({ heap }) => heap))
}

const settled = measures.slice(Math.floor(SAMPLES / 3))
const half = Math.floor(settled.length / 2)
const before = least(settled.slice(0, half))
const growth = (100 * (least(settled.slice(half)) - before)) / before
const sockets = Math.max(...settled.map((one) => one.sockets))
const most = CONNECTIONS + 2 * (LEAVERS + SLOW)
if (growth > MOST_GROWTH) failures.push(`the heap grows by ${growth.toFixed(2)} %`)
if (sockets > most) failures.push(`${sockets} sockets are open, of at most ${most}`)
const shown = measures.filter((_, index) => index % 5 === 4)
await conclude(
  {
    trial: 'soak',
    command: 'npm run test:soak',
    header: ['answered', 'heap MiB', 'resident MiB', 'sockets', 'event loop p99 ms'],
    rows: shown.map((one) => [
      one.answered,
      one.heap.toFixed(1),
      one.resident.toFixed(0),
      one.sockets,
      one.lag.toFixed(0),
    ]),
    summary: `${minutes} minutes, ${tally.answered} requests answered, ${tally.shed} told to come back later, ${tally.left} clients that left in the middle of an answer, ${tally.slow} slow ones; after the warm-up the heap changes by ${growth.toFixed(2)} % (bound ${MOST_GROWTH} %), at most ${sockets} sockets open.`,
    failures,
  },
  options,
)
