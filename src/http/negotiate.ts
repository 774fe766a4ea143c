import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { nearestName } from '../model/nearest-name.ts'
import { problem } from '../model/problems.ts'

/** What negotiation needs to know of a format. */
export interface Offer {
  readonly name: string
  readonly accept: string
}

const suffixes = new WeakMap<IncomingMessage, string>()
const SUFFIX = /(?<=[^/])\.([a-z][a-z0-9-]{0,20})$/

/**
 * Takes the format suffix off an address, so that `/v1/series/x.csv` is the route of `/v1/series/x`.
 * For Fastify's `rewriteUrl`, which runs before routing. Ids have no dots, so nothing else is lost.
 */
export function rewriteSuffix(prefix: string) {
  return (request: IncomingMessage): string => {
    const url = request.url ?? '/'
    if (!url.startsWith(prefix)) return url
    const end = url.indexOf('?')
    const path = end < 0 ? url : url.slice(0, end)
    const suffix = SUFFIX.exec(path)?.[1]
    // A file is named whole; its suffix is no wish for another format.
    if (suffix === undefined || path.includes('/files/')) return url
    suffixes.set(request, suffix)
    return path.slice(0, -suffix.length - 1) + (end < 0 ? '' : url.slice(end))
  }
}

/** A path without the suffix that {@link rewriteSuffix} would take off. */
export function withoutSuffix(path: string): string {
  return path.replace(SUFFIX, '')
}

export interface Negotiation<Format extends Offer> {
  /** The format that a parameter asks for. */
  readonly asked: string | undefined
  /** The formats in which this address may be answered; the first where nothing is asked for. */
  readonly offers: readonly [Format, ...Format[]]
  /** The names of all formats, here or elsewhere. */
  readonly known: readonly string[]
}

/**
 * The format to answer in: a suffix beats `format`, which beats `Accept`.
 * @throws {Problem} `unknown-format`, or `not-acceptable` where no format that was asked for can be had here
 */
export function negotiate<Format extends Offer>(
  request: FastifyRequest,
  negotiation: Negotiation<Format>,
): Format {
  const { asked, offers } = negotiation
  const suffix = suffixes.get(request.raw)
  if (suffix !== undefined) return named(suffix, undefined, negotiation)
  if (asked !== undefined) return named(asked, 'format', negotiation)
  const { accept } = request.headers
  if (accept === undefined) return offers[0]
  const chosen = new Negotiator(request.raw).mediaType(offers.map((offer) => offer.accept))
  const found = offers.find((offer) => offer.accept === chosen)
  if (found) return found
  throw problem('not-acceptable', {
    detail: `none of ${JSON.stringify(accept.slice(0, 200))} can be sent; ${offers.map((offer) => offer.accept).join(', ')} can`,
  })
}

function named<Format extends Offer>(
  name: string,
  parameter: string | undefined,
  { offers, known }: Negotiation<Format>,
): Format {
  const found = offers.find((offer) => offer.name === name)
  if (found) return found
  const names = offers.map((offer) => offer.name)
  const here = `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'}`
  const suggestion = nearestName(name, names)
  const isKnown = known.includes(name)
  throw problem(isKnown ? 'not-acceptable' : 'unknown-format', {
    detail: isKnown
      ? `format ${name} cannot show what is at this address; ${here} served here`
      : `format ${JSON.stringify(name.slice(0, 40))} does not exist; ${here} served here`,
    ...(parameter && { parameter }),
    ...(suggestion && !isKnown && { suggestion }),
  })
}
