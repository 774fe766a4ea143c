import type { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { MessageFormat } from '../formats/sdmx/message-format.ts'
import { addVary, describeValidity, entityTag } from '../http/caching.ts'
import { hasAlready, isUnchanged } from '../http/preconditions.ts'
import { instantOf } from '../queries/release-facts.ts'
import type { Release } from '../releases/release.ts'
import { type Negotiated, negotiateMessage } from './negotiation.ts'

/** What an answer is made of. */
export interface Answered<Format extends MessageFormat> {
  /** The first is sent where nothing else is asked for. */
  readonly formats: readonly [Format, ...Format[]]
  /** The releases that the answer is of; it changes only where they do. */
  readonly of: readonly Release[]
  /** Whether the address names them. */
  readonly isPinned: boolean
  /** Nothing where there is nothing to send and that is no error. */
  readonly body: (negotiated: Negotiated<Format>) => Body | Promise<Body>
}
type Body = string | Readable | undefined

/** Sends a message in the form that was asked for, or 304 where the client has it already. */
export async function sendMessage<Format extends MessageFormat>(
  request: FastifyRequest,
  reply: FastifyReply,
  { formats, of, isPinned, body }: Answered<Format>,
): Promise<FastifyReply> {
  addVary(reply, 'accept')
  const negotiated = negotiateMessage(request, formats)
  const digests = of.map(({ digest }) => digest).join(' ')
  const tag = entityTag(digests, request.url, negotiated.contentType)
  const modified = of.length > 0 ? new Date(preparedAt(of)) : undefined
  describeValidity(reply, { tag, pinned: isPinned, modified })
  reply.header('content-type', negotiated.contentType)
  if (hasAlready(request, reply, tag)) return reply.code(304).send()
  const answer = await body(negotiated)
  if (isUnchanged(request, reply, { tag, modified })) return reply.code(304).send()
  if (answer === undefined) return reply.code(204).send()
  // As bytes, since Fastify rewrites the type of text: clients look for `version=2.0.0` as the standard has it.
  const bytes = typeof answer === 'string' ? Buffer.from(answer) : answer
  return reply.send(bytes)
}

/** The name of a message: the same question to the same releases has the same. */
export function messageId(request: FastifyRequest, of: readonly Release[]): string {
  const digests = of.map(({ digest }) => digest).join(' ')
  return `CF_${entityTag(digests, request.url, 'message').replaceAll('"', '')}`
}

/** When what a message says was last changed, since answers of the same releases are the same. */
export function preparedAt(of: readonly Release[]): string {
  return of.map(instantOf).sort().at(-1) ?? '1970-01-01T00:00:00Z'
}
