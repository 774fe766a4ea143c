import { Agent, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Response } from '../fuzz/plain-body.ts'
import type { FuzzRequest } from '../fuzz/requests.ts'

type Request = Pick<FuzzRequest, 'method' | 'url' | 'headers'>

/** How long a client waits that was told to come back, and how often it does. */
const PAUSE_MILLISECONDS = 200
const MOST_TRIES = 50

/** Sends requests over connections that are kept, and again where the server sheds load. */
export function overSocket(port: number, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const once = ({ method, url, headers }: Request): Promise<Response> =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, agent, method, path: url, headers })
      sent.on('error', reject)
      sent.on('response', (answer) => {
        const { statusCode = 0, headers } = answer
        buffer(answer).then((rawPayload) => resolve({ statusCode, headers, rawPayload }), reject)
      })
      sent.end()
    })
  const ask = async (asked: Request): Promise<Response> => {
    for (let tries = 1; ; tries++) {
      const answer = await once(asked)
      if (answer.statusCode !== 503 || tries === MOST_TRIES) return answer
      await sleep(PAUSE_MILLISECONDS)
    }
  }
  return { ask, end: () => agent.destroy() }
}
