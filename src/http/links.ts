import type { FastifyReply } from 'fastify'

export interface Link {
  readonly href: string
  readonly rel: string
  readonly type?: string
  /** When what it leads to was made, as HTTP writes dates. */
  readonly datetime?: string
}

/** Adds links to an answer (RFC 8288). */
export function addLinks(reply: FastifyReply, links: readonly Link[]): void {
  const value = links.map(linkValue).join(', ')
  const before = reply.getHeader('link')
  reply.header('link', before === undefined ? value : `${String(before)}, ${value}`)
}

/** One link as a header or a document of links (RFC 6690) writes it. */
function linkValue({ href, ...attributes }: Link): string {
  const written = Object.entries(attributes).map(([name, value]) => `; ${name}="${value}"`)
  return `<${href}>${written.join('')}`
}

/** The same address with one parameter of its query set. */
export function withParameter(url: string, name: string, value: string): string {
  const [path = '', query] = url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set(name, value)
  return `${path}?${parameters}`
}

/** The same address in another format: with its suffix, and without a parameter that asks for one. */
export function withSuffix(url: string, format: string): string {
  const [path = '', query = ''] = url.split('?')
  const kept = query.split('&').filter((part) => part !== '' && !/^format(=|$)/.test(part))
  const bare = path.replace(/\.[a-z][a-z0-9-]*$/, '')
  return kept.length > 0 ? `${bare}.${format}?${kept.join('&')}` : `${bare}.${format}`
}
