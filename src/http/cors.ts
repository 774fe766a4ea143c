import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

const origin = '*'

/** The headers that say something of an answer, and that scripts see only where they are named. */
const exposedHeaders = [
  'Allow',
  'Content-Disposition',
  'Content-Location',
  'Content-Range',
  'Control-Figures-Loses',
  'ETag',
  'Link',
  'Location',
  'Memento-Datetime',
  'RateLimit',
  'RateLimit-Policy',
  'Repr-Digest',
  'Retry-After',
  'Total-Results',
  'X-Request-Id',
]

/** What lets any page read an answer. */
export const openHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': origin,
  'access-control-expose-headers': exposedHeaders.join(', '),
}

/** Anyone may read from any page. What OPTIONS is answered with is left to the methods of the address. */
export const openCors = fastifyPlugin(async (app: FastifyInstance) => {
  await app.register(cors, {
    origin,
    methods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
    exposedHeaders,
    maxAge: 86_400,
    preflightContinue: true,
    // OPTIONS outside a preflight asks for nothing wrong.
    strictPreflight: false,
  })
})
