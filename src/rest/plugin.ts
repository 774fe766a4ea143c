import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import type { FileLibrary } from '../files/index.ts'
import { parameterCompiler } from '../http/parse-parameters.ts'
import { memberOf } from '../model/columns.ts'
import { jsonSchemaOptions } from '../model/json-schema.ts'
import type { Period } from '../model/period.ts'
import { problem } from '../model/problems.ts'
import { periodParameter } from '../queries/parameters/parameter-values.ts'
import { listings } from '../queries/records/listings/index.ts'
import { releaseAsOf, releaseNamed } from '../releases/choose-release.ts'
import type { Releases } from '../releases/open-releases.ts'
import type { Release } from '../releases/release.ts'
import { catalogueRoute } from './catalogue.ts'
import { compareRoutes } from './compare.ts'
import { fileRoutes } from './files.ts'
import { observationRoutes } from './observations.ts'
import { openApiHead, tidy } from './openapi.ts'
import { type Limits, overviewRoutes } from './overview.ts'
import { planRoutes } from './plans.ts'
import { randomQuotationRoute } from './quotations.ts'
import { recordRoutes } from './records.ts'
import { historyRoute, releaseRoutes } from './releases.ts'
import { representer } from './represent.ts'
import { addFormatParameters } from './representation.ts'
import { namedSchemas } from './responses.ts'
import type { RestScope } from './scope.ts'
import { searchRoute } from './search.ts'
import { claimWithVerdict, indicatorWithWords, quotationWithVariants } from './single-records.ts'
import { timeMapRoute } from './time-map.ts'
import { verifyRoute } from './verify.ts'
import { acceptedRelease } from './versions.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The release that the address asks. */
    release: Release
    /** Whether the address names the release, so that its answer never changes. */
    pinned: boolean
  }
}

export interface RestOptions {
  readonly releases: Releases
  readonly library: FileLibrary
  /** Shown at /config beside the limits of this face. */
  readonly limits: Limits
}

/** The REST face of the latest release, or of the one that `asOf` picks; it writes the OpenAPI document. */
export async function rest(app: FastifyInstance, options: RestOptions): Promise<void> {
  const { releases } = options
  const scope = zodScope(app, { releases, pinned: false }, (request) => {
    const asOf = rawParameter(request.query, 'asOf')
    return asOf === undefined
      ? acceptedRelease(releases, request)
      : releaseAsOf(releases, asOfPeriod(asOf))
  })
  const jsonSchemas = { schemaRegistry: namedSchemas, zodToJsonConfig: jsonSchemaOptions }
  await scope.register(swagger, {
    openapi: openApiHead(releases.latest),
    transform: createJsonSchemaTransform(jsonSchemas),
    transformObject: (document) => tidy(createJsonSchemaTransformObject(jsonSchemas)(document)),
  })
  releaseRoutes(scope, releases)
  timeMapRoute(scope, releases)
  catalogueRoute(scope, releases, options.library)
  await reads(scope, options)
}

/** The same reads of one release for ever; register it under a prefix with the parameter `release`. */
export async function pinnedRest(app: FastifyInstance, options: RestOptions): Promise<void> {
  const { releases } = options
  const scope = zodScope(app, { releases, pinned: true }, ({ params, query }) => {
    if (rawParameter(query, 'asOf') === undefined) {
      return releaseNamed(releases, rawParameter(params, 'release') ?? '')
    }
    throw problem('invalid-parameter', {
      parameter: 'asOf',
      detail: 'asOf: the address names a release already; leave one of the two out',
    })
  })
  await reads(scope, options)
}

/** A scope whose routes speak zod and answer from the release that a request asks. */
function zodScope(
  app: FastifyInstance,
  { releases, pinned }: { readonly releases: Releases; readonly pinned: boolean },
  releaseOf: (request: FastifyRequest) => Release,
): RestScope {
  const scope = app.withTypeProvider<ZodTypeProvider>()
  const asked = new WeakMap<FastifyRequest, Release>()
  scope.setValidatorCompiler(parameterCompiler)
  scope.setSerializerCompiler(() => JSON.stringify)
  scope.addHook('onRoute', addFormatParameters)
  scope.decorateReply('represent', representer(releases))
  scope.decorateRequest('pinned', pinned)
  scope.decorateRequest('release', {
    getter() {
      const release = asked.get(this)
      if (!release) throw new Error('the release of a request is asked for before it is known')
      return release
    },
  })
  // Chosen before validation, which keeps only a route's own parameters.
  scope.addHook('onRequest', async (request) => {
    asked.set(request, releaseOf(request))
  })
  return scope
}

/** A parameter as it came. */
function rawParameter(parameters: unknown, name: string): string | undefined {
  const value = memberOf(parameters, name)
  return typeof value === 'string' ? value : undefined
}

function asOfPeriod(text: string): Period {
  const parsed = periodParameter.safeParse(text)
  if (parsed.success) return parsed.data
  const detail = parsed.error.issues.map(({ message }) => message).join('; ')
  throw problem('invalid-period', { parameter: 'asOf', detail })
}

/** THE list of routes that read a release. */
async function reads(scope: RestScope, { releases, library, limits }: RestOptions): Promise<void> {
  const { latest } = releases
  overviewRoutes(scope, limits, library)
  recordRoutes(scope, listings.indicators, latest, indicatorWithWords)
  recordRoutes(scope, listings.series, latest)
  await observationRoutes(scope, releases)
  historyRoute(scope, releases)
  compareRoutes(scope, latest)
  recordRoutes(scope, listings.plans, latest)
  planRoutes(scope, latest)
  recordRoutes(scope, listings.claims, latest, claimWithVerdict)
  verifyRoute(scope)
  randomQuotationRoute(scope)
  recordRoutes(scope, listings.quotations, latest, quotationWithVariants)
  recordRoutes(scope, listings.sources, latest)
  recordRoutes(scope, listings.people, latest)
  recordRoutes(scope, listings.areas, latest)
  recordRoutes(scope, listings.estimators, latest)
  recordRoutes(scope, listings.units, latest)
  recordRoutes(scope, listings.topics, latest)
  searchRoute(scope)
  await fileRoutes(scope, library)
}
