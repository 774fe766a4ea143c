import { setTimeout as sleep } from 'node:timers/promises'
import { smallDatasetFiles } from '../../test/support/dataset.ts'
import { exitOf, portOf, start } from '../../test/support/process.ts'
import { drawn, randomFrom } from '../random.ts'
import { bodiesAt, type Fault, pinned } from './fault.ts'

const CLIENTS = 10
/** How long a request is tried again before it counts as lost. */
const PATIENCE_MILLISECONDS = 60_000

interface Tally {
  answered: number
  cutOff: number
  lost: number
  readonly wrong: string[]
}

/** The server is killed at random moments while clients ask, and started again at the same port. */
export const kills: Fault = {
  name: 'kill -9 under load',
  make: async (owner, short) => {
    const times = short ? 5 : 40
    const random = randomFrom(1928)
    const serve = (port: number) =>
      start(owner, {
        DATA_DIR: smallDatasetFiles,
        PORT: String(port),
        RATE_LIMIT: '0',
        LOG_LEVEL: 'info',
      })
    let server = serve(0)
    const port = await portOf(server.child, server.written)
    const right = await bodiesAt(port)
    const tally: Tally = { answered: 0, cutOff: 0, lost: 0, wrong: [] }
    const running = { on: true }
    const clients = Array.from({ length: CLIENTS }, () => ask(port, right, tally, running))
    for (let time = 0; time < times; time++) {
      await sleep(random() * 700)
      const ended = exitOf(server.child)
      server.child.kill('SIGKILL')
      await ended
      server = serve(port)
      await portOf(server.child, server.written)
    }
    await sleep(300)
    running.on = false
    await Promise.all(clients)
    const { answered, cutOff, lost, wrong } = tally
    return {
      tried: times,
      survived: `${cutOff} requests cut off and asked again, ${lost} lost`,
      compared: answered,
      failures: [
        ...wrong,
        ...(lost > 0 ? [`${lost} requests were never answered`] : []),
        ...(cutOff === 0 ? ['no request was cut off: the load was too light'] : []),
      ],
    }
  },
}

async function ask(
  port: number,
  right: ReadonlyMap<string, string>,
  tally: Tally,
  running: { readonly on: boolean },
): Promise<void> {
  const random = randomFrom(Math.random() * 2 ** 32)
  while (running.on) {
    const path = drawn(pinned, random)
    const body = await answered(`http://127.0.0.1:${port}${path}`, tally)
    if (body === undefined) tally.lost++
    else if (body !== right.get(path)) tally.wrong.push(`${path}: ${body.slice(0, 200)}`)
    else tally.answered++
  }
}

/** The body of an answer that came whole; a request that was cut off is sent again. */
async function answered(url: string, tally: Tally): Promise<string | undefined> {
  const end = performance.now() + PATIENCE_MILLISECONDS
  while (performance.now() < end) {
    try {
      const answer = await fetch(url)
      const body = await answer.text()
      if (answer.status !== 503) return answer.status === 200 ? body : `${answer.status} ${body}`
    } catch (error) {
      // What fetch throws where a connection is refused or ends before its answer.
      if (!(error instanceof TypeError)) throw error
      tally.cutOff++
    }
    await sleep(20)
  }
  return undefined
}
