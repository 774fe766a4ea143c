import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { memberOf } from '../model/columns.ts'
import { type Complaint, Problem, type ProblemCode } from '../model/problems.ts'
import { PROBLEM_MEDIA_TYPE, problemDetails } from './problem-details.ts'

/** Fastify's own refusals, by its codes. */
const codesOfFastify: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
}

/** What a refusal of Fastify's is; whatever is not listed is a malformed request. */
export function codeOfFastify({ code = '' }: Partial<FastifyError>): ProblemCode {
  return codesOfFastify[code] ?? 'malformed-request'
}

/** What a handler may have said of an answer that is not sent after all. */
const ofTheAnswer = [
  'etag',
  'repr-digest',
  'content-disposition',
  'content-location',
  'control-figures-loses',
  'last-modified',
  'memento-datetime',
] as const

/** Refusals that lead on to what would not be refused. */
const leadOn: ReadonlySet<ProblemCode> = new Set(['not-acceptable', 'unknown-format'])

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
  if (!leadOn.has(code)) reply.removeHeader('link')
  return reply
    .code(body.status)
    .header('cache-control', 'no-store')
    .type(PROBLEM_MEDIA_TYPE)
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(body)
}

/** Says how long the file is of which a part was asked that is not there (RFC 9110 §15.5.17). */
function refuseRange(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const length = memberOf(memberOf(error, 'headers'), 'Content-Range')
  if (typeof length === 'string') reply.header('content-range', length)
  const detail = `the file has no bytes in the range ${request.headers.range?.slice(0, 100)}`
  const code = 'unsatisfiable-range'
  return refuse(request, reply, code, [{ code, detail }])
}

/**
 * Answers every error, known or not, as problem details; only unknown ones are logged as faults. Every face that
 * has no form of its own has this one. Register it before the routes.
 */
export const errorHandler = fastifyPlugin(async (app: FastifyInstance) => {
  app.setErrorHandler((error: FastifyError | Problem, request, reply) => {
    if (error instanceof Problem) return refuse(request, reply, error.code, error.complaints)
    const status = error.statusCode ?? 500
    if (status === 416) return refuseRange(request, reply, error)
    if (status < 500) {
      const code = codeOfFastify(error)
      return refuse(request, reply, code, [{ code, detail: error.message.slice(0, 500) }])
    }
    if (status === 503) {
      const detail = 'the server cannot answer just now; come back in a few seconds'
      return refuse(request, reply, 'overloaded', [{ code: 'overloaded', detail }])
    }
    request.log.error({ err: error }, 'a request failed')
    const detail = `a fault of the server; its log has it under ${request.id}`
    return refuse(request, reply, 'internal-error', [{ code: 'internal-error', detail }])
  })
})
