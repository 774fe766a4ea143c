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
