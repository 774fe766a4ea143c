import type { FastifyReply, FastifyRequest } from 'fastify'
import { formats } from '../formats/index.ts'
import { entityTag, isFresh } from '../http/caching.ts'
import { addLinks, withParameter } from '../http/links.ts'
import { negotiate } from '../http/negotiate.ts'
import { problem } from '../model/problems.ts'
import type { Answer } from '../queries/answer.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** Sends the answer to a question in the format that was asked for; a known answer is not asked for again. */
    represent: (ask: () => Answer | Promise<Answer>, manner?: Manner) => Promise<FastifyReply>
  }
}

export interface Manner {
  /** False where the same address gives another answer each time. */
  readonly cacheable?: boolean
}

/** The body of {@link FastifyReply.represent}. */
export async function represent(
  this: FastifyReply,
  ask: () => Answer | Promise<Answer>,
  { cacheable = true }: Manner = {},
): Promise<FastifyReply> {
  const { request } = this
  const format = negotiate(request, askedFormat(request), formats)
  if (cacheable) {
    const tag = entityTag(request.release.digest, request.url, format.name)
    if (isFresh(request, this, tag)) return this.code(304).send()
  } else {
    this.header('cache-control', 'no-store')
  }
  const answer = await ask()
  if (!format.canShow(answer)) refuseFormat(format.name, answer)
  describePage(this, answer)
  return this.type(format.mediaType).send(format.encode(answer))
}

function askedFormat(request: FastifyRequest): string | undefined {
  const { query } = request
  if (typeof query !== 'object' || query === null || !('format' in query)) return undefined
  return typeof query.format === 'string' ? query.format : undefined
}

function refuseFormat(name: string, answer: Answer): never {
  const able = formats.filter((format) => format.canShow(answer)).map((format) => format.name)
  throw problem('unknown-format', {
    parameter: 'format',
    detail: `this answer cannot be shown as ${name}; ${able.join(', ')} can`,
  })
}

function describePage(reply: FastifyReply, { page }: Answer): void {
  const { originalUrl } = reply.request
  addLinks(reply, [{ href: '/openapi.json', rel: 'service-desc', type: 'application/json' }])
  if (!page) return
  reply.header('total-results', page.total)
  if (page.next === undefined) return
  addLinks(reply, [{ href: withParameter(originalUrl, 'cursor', page.next), rel: 'next' }])
}
