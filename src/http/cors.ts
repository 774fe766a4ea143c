import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

/** Anyone may read from any page; the headers that say something of the answer are shown to scripts. */
export const openCors = fastifyPlugin(async (app: FastifyInstance) => {
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
    exposedHeaders: [
      'Content-Disposition',
      'Content-Location',
      'Content-Range',
      'Control-Figures-Loses',
      'ETag',
      'Link',
      'Location',
      'Memento-Datetime',
      'Repr-Digest',
      'Retry-After',
      'Total-Results',
      'X-Request-Id',
    ],
    maxAge: 86_400,
    // OPTIONS outside a preflight asks for nothing wrong.
    strictPreflight: false,
  })
})
