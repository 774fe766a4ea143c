import { randomUUID } from 'node:crypto'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyPluginAsync,
  LogController,
} from 'fastify'
import type { FileLibrary } from '../files/index.ts'
import { graphqlLimits } from '../graphql/limits.ts'
import { graphql } from '../graphql/plugin.ts'
import { openCors } from '../http/cors.ts'
import { errorHandler, refuseUnread } from '../http/error-handler.ts'
import { rewriteSuffix } from '../http/negotiate.ts'
import type { Releases } from '../releases/open-releases.ts'
import { pinnedRest, rest } from '../rest/plugin.ts'
import { apiCatalogue } from './api-catalogue.ts'
import { checkAddress } from './check-address.ts'
import { documents } from './documents.ts'
import { health } from './health.ts'
import { requestLog } from './request-log.ts'

/** What is read of a request at most; shown at /v1/config. */
const limits = {
  maximumAddressBytes: 8_192,
  maximumBodyBytes: 65_536,
} as const

const everyLimit = { request: limits, graphql: graphqlLimits }

export interface ServerOptions {
  readonly releases: Releases
  /** Holds the bulk files; {@link openLibrary} makes them. */
  readonly library: FileLibrary
  readonly logger: FastifyBaseLogger
}

/** Builds the server; it does not listen, so that a test or another program can use it as it is. */
export async function buildServer({
  releases,
  library,
  logger,
}: ServerOptions): Promise<FastifyInstance> {
  let stopping = false
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.maximumBodyBytes,
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    rewriteUrl: rewriteSuffix('/v1'),
    requestTimeout: 30_000,
    return503OnClosing: true,
    // What cannot be routed meets no hooks, so the headers that they add are added here.
    frameworkErrors: (error, request, reply) => {
      reply.header('x-request-id', request.id).header('access-control-allow-origin', '*')
      refuseUnread(request, reply, error)
    },
  })
  app.addHook('preClose', async () => {
    stopping = true
  })
  await app.register(requestLog)
  await app.register(openCors)
  await app.register(errorHandler)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    checkAddress(request.url, limits.maximumAddressBytes)
  })
  await app.register(health, { isReady: () => !stopping })
  const openApi: { document?: () => object } = {}
  const latest: FastifyPluginAsync = async (scope) => {
    await rest(scope, { releases, library, limits: everyLimit })
    openApi.document = () => scope.swagger()
  }
  await app.register(latest, { prefix: '/v1' })
  const pinned: FastifyPluginAsync = (scope) =>
    pinnedRest(scope, { releases, library, limits: everyLimit })
  await app.register(pinned, { prefix: '/v1/releases/:release' })
  await app.register(graphql, { releases })
  await app.register(documents, { openApi: () => openApi.document?.() ?? {} })
  await app.register(apiCatalogue)
  app.addHook('onClose', () => releases.close())
  await app.ready()
  return app
}
