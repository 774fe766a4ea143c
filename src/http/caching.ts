import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** What a release holds never changes. */
const PINNED = 'public, max-age=31536000, immutable'
/** Answers from the latest release may change when the next is loaded. */
const LATEST = 'public, max-age=300, stale-while-revalidate=86400'

/**
 * A strong entity tag (RFC 9110 §8.8.3) that is known before the body: the same release, address and
 * format always give the same bytes.
 */
export function entityTag(digest: string, address: string, format: string): string {
  const hash = createHash('sha256').update(`${digest}\n${address}\n${format}`)
  return `"${hash.digest('base64url').slice(0, 22)}"`
}

/** The tag of a representation in another coding: `"abc"` compressed by gzip is `"abc-gzip"`. */
export function encodedTag(tag: string, coding: string): string {
  return tag.replace(/"$/, `-${coding}"`)
}

/** Whether a tag is that of a representation, in whatever coding. A tag itself may end like the name of one. */
export function isOfTag(given: string, tag: string): boolean {
  const stem = tag.slice(0, -1)
  return given.startsWith(stem) && /^(?:-[a-z]+)?"$/.test(given.slice(stem.length))
}

/** Adds to the request headers that an answer depends on (RFC 9110 §12.5.5). */
export function addVary(reply: FastifyReply, name: string): void {
  const before = String(reply.getHeader('vary') ?? '')
  const names = before.split(',').flatMap((one) => one.trim() || [])
  if (!names.includes(name)) reply.header('vary', [...names, name].join(', '))
}

interface Validators {
  readonly tag: string
  /** Whether the address gives this answer for ever. */
  readonly pinned: boolean
  /** When what the answer is of was last changed. */
  readonly modified?: Date | undefined
}

/** Marks an answer as cacheable; true where the client has it already and 304 is all that need be sent. */
export function isFresh(
  request: FastifyRequest,
  reply: FastifyReply,
  { tag, pinned, modified }: Validators,
): boolean {
  const cacheControl = pinned ? PINNED : LATEST
  reply.header('etag', tag).header('cache-control', cacheControl)
  if (modified !== undefined) reply.header('last-modified', modified.toUTCString())
  const known = request.headers['if-none-match']
  if (known === undefined) return isUnmodified(request, modified)
  // Weak comparison (RFC 9110 §13.1.2): a proxy that recompresses may have weakened the tag.
  // What the client has of "*" is known only when there is an answer; whoever asks for it looks.
  const found = known
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .find((one) => isOfTag(one, tag))
  // A 304 names what the client has, in the coding in which it has it.
  if (found !== undefined) reply.header('etag', found)
  return found !== undefined
}

/** Whether nothing changed since a client asked (RFC 9110 §13.1.3); an entity tag knows it better. */
function isUnmodified({ headers }: FastifyRequest, modified: Date | undefined): boolean {
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return modified !== undefined && !Number.isNaN(since) && modified.getTime() <= since
}

/**
 * Whether a client that has a part may have the rest (RFC 9110 §13.1.5); otherwise its part is of
 * something else, and it needs the whole.
 */
export function mayContinue(request: FastifyRequest, tag: string): boolean {
  const known = request.headers['if-range']
  return known === undefined || known === tag
}
