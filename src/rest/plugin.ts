import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { parameterCompiler } from '../http/parse-parameters.ts'
import { jsonSchemaOptions } from '../model/json-schema.ts'
import { listings } from '../queries/listings/index.ts'
import type { Releases } from '../releases/open-releases.ts'
import type { Release } from '../releases/release.ts'
import { observationRoutes } from './observations.ts'
import { openApiHead, tidy } from './openapi.ts'
import { type Limits, overviewRoutes } from './overview.ts'
import { randomQuotationRoute } from './quotations.ts'
import { recordRoutes } from './records.ts'
import { represent } from './represent.ts'
import { namedSchemas } from './responses.ts'
import { searchRoute } from './search.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The release that the address asks. */
    release: Release
  }
}

export interface RestOptions {
  readonly releases: Releases
  /** Shown at /config beside the limits of this face. */
  readonly limits: Limits
}

/** The REST face; register it under the prefix of the latest release. */
export async function rest(app: FastifyInstance, { releases, limits }: RestOptions): Promise<void> {
  const scope = app.withTypeProvider<ZodTypeProvider>()
  scope.setValidatorCompiler(parameterCompiler)
  scope.setSerializerCompiler(() => JSON.stringify)
  scope.decorateReply('represent', represent)
  scope.decorateRequest('release', { getter: () => releases.latest })
  const jsonSchemas = { schemaRegistry: namedSchemas, zodToJsonConfig: jsonSchemaOptions }
  await scope.register(swagger, {
    openapi: openApiHead(releases.latest),
    transform: createJsonSchemaTransform(jsonSchemas),
    transformObject: (document) => tidy(createJsonSchemaTransformObject(jsonSchemas)(document)),
  })
  overviewRoutes(scope, limits)
  recordRoutes(scope, listings.indicators, releases.latest)
  recordRoutes(scope, listings.series, releases.latest)
  await observationRoutes(scope, releases.latest)
  recordRoutes(scope, listings.plans, releases.latest)
  recordRoutes(scope, listings.claims, releases.latest)
  randomQuotationRoute(scope)
  recordRoutes(scope, listings.quotations, releases.latest)
  recordRoutes(scope, listings.sources, releases.latest)
  recordRoutes(scope, listings.people, releases.latest)
  recordRoutes(scope, listings.areas, releases.latest)
  recordRoutes(scope, listings.estimators, releases.latest)
  recordRoutes(scope, listings.units, releases.latest)
  recordRoutes(scope, listings.topics, releases.latest)
  searchRoute(scope)
}
