import type { FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '../model/problems.ts'
import { isOfTag } from './caching.ts'
import { anyDate } from './dates.ts'

/** By what a client tells one state of an answer from another. */
interface Validators {
  readonly tag: string
  /** When what the answer is of was last changed. */
  readonly modified?: Date | undefined
}

/**
 * Whether the client has an answer already, as far as that is known before the answer is made: a tag that it
 * was given stands for an answer that there was.
 */
export function hasAlready(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  const { headers } = request
  if (headers['if-match'] !== undefined || headers['if-unmodified-since'] !== undefined) {
    return false
  }
  return hasTag(request, reply, tag)
}

/**
 * Whether 304 is all that need be sent of an answer that there is, by all that the client asks of it in their
 * order (RFC 9110 §13.2.2).
 * @throws {Problem} `precondition-failed`
 */
export function isUnchanged(
  request: FastifyRequest,
  reply: FastifyReply,
  { tag, modified }: Validators,
): boolean {
  const { headers } = request
  checkUnchanged(request, { tag, modified })
  if (headers['if-none-match'] === undefined) {
    return modified !== undefined && isSince(headers['if-modified-since'], modified)
  }
  return headers['if-none-match'].trim() === '*' || hasTag(request, reply, tag)
}

/** An answer may be asked for on condition that it still is the one that the client knows (RFC 9110 §13.1.1, §13.1.4). */
function checkUnchanged({ headers }: FastifyRequest, { tag, modified }: Validators): void {
  const wanted = headers['if-match']
  if (wanted !== undefined) {
    if (wanted.trim() === '*' || tagsIn(wanted).some((one) => isOfTag(one, tag))) return
    throw problem('precondition-failed', {
      detail: `If-Match: the answer has the tag ${tag} and none of ${wanted.slice(0, 200)}`,
    })
  }
  const since = headers['if-unmodified-since']
  if (since === undefined || anyDate(since) === undefined || modified === undefined) return
  if (isSince(since, modified)) return
  throw problem('precondition-failed', {
    detail: `If-Unmodified-Since: the answer was changed on ${modified.toUTCString()}`,
  })
}

/**
 * Weak comparison (RFC 9110 §13.1.2): a proxy that recompresses may have weakened the tag. A 304 names what the
 * client has, in the coding in which it has it.
 */
function hasTag({ headers }: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  const known = tagsIn(headers['if-none-match'] ?? '').map((one) => one.replace(/^W\//, ''))
  const found = known.find((one) => isOfTag(one, tag))
  if (found !== undefined) reply.header('etag', found)
  return found !== undefined
}

function tagsIn(list: string): readonly string[] {
  return list.split(',').map((one) => one.trim())
}

/** Whether nothing changed after a date; what is no date says nothing (RFC 9110 §13.1.3). Dates have whole seconds. */
function isSince(text: string | undefined, modified: Date): boolean {
  const since = text === undefined ? undefined : anyDate(text)
  return since !== undefined && Math.floor(modified.getTime() / 1000) * 1000 <= since.getTime()
}

/**
 * Whether a client that has a part may have the rest (RFC 9110 §13.1.5); otherwise its part is of
 * something else, and it needs the whole.
 */
export function mayContinue(request: FastifyRequest, tag: string): boolean {
  const known = request.headers['if-range']
  return known === undefined || known === tag
}
