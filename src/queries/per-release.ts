import type { CatalogueName } from '../model/catalogue.ts'
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

/** Builds something once for each kind of record of each release. */
export function perKind<T>(
  build: (release: Release, kind: CatalogueName) => T,
): (release: Release, kind: CatalogueName) => T {
  const built = perRelease(() => new Map<CatalogueName, { readonly value: T }>())
  return (release, kind) => {
    const known = built(release).get(kind)
    if (known) return known.value
    const value = build(release, kind)
    built(release).set(kind, { value })
    return value
  }
}
