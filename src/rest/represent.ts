import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Body, canShow, type Format } from '../formats/format.ts'
import { formatsFor } from '../formats/index.ts'
import { describeValidity, entityTag } from '../http/caching.ts'
import { type Link, setLinks, withParameter, withSuffix } from '../http/links.ts'
import { negotiate } from '../http/negotiate.ts'
import { hasAlready, isUnchanged } from '../http/preconditions.ts'
import type { Answer, Aspect } from '../queries/answer.ts'
import { instantOf } from '../queries/release-facts.ts'
import type { Releases } from '../releases/open-releases.ts'
import type { Release } from '../releases/release.ts'
import { attachmentName } from './attachment-name.ts'
import { alternates, relations } from './relations.ts'
import {
  checkParameters,
  checkTotal,
  formatNames,
  isTaken,
  parametersOf,
} from './representation.ts'
import { commonAspects } from './responses.ts'
import {
  addressOfVersion,
  citedAddress,
  describeVersion,
  type Holds,
  immutableAddress,
  neighbourLinks,
  versionLinks,
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
  /** The releases that the answer is of where the address names them; else the one asked, or where there is none all. */
  readonly of?: readonly Release[]
  /** What the answer may be shown by, where that is more than most. */
  readonly aspects?: readonly Aspect[]
  /** Which releases hold what is asked; without it no links lead to those next to it. */
  readonly holds?: Holds
  /** The addresses of what a list holds, where these are few. */
  readonly items?: () => readonly string[] | Promise<readonly string[]>
}

/** An answer as it is about to be sent. */
interface Shown {
  readonly answer: Answer
  readonly format: Format
  /** The formats that the address might be answered in. */
  readonly offers: readonly Format[]
  /** The address that was asked, of the version that is answered. */
  readonly address: string
  readonly citeAs: string
  readonly of: readonly Release[]
  readonly manner: Manner
}

/** The body of {@link FastifyReply.represent}. */
export function representer(releases: Releases): FastifyReply['represent'] {
  return async function represent(this: FastifyReply, ask, manner = {}) {
    const { cacheable = true, pinnable = true, aspects = commonAspects } = manner
    const { request } = this
    const of = manner.of ?? (pinnable ? [request.release] : releases.all)
    const isPinned = pinnable ? request.pinned : manner.of !== undefined
    this.header('vary', pinnable && !request.pinned ? 'accept, accept-datetime' : 'accept')
    const address = pinnable ? addressOfVersion(request) : request.originalUrl
    const offers = formatsFor(aspects)
    const first = chosenFormat(this, offers, address)
    checkParameters(request, first, offers)
    if (pinnable) describeVersion(this)
    // A 304 varies as the answer would, which depends on its type.
    this.type(first.mediaType)
    if (cacheable) {
      const validity = validityOf(request, first, { of, isPinned })
      describeValidity(this, validity)
      if (hasAlready(request, this, validity.tag)) return this.code(304).send()
    } else {
      this.header('cache-control', 'no-store')
    }
    const answer = await ask()
    const format = canShow(first, answer) ? first : instead(this, answer, { offers, address })
    checkTotal(request, answer, format, offers)
    const citeAs = citedAddress(request, answer.citation?.path)
    const how = {
      address: immutableAddress(request),
      inFormat: (name: string) => withSuffix(address, name),
      origin: `${request.protocol}://${request.host}`,
      citeAs,
      parameters: parametersOf(request),
    }
    const body = await format.encode(answer, how)
    this.type(format.mediaType)
    if (cacheable) {
      const validity = validityOf(request, format, { of, isPinned })
      describeValidity(this, validity)
      if (isUnchanged(request, this, validity)) return this.code(304).send()
    }
    const shown = { answer, format, address, of, citeAs, offers, manner }
    setLinks(this, await linksOf(request, releases, shown))
    if (answer.page) this.header('total-results', answer.page.total)
    if (format.headers) this.headers(format.headers)
    const lost = format.loses?.(answer, how) ?? []
    if (lost.length > 0) this.header('control-figures-loses', lost.join(', '))
    if (format.isFile) this.header('content-disposition', attachment(request, format))
    return this.send(sendable(request, body))
  }
}

/** Where an answer leads, the links that matter most first. */
async function linksOf(
  request: FastifyRequest,
  releases: Releases,
  { answer, format, offers, address, citeAs, of, manner }: Shown,
): Promise<readonly Link[]> {
  const { pinnable = true, holds, items } = manner
  const others = offers.filter((one) => one !== format && isTaken(request, answer, one))
  const isCitable = answer.citation !== undefined && request.release.cut
  return [
    ...pageLinks(request, answer),
    ...(isCitable ? [{ href: citeAs, rel: 'cite-as' }] : []),
    ...(pinnable ? versionLinks(request) : []),
    ...(holds ? await neighbourLinks(request, releases, holds) : []),
    ...descriptionLinks(format, address),
    ...relations(request, { address, of, items: await items?.() }),
    ...alternates(address, others),
  ]
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

/**
 * The format that a request asks for; a refusal leads on to those that could be had.
 * @throws {Problem} `unknown-format`, `not-acceptable`
 */
function chosenFormat(
  reply: FastifyReply,
  offers: readonly [Format, ...Format[]],
  address: string,
): Format {
  const { request } = reply
  const { format } = parametersOf(request)
  try {
    return negotiate(request, {
      asked: typeof format === 'string' ? format : undefined,
      offers,
      known: formatNames,
    })
  } catch (refusal) {
    setLinks(reply, alternates(address, offers))
    throw refusal
  }
}

/** By what a client may tell whether it has an answer already. Working data may change within their day. */
function validityOf(
  request: FastifyRequest,
  format: Format,
  { of, isPinned }: { readonly of: readonly Release[]; readonly isPinned: boolean },
) {
  const isCut = of.every(({ cut }) => cut)
  const latest = of.map(instantOf).sort().at(-1)
  return {
    tag: tagOf(request, format, of),
    pinned: isPinned && isCut,
    modified: isCut && latest !== undefined ? new Date(latest) : undefined,
  }
}

function tagOf(request: FastifyRequest, format: Format, of: readonly Release[]): string {
  const digests = of.map(({ digest }) => digest).join(' ')
  return entityTag(digests, request.url, format.name)
}

/** The best of those formats that can show an answer; the refusal where none was asked for. */
function instead(
  reply: FastifyReply,
  answer: Answer,
  { offers, address }: { readonly offers: readonly Format[]; readonly address: string },
): Format {
  const [first, ...others] = offers.filter((format) => canShow(format, answer))
  if (!first) throw new TypeError('every answer can be shown in some format')
  return chosenFormat(reply, [first, ...others], address)
}

/** What says what an answer is made of, of the same version. */
function descriptionLinks({ describedBy }: Format, address: string): readonly Link[] {
  if (!describedBy) return []
  const href = withSuffix(address, describedBy.name)
  return [{ href, rel: 'describedby', type: describedBy.mediaType }]
}

function pageLinks({ originalUrl }: FastifyRequest, { page }: Answer): readonly Link[] {
  if (page?.next === undefined) return []
  return [{ href: withParameter(originalUrl, 'cursor', page.next), rel: 'next' }]
}
