import fastifyPlugin from 'fastify-plugin'
import { openHeaders } from './cors.ts'
import { securityHeaders } from './security-headers.ts'

/** What every answer says, whatever it is and whoever makes it. */
export function headersOfEveryAnswer(requestId: string): Readonly<Record<string, string>> {
  return { ...securityHeaders, ...openHeaders, 'x-request-id': requestId }
}

/** Says it on all that Fastify answers. Register it before the plugins that answer by themselves. */
export const everyAnswer = fastifyPlugin(async (app) => {
  app.addHook('onRequest', async ({ id }, reply) => {
    reply.headers(headersOfEveryAnswer(id))
  })
})
