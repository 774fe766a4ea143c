import type { FastifyRequest } from 'fastify'
import type { Format } from '../formats/format.ts'
import { inFormats, type Link, withoutParameters } from '../http/links.ts'
import { withoutSuffix } from '../http/negotiate.ts'
import { licenceAddress } from '../model/dataset-head.ts'
import type { Release } from '../releases/release.ts'
import { everyParameter } from './representation.ts'

const ofFormats = Object.keys(everyParameter)

/** The same answer in other formats, each without the parameters that it would refuse. */
export function alternates(address: string, formats: readonly Format[]): readonly Link[] {
  const given = ofFormats.filter((one) => withoutParameters(address, [one]) !== address)
  const addressIn = inFormats(address)
  return formats.map(({ name, accept, parameters }) => {
    const refused = given.filter((one) => !(one in parameters))
    const href = addressIn(name)
    // The attribute holds a type without parameters (RFC 8288 §3.4.1).
    const type = accept.split(';', 1)[0] ?? accept
    return { href: withoutParameters(href, refused), rel: 'alternate', type }
  })
}

/**
 * Where an answer stands, by the names that IANA keeps: its own address, the list that it is an item of, what is
 * an item of it, under which licence it may be used, and what describes the interface.
 */
export function relations(
  request: FastifyRequest,
  {
    address,
    of,
    items = [],
  }: {
    /** The address of the answer, of this version of it. */
    readonly address: string
    readonly of: readonly Release[]
    readonly items?: readonly string[] | undefined
  },
): readonly Link[] {
  const collection = collectionOf(request, address)
  const licences = new Set(of.map(({ head }) => licenceAddress(head)))
  return [
    { href: request.originalUrl, rel: 'self' },
    ...(collection === undefined ? [] : [{ href: collection, rel: 'collection' }]),
    ...[...licences].map((href) => ({ href, rel: 'license' })),
    { href: '/openapi.json', rel: 'service-desc', type: 'application/json' },
    ...items.map((href) => ({ href, rel: 'item' })),
  ]
}

/** The list that a record is an item of: one step up, where something is served there and the step is an id. */
function collectionOf({ routeOptions, server }: FastifyRequest, address: string) {
  const list = /^(.+)\/:\w+\/?$/.exec(routeOptions.url ?? '')?.[1]
  if (list === undefined || !server.hasRoute({ method: 'GET', url: list })) return undefined
  const [path = '', query = ''] = address.split('?')
  const parent = withoutSuffix(path).replace(/\/[^/]+\/?$/, '')
  const release = query.split('&').find((part) => part.startsWith('asOf='))
  return release === undefined ? parent : `${parent}?${release}`
}
