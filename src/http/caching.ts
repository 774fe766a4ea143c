import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'

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

/** What a cache is told of an answer. */
interface Validity {
  readonly tag: string
  /** Whether the address gives this answer for ever. */
  readonly pinned: boolean
  /** When what the answer is of was last changed. */
  readonly modified?: Date | undefined
}

/** Says by what an answer is known again, and how long it may be kept. */
export function describeValidity(reply: FastifyReply, { tag, pinned, modified }: Validity): void {
  reply.header('etag', tag).header('cache-control', pinned ? PINNED : LATEST)
  if (modified !== undefined) reply.header('last-modified', modified.toUTCString())
}
