import type { FastifyReply } from 'fastify'

export interface Link {
  readonly href: string
  readonly rel: string
  readonly type?: string
  /** When what it leads to was made, as HTTP writes dates. */
  readonly datetime?: string
}

/**
 * What links may take of the head of an answer. Clients and proxies read heads of a few KiB, and each link to a
 * long question repeats the question.
 */
export const maximumLinkBytes = 4_096

/** Links an answer (RFC 8288): the links that matter most come first, and those that do not fit are left out. */
export function setLinks(reply: FastifyReply, links: readonly Link[]): void {
  let value = ''
  for (const link of links) {
    const more = value === '' ? linkValue(link) : `, ${linkValue(link)}`
    if (value.length + more.length <= maximumLinkBytes) value += more
  }
  if (value !== '') reply.header('link', value)
}

/** One link. What would end the address early may stand in an address as it came. */
function linkValue({ href, rel, type, datetime }: Link): string {
  const address = /[<>"]/.test(href) ? href.replace(/[<>"]/g, encodeURIComponent) : href
  const ofType = type === undefined ? '' : `; type="${type}"`
  return `<${address}>; rel="${rel}"${ofType}${datetime === undefined ? '' : `; datetime="${datetime}"`}`
}

/** The same address with one parameter of its query set. */
export function withParameter(url: string, name: string, value: string): string {
  const [path = '', query] = url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set(name, value)
  return `${path}?${parameters}`
}

/** The same address without some parameters of its query; the others stay as they came. */
export function withoutParameters(url: string, names: readonly string[]): string {
  if (names.length === 0) return url
  const [path = '', query] = url.split('?')
  if (query === undefined) return url
  const kept = query.split('&').filter((part) => !names.includes(part.split('=')[0] ?? ''))
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path
}

/** The same address in another format: with its suffix, and without a parameter that asks for one. */
export function withSuffix(url: string, format: string): string {
  return inFormats(url)(format)
}

/** The same for many formats of one address. */
export function inFormats(url: string): (format: string) => string {
  const [path = '', query = ''] = url.split('?')
  const kept = query.split('&').filter((part) => part !== '' && !/^format(=|$)/.test(part))
  const bare = path.replace(/\.[a-z][a-z0-9-]*$/, '')
  const asked = kept.length > 0 ? `?${kept.join('&')}` : ''
  return (format) => `${bare}.${format}${asked}`
}
