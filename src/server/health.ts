import type { FastifyPluginAsync } from 'fastify'

/** For operators: whether the process lives, and whether it may be sent requests. */
export const health: FastifyPluginAsync<{ readonly isReady: () => boolean }> = async (
  app,
  { isReady },
) => {
  app.get('/livez', { logLevel: 'warn', config: { free: true, always: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  )
  app.get(
    '/readyz',
    { logLevel: 'warn', config: { free: true, always: true } },
    (_request, reply) => {
      const ready = isReady()
      return reply
        .code(ready ? 200 : 503)
        .header('cache-control', 'no-store')
        .send({ status: ready ? 'ready' : 'stopping' })
    },
  )
}
