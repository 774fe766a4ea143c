import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { memberOf } from '../model/columns.ts'
import { nearestName } from '../model/nearest-name.ts'
import { type Complaint, Problem, type ProblemCode } from '../model/problems.ts'
import { PROBLEM_MEDIA_TYPE, problemDetails } from './problem-details.ts'

/** Fastify's own refusals, by its codes. Whatever is not listed and has a status below 500 is a malformed request. */
const codeOfFastify: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_MAX_PARAM_LENGTH: 'too-long',
}

/** What a handler may have said of an answer that is not sent after all. */
const ofTheAnswer = [
  'etag',
  'repr-digest',
  'content-disposition',
  'content-location',
  'control-figures-loses',
  'memento-datetime',
  'link',
] as const

/** When to come back to a server that cannot answer just now. */
export const RETRY_SECONDS = '5'

/** Sends a refusal as problem details. */
function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  complaints: readonly Complaint[],
): FastifyReply {
  const body = problemDetails(code, complaints, { url: request.originalUrl, id: request.id })
  if (body.status === 503) reply.header('retry-after', RETRY_SECONDS)
  for (const name of ofTheAnswer) reply.removeHeader(name)
  return reply
    .code(body.status)
    .header('cache-control', 'no-store')
    .type(PROBLEM_MEDIA_TYPE)
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(body)
}

/** Sends Fastify's own refusal of a request that it could not read. */
export function refuseUnread(
  request: FastifyRequest,
  reply: FastifyReply,
  error: FastifyError,
): FastifyReply {
  const code = codeOfFastify[error.code] ?? 'malformed-request'
  const detail =
    error.code === 'FST_ERR_MAX_PARAM_LENGTH'
      ? 'a part of the address is longer than any id'
      : error.message.slice(0, 500)
  return refuse(request, reply, code, [{ code, detail }])
}

/** Says how long the file is of which a part was asked that is not there (RFC 9110 §15.5.17). */
function refuseRange(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const length = memberOf(memberOf(error, 'headers'), 'Content-Range')
  if (typeof length === 'string') reply.header('content-range', length)
  const detail = `the file has no bytes in the range ${request.headers.range?.slice(0, 100)}`
  const code = 'unsatisfiable-range'
  return refuse(request, reply, code, [{ code, detail }])
}

/** Answers every error, known or not, as problem details; only unknown ones are logged as faults. */
function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Problem, request, reply) => {
    if (error instanceof Problem) return refuse(request, reply, error.code, error.complaints)
    const status = error.statusCode ?? 500
    if (status === 416) return refuseRange(request, reply, error)
    if (status < 500) return refuseUnread(request, reply, error)
    if (status === 503) {
      const detail = 'the server cannot answer just now; come back in a few seconds'
      return refuse(request, reply, 'overloaded', [{ code: 'overloaded', detail }])
    }
    request.log.error({ err: error }, 'a request failed')
    const detail = `a fault of the server; its log has it under ${request.id}`
    return refuse(request, reply, 'internal-error', [{ code: 'internal-error', detail }])
  })
}

/**
 * Answers addresses that are not served: 405 where the address exists for another method, else 404 with
 * the nearest address that is served.
 */
function handleUnknownRoutes(app: FastifyInstance): void {
  const served = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = served.get(url) ?? new Set()
    served.set(url, methods)
    for (const one of [method].flat()) methods.add(one)
  })
  app.setNotFoundHandler((request, reply) => {
    const path = (request.url.split('?')[0] ?? '').replace(/(.)\/$/, '$1')
    const allowed = [...served].find(([url]) => fits(url, path))?.[1]
    if (allowed && !allowed.has(request.method)) {
      const methods = [...allowed].join(', ')
      reply.header('allow', methods)
      const detail = `${request.method} is not answered at this address; ${methods} are`
      return refuse(request, reply, 'method-not-allowed', [{ code: 'method-not-allowed', detail }])
    }
    const suggestion = nearestName(path, served.keys())
    const near = suggestion ? `; the nearest is ${suggestion}` : ''
    const detail = `nothing is served at ${JSON.stringify(path.slice(0, 200))}${near}`
    const complaint: Complaint = {
      code: 'unknown-route',
      detail,
      ...(suggestion && { suggestion }),
    }
    return refuse(request, reply, 'unknown-route', [complaint])
  })
}

/** Whether a path is one of those that a route pattern such as `/v1/series/:id` stands for. */
function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('/')
  const given = path.split('/')
  return (
    parts.length === given.length &&
    parts.every((part, index) =>
      part.startsWith(':') ? given[index] !== '' : part === given[index],
    )
  )
}

/** Every error of every face that has no form of its own. Register it before the routes. */
export const errorHandler = fastifyPlugin(async (app: FastifyInstance) => {
  handleErrors(app)
  handleUnknownRoutes(app)
})
