import type { FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'

/** The form that all clients read. Its errors come with status 200, or old clients would not look at them. */
export const JSON_TYPE = 'application/json; charset=utf-8'
/** The form whose status says whether the query was answered (GraphQL over HTTP §6.4). */
export const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8'

/** The media type that a client likes best; undefined where it takes neither. */
export function mediaTypeFor(request: FastifyRequest): string | undefined {
  return new Negotiator(request.raw).mediaType([JSON_TYPE, RESPONSE_TYPE])
}
