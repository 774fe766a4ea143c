import type { IncomingMessage } from 'node:http'

/** A whole address: what it says before the path, with the host by itself (RFC 3986 §3.2). */
const ORIGIN = /^https?:\/\/(?:[^/?#]*@)?([^/?#]+)/i
const UNRESERVED = /[\w.~-]/

/**
 * Writes what a request asks for in one way, whichever it came in. A whole address is split into its path and its
 * host, which is the one that is meant where the Host header says another (RFC 9112 §3.2.2); signs that need no
 * escape stand as they are, and those that may not stand in an address are escaped (RFC 3986 §6.2.2.2); a slash
 * at the end leads nowhere else and is left out.
 */
export function toOriginForm(request: IncomingMessage): void {
  const { url = '/' } = request
  const [origin, host] = (URL.canParse(url) && ORIGIN.exec(url)) || []
  if (host !== undefined) request.headers.host = host
  const target = origin === undefined ? url : url.slice(origin.length).replace(/^(?!\/)/, '/')
  request.url = target
    .replace(/%[\da-f]{2}/gi, plain)
    .replace(/["<>\\^`{|}]/g, encodeURIComponent)
    .replace(/^([^?#]+)\/(?=[?#]|$)/, '$1')
}

function plain(escaped: string): string {
  const sign = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
  return UNRESERVED.test(sign) ? sign : escaped
}
