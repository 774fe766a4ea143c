import { type Period, parsePeriod } from '../model/period.ts'
import { problem } from '../model/problems.ts'
import type { Releases } from './open-releases.ts'
import type { Release } from './release.ts'

/**
 * The release of a version.
 * @throws {Problem} `unknown-record`, with the newest version that begins so, or else the latest.
 */
export function releaseNamed({ all, latest }: Releases, version: string): Release {
  const found = all.find((release) => release.version === version)
  if (found) return found
  const versions = all.map((release) => release.version)
  const meant = version.replace(/^v/i, '')
  const suggestion = versions.findLast((one) => one.startsWith(meant)) ?? latest.version
  throw problem('unknown-record', {
    parameter: 'release',
    detail: `there is no release ${JSON.stringify(version.slice(0, 40))}; there are ${versions.join(', ')}`,
    suggestion,
  })
}

/**
 * The release that was the latest at the end of a day.
 * @throws {Problem} `unknown-record` where none had been cut.
 */
export function releaseAsOf({ all }: Releases, day: Period): Release {
  const found = all.findLast(({ date }) => parsePeriod(date).last <= day.last)
  if (found) return found
  throw problem('unknown-record', {
    parameter: 'asOf',
    detail: `no release had been cut by ${day.text}; the first is ${all[0]?.version} of ${all[0]?.date}`,
  })
}

/** The release that was the latest at an instant, or the first; undefined where none was cut. */
export function releaseAt({ all }: Releases, instant: Date): Release | undefined {
  const cut = all.filter(({ cutAt }) => cutAt !== undefined)
  return cut.findLast(({ cutAt = '' }) => Date.parse(cutAt) <= instant.getTime()) ?? cut[0]
}

/**
 * The release that a version or a day names; the latest where neither is given.
 * @throws {Problem} `unknown-record`, `invalid-parameter` where both are given.
 */
export function releaseAsked(
  releases: Releases,
  { version, asOf }: { version?: string | null | undefined; asOf?: Period | null | undefined },
): Release {
  if (version == null) return asOf == null ? releases.latest : releaseAsOf(releases, asOf)
  if (asOf == null) return releaseNamed(releases, version)
  throw problem('invalid-parameter', {
    parameter: 'asOf',
    detail: 'asOf: a release is named already; leave one of the two out',
  })
}

/** The releases before one of them, oldest first, and it. */
export function releasesUpTo({ all }: Releases, release: Release): readonly Release[] {
  // By name: releases that were loaded anew meanwhile are other objects.
  const position = all.findIndex(({ version }) => version === release.version)
  return [...all.slice(0, Math.max(position, 0)), release]
}
