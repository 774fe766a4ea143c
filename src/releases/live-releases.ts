import type { Releases } from './open-releases.ts'

/** Releases that can be exchanged for others between two requests. */
export interface LiveReleases extends Releases {
  readonly exchange: (next: Releases) => void
}

/**
 * Whoever has taken a release goes on with it after an exchange; so the old ones are let go, not closed.
 */
export function liveReleases(first: Releases): LiveReleases {
  let current = first
  return {
    get all() {
      return current.all
    },
    get latest() {
      return current.latest
    },
    exchange: (next) => {
      current = next
    },
    close: () => current.close(),
  }
}
