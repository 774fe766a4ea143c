import type { FastifyReply, FastifyRequest } from 'fastify'
import { fixedDate } from '../http/dates.ts'
import type { Link } from '../http/links.ts'
import { withoutSuffix } from '../http/negotiate.ts'
import { problem } from '../model/problems.ts'
import { addressIn } from '../queries/addresses.ts'
import { releaseAt } from '../releases/choose-release.ts'
import type { Releases } from '../releases/open-releases.ts'
import type { Release } from '../releases/release.ts'
import { everyParameter } from './representation.ts'

/** Whether a release holds what an address names. */
export type Holds = (release: Release) => boolean | Promise<boolean>

/** An address that answers from the latest release, as it answers from one release for ever. */
export function pinnedAddress(address: string, { version }: Pick<Release, 'version'>): string {
  return `/v1/releases/${version}${address.slice('/v1'.length)}`
}

/** The address that answers from the latest release: without a release, and without asOf. */
function originalAddress({ originalUrl, pinned, release }: FastifyRequest): string {
  const prefix = pinned ? pinnedAddress('/v1', release) : '/v1'
  const [path = '', query = ''] = `/v1${originalUrl.slice(prefix.length)}`.split('?')
  // The rest of the query stays as it came, since another spelling would be another address.
  const kept = query.split('&').filter((part) => part !== '' && !/^asOf(=|$)/.test(part))
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path
}

/** The address that gives the answer to a request for ever; of working data, the one that was asked. */
export function immutableAddress(request: FastifyRequest): string {
  const { release, pinned, originalUrl } = request
  if (pinned || !release.cut) return originalUrl
  return pinnedAddress(originalAddress(request), release)
}

/** The address that was asked, of the version that is answered: a date that was accepted is in no address. */
export function addressOfVersion(request: FastifyRequest): string {
  const isChosen = request.headers['accept-datetime'] !== undefined
  return isChosen ? immutableAddress(request) : request.originalUrl
}

/** Parameters of how an answer is sent; without them it is whole and in no format. */
const ofSending = new Set(['format', 'limit', 'cursor', ...Object.keys(everyParameter)])

/**
 * The address to cite an answer by (RFC 8574): pinned, of the whole of what was asked. What is at a path of
 * its own is cited by that, since the address asked may lead to something else the next time.
 */
export function citedAddress(request: FastifyRequest, ownPath: string | undefined): string {
  const { release } = request
  if (ownPath !== undefined) return addressIn(release, ownPath)
  const [path = '', query = ''] = immutableAddress(request).split('?')
  const kept = query.split('&').filter((part) => part !== '' && !ofSending.has(nameIn(part)))
  const bare = withoutSuffix(path)
  return kept.length > 0 ? `${bare}?${kept.join('&')}` : bare
}

function nameIn(parameter: string): string {
  return parameter.split('=')[0] ?? ''
}

/** Where the time map of an address is. */
export function timeMapAddress(address: string): string {
  return `/v1/timemap.link?of=${encodeURIComponent(address)}`
}

/**
 * The release that was the latest when a client's `Accept-Datetime` says (RFC 7089 §4.1.2): the address
 * is its own time gate. Without the header it is the latest of all, and before the first it is the first.
 * @throws {Problem} `malformed-request` where it is no date.
 */
export function acceptedRelease(releases: Releases, { headers }: FastifyRequest): Release {
  const asked = headers['accept-datetime']
  if (asked === undefined) return releases.latest
  const text = String(asked)
  const instant = fixedDate(text)
  if (instant === undefined) {
    throw problem('malformed-request', {
      detail: `Accept-Datetime: ${JSON.stringify(text.slice(0, 60))} is not a date such as Thu, 26 Mar 2026 09:30:00 GMT`,
    })
  }
  return releaseAt(releases, instant) ?? releases.latest
}

/** An instant as HTTP writes it (RFC 9110 §5.6.7). */
export function httpDate(instant: string): string {
  return new Date(instant).toUTCString()
}

/** Says which version of its resource an answer is: Memento (RFC 7089). Working data have no versions. */
export function describeVersion(reply: FastifyReply): void {
  const { request } = reply
  const { release, pinned } = request
  if (release.cutAt === undefined) return
  reply.header('memento-datetime', httpDate(release.cutAt))
  if (!pinned) reply.header('content-location', immutableAddress(request))
}

/** Links to where all versions of an answer are chosen from and listed (RFC 7089 §2.2). */
export function versionLinks(request: FastifyRequest): readonly Link[] {
  if (request.release.cutAt === undefined) return []
  const original = originalAddress(request)
  return [
    { href: original, rel: 'original timegate' },
    {
      href: timeMapAddress(original),
      rel: 'timemap version-history',
      type: 'application/link-format',
    },
  ]
}

/** Links to the versions next to an answer (RFC 7089 §2.2, RFC 5829), of the releases that hold its resource. */
export async function neighbourLinks(
  request: FastifyRequest,
  releases: Releases,
  holds: Holds,
): Promise<readonly Link[]> {
  const { release } = request
  if (release.cutAt === undefined) return []
  const original = originalAddress(request)
  const held: Release[] = []
  for (const one of releases.all) if (await holds(one)) held.push(one)
  const latest = held.at(-1) === releases.latest ? [{ href: original, rel: 'latest-version' }] : []
  return [...latest, ...mementoLinks(original, release, held)]
}

/** The first, the last, the one before and the one after, of the releases that hold a resource. */
function mementoLinks(original: string, release: Release, all: readonly Release[]): Link[] {
  const cut = all.flatMap(({ version, cutAt }) => (cutAt === undefined ? [] : [{ version, cutAt }]))
  const here = cut.findIndex(({ version }) => version === release.version)
  const relations: Readonly<Record<string, number>> = {
    first: 0,
    'prev predecessor-version': here - 1,
    'next successor-version': here + 1,
    last: cut.length - 1,
  }
  return cut.flatMap((one, index) => {
    const names = Object.keys(relations).filter((name) => relations[name] === index)
    if (names.length === 0) return []
    const rel = [...names, 'memento'].join(' ')
    return [{ href: pinnedAddress(original, one), rel, datetime: httpDate(one.cutAt) }]
  })
}
