import type { FastifyRequest, RouteOptions } from 'fastify'
import { z } from 'zod'
import type { Format } from '../formats/format.ts'
import { formats } from '../formats/index.ts'
import { problem } from '../model/problems.ts'

export const formatNames: readonly string[] = formats.map(({ name }) => name)

/** Every parameter that some format takes; where several take one, they mean the same by it. */
export const everyParameter: Readonly<Record<string, z.ZodType>> = Object.assign(
  {},
  ...formats.map(({ parameters }) => parameters),
)

/** Lets each route that answers in several formats take the parameters of them all. */
export function addFormatParameters({ schema }: RouteOptions): void {
  const querystring = schema?.querystring
  if (!(querystring instanceof z.ZodObject) || !('format' in querystring.shape)) return
  Object.assign(schema ?? {}, { querystring: querystring.extend(everyParameter) })
}

/** The parameters of a request, as the route's schema has read them. */
export function parametersOf({ query }: FastifyRequest): Readonly<Record<string, unknown>> {
  return typeof query === 'object' && query !== null ? { ...query } : {}
}

/**
 * Refuses parameters that the chosen format does not take.
 * @throws {Problem} `invalid-parameter`
 */
export function checkParameters(request: FastifyRequest, chosen: Format): void {
  const given = parametersOf(request)
  for (const name of Object.keys(everyParameter)) {
    if (given[name] === undefined || name in chosen.parameters) continue
    const takers = formats.filter(({ parameters }) => name in parameters)
    throw problem('invalid-parameter', {
      parameter: name,
      detail: `${name}: ${takers.map((taker) => taker.name).join(', ')} take it, and the answer would be ${chosen.name}; ask for another format or leave it out`,
    })
  }
}
