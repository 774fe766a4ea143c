import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Body, canShow, type Format } from '../formats/format.ts'
import { formatsFor } from '../formats/index.ts'
import { entityTag, isFresh } from '../http/caching.ts'
import { addLinks, withParameter, withSuffix } from '../http/links.ts'
import { negotiate } from '../http/negotiate.ts'
import type { Answer, Aspect } from '../queries/answer.ts'
import type { Releases } from '../releases/open-releases.ts'
import type { Release } from '../releases/release.ts'
import { attachmentName } from './attachment-name.ts'
import { checkParameters, checkTotal, formatNames, parametersOf } from './representation.ts'
import { commonAspects } from './responses.ts'
import {
  citedAddress,
  describeVersion,
  type Holds,
  immutableAddress,
  linkVersions,
} from './versions.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** Sends the answer to a question in the format that was asked for; a known answer is not asked for again. */
    represent: (ask: () => Answer | Promise<Answer>, manner?: Manner) => Promise<FastifyReply>
  }
}

export interface Manner {
  /** False where the same address gives another answer each time. */
  readonly cacheable?: boolean
  /** False where the answer is not one of a single release. */
  readonly pinnable?: boolean
  /** The releases that the answer is of, where that is not the one asked. */
  readonly of?: readonly Release[]
  /** What the answer may be shown by, where that is more than most. */
  readonly aspects?: readonly Aspect[]
  /** Which releases hold what is asked; without it no links lead to those next to it. */
  readonly holds?: Holds
}

/** The body of {@link FastifyReply.represent}. */
export function representer(releases: Releases): FastifyReply['represent'] {
  return async function represent(
    this: FastifyReply,
    ask,
    { cacheable = true, pinnable = true, aspects = commonAspects, holds, of } = {},
  ) {
    const { request } = this
    this.header('vary', pinnable && !request.pinned ? 'accept, accept-datetime' : 'accept')
    const offers = formatsFor(aspects)
    const first = chosenFormat(request, offers)
    checkParameters(request, first, offers)
    if (pinnable) describeVersion(this)
    if (cacheable) {
      const tag = tagOf(request, first, of)
      const pinned = of ? of.every(({ cut }) => cut) : request.pinned && request.release.cut
      if (isFresh(request, this, { tag, pinned })) return this.code(304).send()
    } else {
      this.header('cache-control', 'no-store')
    }
    const answer = await ask()
    const format = canShow(first, answer) ? first : instead(request, answer, offers)
    checkTotal(request, answer, format, offers)
    const citeAs = citedAddress(request, answer.citation?.path)
    const how = {
      address: immutableAddress(request),
      inFormat: (name: string) => withSuffix(request.originalUrl, name),
      origin: `${request.protocol}://${request.host}`,
      citeAs,
      parameters: parametersOf(request),
    }
    const body = await format.encode(answer, how)
    if (cacheable) {
      this.header('etag', tagOf(request, format, of))
      if (request.headers['if-none-match'] === '*') return this.code(304).send()
    }
    if (holds) await linkVersions(this, releases, holds)
    describePage(this, answer)
    describeFormat(this, format)
    if (answer.citation && request.release.cut) addLinks(this, [{ href: citeAs, rel: 'cite-as' }])
    const lost = format.loses?.(answer, how) ?? []
    if (lost.length > 0) this.header('control-figures-loses', lost.join(', '))
    if (format.isFile) this.header('content-disposition', attachment(request, format))
    return this.type(format.mediaType).send(sendable(request, body))
  }
}

function attachment(request: FastifyRequest, { name }: Format): string {
  return `attachment; filename="${attachmentName(request.originalUrl)}.${name}"`
}

/** Nothing is made of a stream for HEAD, which would be read to its end and thrown away. */
function sendable({ method }: FastifyRequest, body: Body): string | Uint8Array | Readable {
  if (typeof body === 'string') return body
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  return Readable.from(method === 'HEAD' ? [] : body)
}

/** @throws {Problem} `unknown-format`, `not-acceptable` */
function chosenFormat(request: FastifyRequest, offers: readonly [Format, ...Format[]]): Format {
  const { format } = parametersOf(request)
  return negotiate(request, {
    asked: typeof format === 'string' ? format : undefined,
    offers,
    known: formatNames,
  })
}

function tagOf(
  request: FastifyRequest,
  format: Format,
  of: readonly Release[] = [request.release],
): string {
  const digests = of.map(({ digest }) => digest).join(' ')
  return entityTag(digests, request.url, format.name)
}

/** The best of those formats that can show an answer; the refusal where none was asked for. */
function instead(request: FastifyRequest, answer: Answer, offers: readonly Format[]): Format {
  const [first, ...others] = offers.filter((format) => canShow(format, answer))
  if (!first) throw new TypeError('every answer can be shown in some format')
  return chosenFormat(request, [first, ...others])
}

/** Links what describes the answer, of the same version, and adds the headers of the format. */
function describeFormat(reply: FastifyReply, { describedBy, headers }: Format): void {
  if (headers) reply.headers(headers)
  if (!describedBy) return
  const href = withSuffix(reply.request.originalUrl, describedBy.name)
  addLinks(reply, [{ href, rel: 'describedby', type: describedBy.mediaType }])
}

function describePage(reply: FastifyReply, { page }: Answer): void {
  const { originalUrl } = reply.request
  addLinks(reply, [{ href: '/openapi.json', rel: 'service-desc', type: 'application/json' }])
  if (!page) return
  reply.header('total-results', page.total)
  if (page.next === undefined) return
  addLinks(reply, [{ href: withParameter(originalUrl, 'cursor', page.next), rel: 'next' }])
}
