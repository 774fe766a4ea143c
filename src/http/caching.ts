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

/** Marks an answer as cacheable; true where the client has it already and 304 is all that need be sent. */
export function isFresh(
  request: FastifyRequest,
  reply: FastifyReply,
  { tag, pinned }: { readonly tag: string; readonly pinned: boolean },
): boolean {
  const cacheControl = pinned ? PINNED : LATEST
  reply.header('etag', tag).header('cache-control', cacheControl)
  const known = request.headers['if-none-match']
  if (known === undefined) return false
  // Weak comparison (RFC 9110 §13.1.2): a proxy that recompresses may have weakened the tag.
  // What the client has of "*" is known only when there is an answer; whoever asks for it looks.
  return known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}

/**
 * Whether a client that has a part may have the rest (RFC 9110 §13.1.5); otherwise its part is of
 * something else, and it needs the whole.
 */
export function mayContinue(request: FastifyRequest, tag: string): boolean {
  const known = request.headers['if-range']
  return known === undefined || known === tag
}
