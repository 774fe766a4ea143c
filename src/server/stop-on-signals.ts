import { once } from 'node:events'
import type { FastifyInstance } from 'fastify'

/** Waits for SIGTERM or SIGINT, then finishes what is in flight; gives up after some seconds. */
export async function stopOnSignals(app: FastifyInstance, seconds: number): Promise<void> {
  const heard = new AbortController()
  const signals = (['SIGTERM', 'SIGINT'] as const).map((name) =>
    once(process, name, { signal: heard.signal }).then(() => name),
  )
  const signal = await Promise.race(signals)
  app.log.info({ signal }, 'stopping')
  const overdue = setTimeout(() => {
    app.log.warn({ seconds }, 'requests in flight took too long and are cut off')
    app.server.closeAllConnections()
  }, seconds * 1000)
  await app.close()
  clearTimeout(overdue)
  heard.abort()
  await Promise.allSettled(signals)
}
