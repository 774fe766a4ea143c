import type { FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

const ofContent = ['content-type', 'content-length', 'repr-digest'] as const

/**
 * Lets 204 and 304 say nothing of a content that they have not: its type would be dropped, and a length would be
 * that of another answer (RFC 9110 §8.6 and §15.4.5). Each route does so itself, after all that is done for every
 * answer and what Fastify does for HEAD. Register it before the routes.
 */
export const noContent = fastifyPlugin(async (app) => {
  app.addHook('onRoute', (route) => {
    route.onSend = [route.onSend ?? [], describeNoContent].flat()
  })
})

async function describeNoContent(_request: FastifyRequest, reply: FastifyReply, payload: unknown) {
  if (reply.statusCode !== 204 && reply.statusCode !== 304) return payload
  for (const name of ofContent) reply.removeHeader(name)
  return null
}
