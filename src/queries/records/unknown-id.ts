import type { CatalogueName } from '../../model/catalogue.ts'
import { nearestName } from '../../model/nearest-name.ts'
import { recordKinds } from '../../model/records.ts'
import { type UnknownName, unknownName } from '../../model/unknown-name.ts'
import type { Release } from '../../releases/release.ts'
import { perKind } from '../per-release.ts'
import { bestKnownFirst } from '../search/prominence.ts'
import { type Describe, describe } from './describe.ts'

/**
 * What is said of an id that a release has no record of: in which other releases there is one, or else the
 * nearest id, or the id of the record that is called so.
 */
export function unknownId(release: Release, kind: CatalogueName, id: string): UnknownName {
  const { name } = recordKinds[kind]
  const holding = release.all.filter(({ catalogue }) => catalogue[kind].has(id))
  const [first, last] = [holding[0], holding.at(-1)]
  if (first && last) {
    const since = last === release.all.at(-1) ? `since ${first.version}` : `up to ${last.version}`
    return {
      detail: `there is no ${name} ${id} in release ${release.version}; it is there ${since}`,
    }
  }
  const nearest = nearestName(id, bestKnownFirst(release, kind)) ?? idOfName(release, kind, id)
  const ids = release.catalogue[kind].keys()
  return unknownName(id, ids, { kind: name, nearest })
}

/** The id of the record that has a name, or one near it, or its initials. */
function idOfName(release: Release, kind: CatalogueName, given: string): string | undefined {
  const names = idsByName(release, kind)
  return names.get(given.toUpperCase()) ?? names.get(nearestName(given, names.keys()) ?? '')
}

const idsByName = perKind(namesOf)

/** The ids of a kind by name and by initials, the best known first. */
function namesOf<Name extends CatalogueName>(
  release: Release,
  kind: Name,
): ReadonlyMap<string, string> {
  const titleOf: Describe<Name> = describe[kind]
  const known = release.catalogue[kind]
  const ids = new Map<string, string>()
  const add = (name: string, id: string) => ids.set(name, ids.get(name) ?? id)
  for (const id of bestKnownFirst(release, kind)) {
    const record = known.get(id)
    if (!record) continue
    const { title } = titleOf(record, release)
    add(title, id)
    const initials = initialsOf(title)
    if (initials.length >= 3) add(initials, id)
  }
  return ids
}

/** The capitals of a name of several words: USSR of Union of Soviet Socialist Republics. */
function initialsOf(title: string): string {
  return title.match(/\b\p{Lu}/gu)?.join('') ?? ''
}
