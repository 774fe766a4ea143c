import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

/** Logs one line a request, when it has been answered; its id is the one that an error body repeats. */
export const requestLog = fastifyPlugin(async (app: FastifyInstance) => {
  app.addHook('onResponse', async (request, reply) => {
    const { method, originalUrl } = request
    const milliseconds = Math.round(reply.elapsedTime * 1000) / 1000
    request.log.info(
      { method, url: originalUrl, status: reply.statusCode, milliseconds },
      'answered',
    )
  })
})
