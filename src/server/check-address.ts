import type { IncomingMessage } from 'node:http'
import { problem } from '../model/problems.ts'

/** What stands before the path where a request names a whole address that is none. */
const ORIGIN = /^https?:\/\/[^/?#]*/i

/**
 * The address to route by. One that cannot be decoded or names no origin could not be routed at all, and its refusal
 * would be without the manners of a face; its percent signs mean themselves instead, its origin is left out, and
 * {@link checkAddress} refuses it.
 */
export function routable(url: string): string {
  const path = ORIGIN.test(url) ? url.replace(ORIGIN, '').replace(/^(?!\/)/, '/') : url
  return isDecodable(path) ? path : path.replaceAll('%', '%25')
}

/**
 * Refuses addresses that no route should have to think of.
 * @param url - The address as it came; a whole one that can be read came without its origin.
 * @throws {Problem} `too-long`, `malformed-request`, `unknown-route`
 */
export function checkAddress(url: string, method: string, maximumBytes: number): void {
  if (url === '*' && method !== 'OPTIONS') {
    throw problem('unknown-route', { detail: 'only OPTIONS asks for *, the whole server' })
  }
  if (ORIGIN.test(url)) {
    throw problem('malformed-request', {
      detail: `${JSON.stringify(url.slice(0, 100))} is no address; a path alone will do, such as /v1`,
    })
  }
  if (url.length > maximumBytes) {
    throw problem('too-long', {
      detail: `the address has ${url.length} bytes; at most ${maximumBytes} are read`,
    })
  }
  if (url.includes('%00')) {
    throw problem('malformed-request', { detail: 'the address holds a NUL byte (%00)' })
  }
  if (!isDecodable(url)) {
    throw problem('malformed-request', {
      detail:
        'the address holds a percent sign that begins no UTF-8 character; a percent sign itself is written %25',
    })
  }
}

/**
 * Refuses a part of an address that no id is as long as. What a star in a route stands for is no part but
 * whatever follows.
 * @throws {Problem} `too-long`
 */
export function checkParts(parts: unknown, maximumPartBytes: number): void {
  if (typeof parts !== 'object' || parts === null) return
  for (const [name, part] of Object.entries(parts)) {
    if (name === '*' || typeof part !== 'string' || part.length <= maximumPartBytes) continue
    throw problem('too-long', {
      detail: `a part of the address is longer than is read: ${part.length} characters, where at most ${maximumPartBytes} are`,
    })
  }
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

/** What a Host header may say: a name or an address, and a port (RFC 9110 §7.2, RFC 3986 §3.2.2). */
const HOST = /^(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i

/**
 * Refuses requests that do not say where they are meant to go, or say it twice, of which one proxy would see the
 * one and the server the other (RFC 9112 §3.2).
 * @throws {Problem} `malformed-request`
 */
export function checkHost({
  rawHeaders,
  httpVersion,
}: Pick<IncomingMessage, 'rawHeaders' | 'httpVersion'>): void {
  const hosts = rawHeaders.filter(
    (_, index) => rawHeaders[index - 1]?.toLowerCase() === 'host' && index % 2 === 1,
  )
  const [host] = hosts
  if (host === undefined && httpVersion === '1.0') return
  if (hosts.length !== 1) {
    throw problem('malformed-request', {
      detail: `the request has ${hosts.length} Host headers; one says where it is meant to go`,
    })
  }
  if (host !== undefined && !HOST.test(host)) {
    throw problem('malformed-request', {
      detail: `Host: ${JSON.stringify(host.slice(0, 100))} is no host; one is written figures.example or figures.example:8080`,
    })
  }
}

/**
 * Refuses a body in transfer codings that are not undone, which would be taken for what they stand for
 * (RFC 9112 §6.1).
 * @throws {Problem} `not-implemented`
 */
export function checkTransferCoding({ headers }: Pick<IncomingMessage, 'headers'>): void {
  const coding = headers['transfer-encoding']
  if (coding === undefined || coding.trim().toLowerCase() === 'chunked') return
  throw problem('not-implemented', {
    detail: `Transfer-Encoding: ${JSON.stringify(coding.slice(0, 100))} is not read; chunked alone is`,
  })
}
