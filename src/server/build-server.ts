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
import { errorHandler } from '../http/error-handler.ts'
import { everyAnswer } from '../http/every-answer.ts'
import { methods } from '../http/methods.ts'
import { rewriteSuffix } from '../http/negotiate.ts'
import { noContent } from '../http/no-content.ts'
import { overloadLimits, shedding, turns } from '../http/overload.ts'
import { type Quota, quotaLimits, rateLimit } from '../http/rate-limit.ts'
import { answerUnreadable, takeWhatNodeAnswers } from '../http/unreadable.ts'
import { problem } from '../model/problems.ts'
import type { Releases } from '../releases/open-releases.ts'
import { pinnedRest, rest } from '../rest/plugin.ts'
import { sdmx } from '../sdmx/plugin.ts'
import { apiCatalogue } from './api-catalogue.ts'
import {
  checkAddress,
  checkHost,
  checkParts,
  checkTransferCoding,
  routable,
} from './check-address.ts'
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
  const withoutSuffix = rewriteSuffix('/v1')
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
    clientErrorHandler: (error, socket) => answerUnreadable(error, socket, logger),
    // Whatever Fastify would refuse by itself is let through to the hooks, which refuse it with all manners.
    routerOptions: {
      maxParamLength: connectionLimits.maximumHeaderBytes,
      ignoreTrailingSlash: true,
    },
    rewriteUrl: (request) => routable(withoutSuffix(request)),
    return503OnClosing: false,
  })
  takeWhatNodeAnswers(app)
  app.addHook('preClose', async () => {
    stopping = true
  })
  await app.register(everyAnswer)
  await app.register(errorHandler)
  await app.register(methods)
  await app.register(noContent)
  const counters = openMetrics(releases, register)
  if (instrument) await app.register(instrument)
  await app.register(requestLog)
  await app.register(openCors)
  await app.register(compression, { onReuse: counters.countReuse })
  await app.register(counters.plugin)
  app.addHook('onRequest', async ({ raw, method, originalUrl, params, routeOptions }) => {
    checkHost(raw)
    checkTransferCoding(raw)
    checkAddress(originalUrl, method, connectionLimits.maximumAddressBytes)
    checkParts(params, connectionLimits.maximumPartBytes)
    if (stopping && !routeOptions.config.always) throw stoppingNow()
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
  await app.register(documents, { openApi: () => openApi.document?.() ?? {}, releases })
  await app.register(apiCatalogue)
  app.addHook('onClose', () => releases.close())
  await app.ready()
  return app
}

function stoppingNow() {
  return problem('overloaded', { detail: 'the server is stopping; another may answer' })
}

/** Believes so many proxies, counted from the server. */
function nearest(proxies: number): (address: string, hop: number) => boolean {
  return (_address, hop) => hop < proxies
}
