import type { FastifyReply } from 'fastify'

export interface Link {
  readonly href: string
  readonly rel: string
  readonly type?: string
}

/** Adds links to an answer (RFC 8288). */
export function addLinks(reply: FastifyReply, links: readonly Link[]): void {
  const value = links
    .map(({ href, rel, type }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`)
    .join(', ')
  const before = reply.getHeader('link')
  reply.header('link', before === undefined ? value : `${String(before)}, ${value}`)
}

/** The same address with one parameter of its query set. */
export function withParameter(url: string, name: string, value: string): string {
  const [path = '', query] = url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set(name, value)
  return `${path}?${parameters}`
}
