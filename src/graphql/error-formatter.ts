import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { MercuriusContext } from 'mercurius'
import { codeOfFastify, RETRY_SECONDS } from '../http/error-handler.ts'
import { statusOf as statusOfProblem } from '../http/problem-details.ts'
import { Problem } from '../model/problems.ts'
import { maximumErrors } from './limits.ts'
import { JSON_TYPE, mediaTypeFor, RESPONSE_TYPE } from './media-types.ts'

type Failed = ExecutionResult & Required<Pick<ExecutionResult, 'errors'>>

/** What is sent where something was wrong: what failed within an answer stands beside what did not. */
export function formatErrors({ data, errors: all }: Failed, { reply }: MercuriusContext) {
  // A compiled query complains of every value in a variable; graphql-js stops by itself.
  const errors = data === undefined ? all.slice(0, maximumErrors) : all
  log(errors, reply)
  return {
    statusCode: data === undefined ? statusOfDocument(errors, reply.request) : 200,
    response: {
      ...(data !== undefined && { data }),
      errors: errors.map(formatter(reply.request.id)),
    },
  }
}

/** Answers a request that could not be answered at all: without `data`, and with a status of its own. */
export function refuse(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const bundled: unknown = 'errors' in error ? error.errors : [error]
  const ofDocument = (Array.isArray(bundled) ? bundled : []).filter(
    (one) => one instanceof GraphQLError,
  )
  const errors = ofDocument.length > 0 ? ofDocument.slice(0, maximumErrors) : [error]
  log(errors, reply)
  const status =
    ofDocument.length > 0 ? statusOfDocument(ofDocument, request) : statusOfRequest(error)
  if (status === 503) reply.header('retry-after', RETRY_SECONDS)
  return reply
    .code(status)
    .removeHeader('etag')
    .header('cache-control', 'no-store')
    .type(mediaTypeFor(request) ?? JSON_TYPE)
    .send({ errors: errors.map(formatter(request.id)) })
}

function log(errors: readonly Error[], reply: FastifyReply): void {
  for (const error of errors) {
    if (!isRefusal(rootOf(error))) reply.log.error({ err: rootOf(error) }, 'a query failed')
  }
}

/**
 * The status of a request whose document is refused. As plain JSON it is 200, since old clients take
 * another for a fault on the way (GraphQL over HTTP §6.4.1).
 */
function statusOfDocument(errors: readonly Error[], request: FastifyRequest): number {
  if (!errors.every((error) => isRefusal(rootOf(error)))) return 500
  return mediaTypeFor(request) === RESPONSE_TYPE ? 400 : 200
}

/** What an error was before graphql-js wrapped it, as often as it did. */
function rootOf(error: Error): Error {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error
}

function formatter(requestId: string) {
  return (error: Error): GraphQLFormattedError => {
    const { message } = error
    const { locations, path, extensions } =
      error instanceof GraphQLError ? error : new GraphQLError(message)
    const root = rootOf(error)
    const place = { ...(locations && { locations }), ...(path && { path }) }
    if (root instanceof Problem) {
      const text = path ? root.message : message
      return { message: text, ...place, extensions: problemExtensions(root) }
    }
    if (isRefusal(root)) {
      return { message, ...place, extensions: { code: codeOfFastify(root), ...extensions } }
    }
    return {
      message: `a fault of the server; its log has it under ${requestId}`,
      ...place,
      extensions: { code: 'internal-error', requestId },
    }
  }
}

function problemExtensions({ code, complaints }: Problem): Record<string, unknown> {
  const [{ parameter, suggestion }] = complaints
  return {
    code,
    ...(parameter && { parameter }),
    ...(suggestion && { suggestion }),
    ...(complaints.length > 1 && { errors: complaints }),
  }
}

/** Whether the one who asked can mend it: graphql-js, Fastify and we refuse; all else is a fault. */
function isRefusal(root: Error): boolean {
  return root instanceof GraphQLError || root instanceof Problem || statusOfRequest(root) < 500
}

function statusOfRequest(root: Error & Partial<FastifyError>): number {
  if (root instanceof Problem) return statusOfProblem(root.code)
  return root.statusCode ?? 500
}
