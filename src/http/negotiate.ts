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
const SUFFIX = /\.([a-z][a-z0-9-]{0,20})$/

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

/**
 * The format to answer in: a suffix beats `format`, which beats `Accept`.
 * @throws {Problem} `unknown-format`, `not-acceptable`
 */
export function negotiate<Format extends Offer>(
  request: FastifyRequest,
  asked: string | undefined,
  offers: readonly [Format, ...Format[]],
): Format {
  const suffix = suffixes.get(request.raw)
  const name = suffix ?? asked
  if (name !== undefined) return named(name, suffix === undefined ? 'format' : undefined, offers)
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
  offers: readonly Format[],
): Format {
  const found = offers.find((offer) => offer.name === name)
  if (found) return found
  const names = offers.map((offer) => offer.name)
  const suggestion = nearestName(name, names)
  throw problem('unknown-format', {
    detail: `format ${JSON.stringify(name.slice(0, 40))} is not served here; ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'}`,
    ...(parameter && { parameter }),
    ...(suggestion && { suggestion }),
  })
}
