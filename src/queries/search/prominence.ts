import type { CatalogueName } from '../../model/catalogue.ts'
import type { Release } from '../../releases/release.ts'
import { perKind } from '../per-release.ts'
import { referencesTo } from '../records/back-references.ts'

/** How well known a record is: how many figures a series has, or how many series name any other record. */
export function prominence(release: Release, kind: CatalogueName, id: string): number {
  if (kind === 'series') return release.extents.get(id)?.count ?? 0
  return referencesTo(release, kind, id).series?.length ?? 0
}

/** Every id of a kind, the best known first: of names as near as each other they were meant. */
export const bestKnownFirst = perKind((release, kind): readonly string[] => {
  const known = [...release.catalogue[kind].keys()].map((id) => ({
    id,
    weight: prominence(release, kind, id),
  }))
  return known.sort((left, right) => right.weight - left.weight).map(({ id }) => id)
})
