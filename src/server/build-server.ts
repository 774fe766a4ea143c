import { randomUUID } from 'node:crypto'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyPluginCallback,
  LogController,
} from 'fastify'
import { Registry } from 'prom-client'
import type { FileLibrary } from '../files/index.ts'
import { standards } from '../formats/sdmx/message-format.ts'
import { graphqlLimits } from '../graphql/limits.ts'
import { graphql } from '../graphql/plugin.ts'
import { compression } from '../http/compression.ts'
import { openCors } from '../http/cors.ts'
import { errorHandler, refuseUnread } from '../http/error-handler.ts'
import { rewriteSuffix } from '../http/negotiate.ts'
import { overloadLimits, shedding, turns } from '../http/overload.ts'
import { type Quota, quotaLimits, rateLimit } from '../http/rate-limit.ts'
import { securityHeaders } from '../http/security-headers.ts'
import { answerUnreadable, takeWhatNodeAnswers } from '../http/unreadable.ts'
import type { Releases } from '../releases/open-releases.ts'
import { pinnedRest, rest } from '../rest/plugin.ts'
import { refuseUnreadMessage } from '../sdmx/errors.ts'
import { sdmx } from '../sdmx/plugin.ts'
import { apiCatalogue } from './api-catalogue.ts'
import { checkAddress, checkHost } from './check-address.ts'
import { connectionLimits, httpOptions } from './connections.ts'
import { documents } from './documents.ts'
import { health } from './health.ts'
import { openMetrics } from './metrics.ts'
import { requestLog } from './request-log.ts'

/** The limits of every part, shown at /v1/config. */
const everyLimit = {
  request: connectionLimits,
  overload: overloadLimits,
  graphql: graphqlLimits,
}

export interface ServerOptions {
  readonly releases: Releases
  /** Holds the bulk files; {@link openLibrary} makes them. */
  readonly library: FileLibrary
  readonly logger: FastifyBaseLogger
  /** Whether requests are refused while the event loop lags. */
  readonly sheds?: boolean
  /** How much each client may ask; without it there is no limit. */
  readonly quota?: Quota | undefined
  /** Takes the counters that are served at /metrics. */
  readonly register?: Registry
  /** Traces requests; {@link startTracing} gives it. */
  readonly instrument?: FastifyPluginCallback | undefined
  /** Which proxies are believed when they say whom they speak for; none without it. */
  readonly trustProxy?: string | number | undefined
}

/** Builds the server; it does not listen, so that a test or another program can use it as it is. */
export async function buildServer({
  releases,
  library,
  logger,
  sheds = false,
  quota,
  trustProxy,
  register = new Registry(),
  instrument,
}: ServerOptions): Promise<FastifyInstance> {
  let stopping = false
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: typeof trustProxy === 'number' ? nearest(trustProxy) : (trustProxy ?? false),
    http: httpOptions,
    bodyLimit: connectionLimits.maximumBodyBytes,
    connectionTimeout: connectionLimits.idleMilliseconds,
    requestTimeout: connectionLimits.requestMilliseconds,
    keepAliveTimeout: connectionLimits.keepAliveMilliseconds,
    clientErrorHandler: answerUnreadable,
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    rewriteUrl: rewriteSuffix('/v1'),
    return503OnClosing: true,
    // What cannot be routed meets no hooks, so the headers that they add are added here.
    frameworkErrors: (error, request, reply) => {
      reply.header('x-request-id', request.id).header('access-control-allow-origin', '*')
      if (!refuseUnreadMessage(request, reply, error)) refuseUnread(request, reply, error)
    },
  })
  takeWhatNodeAnswers(app)
  app.addHook('preClose', async () => {
    stopping = true
  })
  // Before the plugins that answer by themselves, so that no answer is without it.
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  const counters = openMetrics(releases, register)
  if (instrument) await app.register(instrument)
  await app.register(requestLog)
  await app.register(openCors)
  await app.register(securityHeaders)
  await app.register(compression, { onReuse: counters.countReuse })
  await app.register(counters.plugin)
  await app.register(errorHandler)
  app.addHook('onRequest', async (request) => {
    checkHost(request.raw)
    checkAddress(request.url, connectionLimits.maximumAddressBytes)
  })
  if (sheds) await app.register(shedding)
  await app.register(turns)
  if (quota) await app.register(rateLimit, { quota })
  await app.register(health, { isReady: () => !stopping })
  const limits = { ...everyLimit, ...(quota && { quota: quotaLimits(quota) }) }
  const openApi: { document?: () => object } = {}
  const latest: FastifyPluginAsync = async (scope) => {
    await rest(scope, { releases, library, limits })
    openApi.document = () => scope.swagger()
  }
  await app.register(latest, { prefix: '/v1' })
  const pinned: FastifyPluginAsync = (scope) => pinnedRest(scope, { releases, library, limits })
  await app.register(pinned, { prefix: '/v1/releases/:release' })
  await app.register(graphql, { releases })
  for (const standard of standards) {
    const face: FastifyPluginAsync = (scope) => sdmx(scope, { standard, releases })
    await app.register(face, { prefix: `/sdmx/${standard}` })
  }
  await app.register(documents, { openApi: () => openApi.document?.() ?? {} })
  await app.register(apiCatalogue)
  app.addHook('onClose', () => releases.close())
  await app.ready()
  return app
}

/** Believes so many proxies, counted from the server. */
function nearest(proxies: number): (address: string, hop: number) => boolean {
  return (_address, hop) => hop < proxies
}
