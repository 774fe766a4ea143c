import type { FastifyInstance } from 'fastify'
import { problem } from '../model/problems.ts'
import { availabilityRoutes } from './availability-routes.ts'
import { dataRoutes } from './data-routes.ts'
import { refuse, sdmxErrorHandler } from './errors.ts'
import type { Face } from './face.ts'
import { structureRoutes } from './structures.ts'

/** What SDMX REST serves beside structures and data: nothing of it is here. */
const withoutUse = {
  '2.1': ['/schema/*', '/metadata/*'],
  '3.0': ['/schema/*', '/metadata/*', '/registration/*'],
} as const

/** One version of SDMX REST, with its own form of errors; register it under a prefix for each. */
export async function sdmx(scope: FastifyInstance, face: Face): Promise<void> {
  sdmxErrorHandler(scope, face.standard)
  scope.setNotFoundHandler((request, reply) =>
    refuse(request, reply, face.standard, unserved(request.url).complaints),
  )
  // What OPTIONS is asked of is looked at before; without this it would be refused in the form of other faces.
  scope.options('*', (request) => {
    throw unserved(request.url)
  })
  structureRoutes(scope, face)
  dataRoutes(scope, face)
  availabilityRoutes(scope, face)
  for (const address of withoutUse[face.standard]) {
    scope.get(address, (request) => {
      throw problem('not-implemented', {
        detail: `nothing is served at ${request.url.slice(0, 200)}; structures, data and availability are`,
      })
    })
  }
}

function unserved(url: string) {
  return problem('unknown-route', {
    detail: `nothing is served at ${JSON.stringify(url.slice(0, 200))}; an address has a type, an agency, an id, a version and an item`,
  })
}
