import type { FastifyError } from 'fastify'
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { MercuriusContext } from 'mercurius'
import { Problem } from '../model/problems.ts'

type Failed = ExecutionResult & Required<Pick<ExecutionResult, 'errors'>>

/**
 * What is sent where something was wrong. A request that could not be answered at all has no `data` and a
 * status of its own (GraphQL over HTTP); what failed within an answer stands beside what did not.
 */
export function formatErrors(execution: Failed, { reply }: MercuriusContext) {
  const errors = execution.errors.flatMap(unfold)
  const { data } = execution
  const statuses = errors.map((error) => statusOf(rootOf(error)))
  for (const error of errors) {
    if (!isRefusal(rootOf(error))) reply.log.error({ err: rootOf(error) }, 'a query failed')
  }
  return {
    statusCode: data === undefined ? Math.max(400, ...statuses) : 200,
    response: {
      ...(data !== undefined && { data }),
      errors: errors.map(formatter(reply.request.id)),
    },
  }
}

/** Errors of a request come bundled in one. */
function unfold(error: GraphQLError): readonly GraphQLError[] {
  const { originalError } = error
  const bundled: unknown = originalError && 'errors' in originalError ? originalError.errors : []
  const errors = (Array.isArray(bundled) ? bundled : []).filter(
    (one) => one instanceof GraphQLError,
  )
  return errors.length > 0 ? errors : [error]
}

/** What an error was before graphql-js wrapped it, as often as it did. */
function rootOf(error: Error): Error {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error
}

function formatter(requestId: string) {
  return (error: GraphQLError): GraphQLFormattedError => {
    const { message, locations, path } = error
    const root = rootOf(error)
    const place = { ...(locations && { locations }), ...(path && { path }) }
    if (root instanceof Problem) {
      const text = path ? root.message : message
      return { message: text, ...place, extensions: problemExtensions(root) }
    }
    if (isRefusal(root)) {
      return { message, ...place, extensions: { code: 'malformed-request', ...error.extensions } }
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
  return root instanceof GraphQLError || root instanceof Problem || statusOf(root) < 500
}

function statusOf(root: Error & Partial<FastifyError>): number {
  if (root instanceof GraphQLError || root instanceof Problem) return 400
  return root.statusCode ?? 500
}
