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

/**
 * Refuses requests for two hosts at once, of which one proxy would see the one and the server the other
 * (RFC 9112 §3.2).
 * @throws {Problem} `malformed-request`
 */
export function checkHost({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): void {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
  if (hosts.length <= 1) return
  throw problem('malformed-request', {
    detail: `the request has ${hosts.length} Host headers; one says where it is meant to go`,
  })
}
