import type { IncomingMessage } from 'node:http'
import { problem } from '../model/problems.ts'

/**
 * Refuses addresses that no route should have to think of.
 * @throws {Problem} `too-long`, `malformed-request`
 */
export function checkAddress(url: string, maximumBytes: number): void {
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
