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
  if (/%00/i.test(url)) {
    throw problem('malformed-request', { detail: 'the address holds a NUL byte (%00)' })
  }
}
