import type { Release } from '../releases/release.ts'

/** Builds something once for each release, when it is first asked for; it goes with the release. */
export function perRelease<T>(build: (release: Release) => T): (release: Release) => T {
  const built = new WeakMap<Release, { value: T }>()
  return (release) => {
    const known = built.get(release)
    if (known) return known.value
    const value = build(release)
    built.set(release, { value })
    return value
  }
}
