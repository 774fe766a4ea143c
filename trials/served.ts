import { once } from 'node:events'
import { Agent, createServer, get } from 'node:http'
import { start } from '../test/support/process.ts'
import { until } from './faults/fault.ts'
import type { Owner } from './owner.ts'

/** The server over the shipped data, as a process of its own that logs faults only. */
export async function served(owner: Owner, environment: Record<string, string> = {}) {
  const port = await freePort()
  const { child, written } = start(owner, {
    PORT: String(port),
    RATE_LIMIT: '0',
    LOG_LEVEL: 'error',
    ...environment,
  })
  const { ask, end } = client(port, 1)
  owner.teardown(end)
  await until('the server and its files are ready', async () => {
    if (child.exitCode !== null) throw new Error(`the server ended: ${written.err}`)
    return await ask('/v1/files').then(
      ({ status }) => status === 200,
      () => false,
    )
  })
  return { child, written, port }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('there is no free port')
  return address.port
}

/** What came of one request. */
export interface Sent {
  readonly status: number
  /** Whether the server sheds load and says when to come back. */
  readonly isShed: boolean
  readonly body: Buffer
  readonly milliseconds: number
}

/** Asks over connections that are kept, at most so many at once. */
export function client(port: number, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const ask = (path: string): Promise<Sent> =>
    new Promise((resolve, reject) => {
      const began = performance.now()
      const request = get({ host: '127.0.0.1', port, path, agent }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            isShed: answer.statusCode === 503 && answer.headers['retry-after'] !== undefined,
            body: Buffer.concat(parts),
            milliseconds: performance.now() - began,
          }),
        )
      })
      request.on('error', reject)
    })
  return { ask, end: () => agent.destroy() }
}
