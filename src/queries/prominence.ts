import type { CatalogueName } from '../model/catalogue.ts'
import type { Release } from '../releases/release.ts'
import { referencesTo } from './back-references.ts'
import { perKind } from './per-release.ts'

/** How many figures a series has, or all series have that name a record. */
export function figureCount(release: Release, kind: CatalogueName, id: string): number {
  const series = kind === 'series' ? [id] : (referencesTo(release, kind, id).series ?? [])
  return series.reduce((sum, one) => sum + (release.extents.get(one)?.count ?? 0), 0)
}

/** Every id of a kind, those with the most figures first: of names as near as each other they were meant. */
export const mostFiguresFirst = perKind((release, kind): readonly string[] => {
  const counted = [...release.catalogue[kind].keys()].map((id) => ({
    id,
    count: figureCount(release, kind, id),
  }))
  return counted.sort((left, right) => right.count - left.count).map(({ id }) => id)
})
