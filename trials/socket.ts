import { setTimeout as sleep } from 'node:timers/promises'
import { smallDatasetFiles } from '../test/support/dataset.ts'
import { until } from './faults/fault.ts'
import { faultsOf as faultsOfAnswer } from './fuzz/check.ts'
import { operationsOf } from './fuzz/document.ts'
import { RequestMaker } from './fuzz/requests.ts'
import { knownValues } from './fuzz/values.ts'
import { owning } from './owner.ts'
import { drawn, randomFrom, sample } from './random.ts'
import { conclude, readOptions } from './report.ts'
import { served } from './served.ts'
import { measuredBy } from './soak/measured-by.ts'
import { readAnswers, shown } from './socket/answers.ts'
import { attacks, mutable, slow, slowHeads } from './socket/attacks.ts'
import { faultsOf } from './socket/check.ts'
import { exchange } from './socket/exchange.ts'
import type { Attack } from './socket/messages.ts'
import { inPieces, mutant } from './socket/mutations.ts'
import { overSocket } from './socket/over-socket.ts'

/**
 * Sends to a server that listens, as a process of its own: a share of what `test:fuzz` makes, every message of
 * a list that no client should send, and mutants of them. After each, another client must get the same bytes as
 * before; at the end the server must be the same process, with no connection left and no more memory.
 */
const REQUESTS = { short: 400, long: 12_000 }
const MUTANTS = { short: 600, long: 12_000 }
const AT_ONCE = 8
/** Greatest growth of the heap while the second half of the mutants is sent, in per cent of it. */
const MOST_GROWTH = { short: 10, long: 3 }
const CANARY = 'GET /v1/areas/sun HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'

const options = readOptions()
const size = options.short ? 'short' : 'long'
const random = randomFrom(options.seed)
const failures: string[] = []
const tallies = new Map<string, Record<'sent' | 'answered' | 'refused' | 'unanswered', number>>()
let growth = 0
let compared = 0

await owning(async (owner) => {
  const { child, written, port } = await served(owner, {
    DATA_DIR: smallDatasetFiles,
    NODE_OPTIONS: `--import=tsx --import=${new URL('soak/report-memory.ts', import.meta.url).href}`,
  })
  const atFirst = await measuredBy(child, written, 0)
  const right = await canary(port)
  const waiting = atOnce(options.short ? slowHeads : slow, (attack) => hold(attack, port, right))
  const { ask, end } = overSocket(port, AT_ONCE)
  owner.teardown(end)
  await atOnce(await generated(), async (request) => {
    const answer = await ask(request)
    count('requests of test:fuzz', answer.statusCode < 400 ? 'answered' : 'refused')
    for (const fault of faultsOfAnswer(request, answer)) {
      failures.push(`${request.method} ${request.url.slice(0, 300)}: ${fault}`)
    }
  })
  end()

  await atOnce(attacks, (attack) => hold(attack, port, right))
  const mutants = Array.from({ length: MUTANTS[size] }, (): Attack => {
    const bytes = mutant(mutable, random)
    return {
      kind: 'mutants',
      expects: 'anything',
      ending: 'closes',
      pieces: inPieces(bytes, random),
    }
  })
  await atOnce(mutants.slice(0, mutants.length / 2), (attack) => hold(attack, port, right))
  await waiting
  const settled = await measuredBy(child, written, 0)
  await atOnce(mutants.slice(mutants.length / 2), (attack) => hold(attack, port, right))
  await until(
    'every connection is closed',
    async () => (await measuredBy(child, written, 0)).sockets <= atFirst.sockets,
  )
  const last = await measuredBy(child, written, 0)
  growth = (100 * (last.heap - settled.heap)) / settled.heap
  if (growth > MOST_GROWTH[size]) failures.push(`the heap grows by ${growth.toFixed(2)} %`)
  if (child.exitCode !== null) failures.push(`the server ended: ${written.err}`)
  const logged = written.out.split('\n').filter((line) => line.includes('"err":{'))
  failures.push(...logged.map((line) => `a fault in the log: ${line.slice(0, 600)}`))

  async function generated() {
    const readJson = async (url: string) => {
      const { rawPayload } = await ask({ method: 'GET', url, headers: {} })
      return JSON.parse(rawPayload.toString())
    }
    const operations = await operationsOf(readJson)
    const maker = new RequestMaker(await knownValues(readJson), random)
    const single = operations.flatMap((operation) => [...maker.requestsFor(operation)])
    const combined = () => maker.combined(drawn(operations, random))
    const half = REQUESTS[size] / 2
    return [...sample(single, half, random), ...Array.from({ length: half }, combined)]
  }
})

/** Runs some work for each entry, a few at once, in their order. */
async function atOnce<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = list.values()
  const run = async () => {
    for (const one of queue) await work(one)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, run))
}

async function hold(attack: Attack, port: number, right: string): Promise<void> {
  const received = await exchange(port, attack, () => canary(port))
  const [first] = readAnswers(received.bytes).answers
  const outcome = first === undefined ? 'unanswered' : first.status < 400 ? 'answered' : 'refused'
  count(attack.kind, outcome)
  const sent = Buffer.concat(attack.pieces)
  for (const fault of faultsOf(attack, received)) {
    failures.push(`${attack.kind}: ${shown(sent, 600)}: ${fault}; came ${shown(received.bytes)}`)
  }
  const now = await canary(port)
  compared++
  if (now !== right)
    failures.push(`${attack.kind}: ${shown(sent, 600)}: then another gets ${now.slice(0, 400)}`)
}

/** What a well-behaved client gets, but for what differs in every answer. */
async function canary(port: number): Promise<string> {
  for (;;) {
    const sending = { pieces: [Buffer.from(CANARY)], ending: 'waits' } as const
    const { bytes } = await exchange(port, sending, async () => {})
    const text = bytes.toString('latin1')
    if (!text.startsWith('HTTP/1.1 503'))
      return text.replace(/^(?:date|x-request-id): .*\r\n/gim, '')
    await sleep(200)
  }
}

function count(kind: string, outcome: 'answered' | 'refused' | 'unanswered'): void {
  const tally = tallies.get(kind) ?? { sent: 0, answered: 0, refused: 0, unanswered: 0 }
  tallies.set(kind, tally)
  tally.sent++
  tally[outcome]++
}

const sum = [...tallies.values()].reduce((all, { sent }) => all + sent, 0)
await conclude(
  {
    trial: 'socket',
    command: 'npm run test:socket',
    header: ['sent', 'in all', 'answered', 'refused', 'no answer'],
    rows: [...tallies].map(([kind, one]) => [
      kind,
      one.sent,
      one.answered,
      one.refused,
      one.unanswered,
    ]),
    summary: `${sum} requests and messages over a socket, ${compared} answers to another client compared byte for byte, ${failures.length} wrong, lost or failed; no connection was left, and the heap changed by ${growth.toFixed(2)} % (bound ${MOST_GROWTH[size]} %); seed ${options.seed}.`,
    failures,
  },
  options,
)
