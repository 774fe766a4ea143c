import type { CatalogueName } from '../../model/catalogue.ts'
import { idsAt, references } from '../../model/references.ts'
import type { Release } from '../../releases/release.ts'
import { perRelease } from '../per-release.ts'

type Referrers = Partial<Record<CatalogueName, readonly string[]>>
type ReferrersById = ReadonlyMap<string, Referrers>

/** By the kind that is named; each is gone through when it is first asked for. */
const known = perRelease((): Map<CatalogueName, ReferrersById> => new Map())

function referrersTo(release: Release, kind: CatalogueName): ReferrersById {
  const kinds = known(release)
  const found = kinds.get(kind) ?? findReferrers(release, kind)
  kinds.set(kind, found)
  return found
}

/** Records come in order of id, so those that name one are found in that order. */
function findReferrers(release: Release, kind: CatalogueName): ReferrersById {
  const index = new Map<string, Partial<Record<CatalogueName, string[]>>>()
  for (const [from, members] of membersNaming(kind)) {
    for (const record of release.catalogue[from].values()) {
      for (const id of new Set(members.flatMap((member) => idsAt(record, member)))) {
        const referrers = index.get(id) ?? {}
        index.set(id, referrers)
        const ids = referrers[from] ?? []
        referrers[from] = ids
        ids.push(record.id)
      }
    }
  }
  return index
}

/** The members through which records of each kind name one of this kind. */
function membersNaming(kind: CatalogueName): ReadonlyMap<CatalogueName, readonly string[]> {
  const found = new Map<CatalogueName, string[]>()
  for (const { from, member, to } of references) {
    if (to !== kind || from === 'observations' || from === 'exclusions') continue
    found.set(from, [...(found.get(from) ?? []), member])
  }
  return found
}

/** The records that name a record, by kind, in order of id: the quotations of a speaker, the series of an indicator. */
export function referencesTo(release: Release, kind: CatalogueName, id: string): Referrers {
  return referrersTo(release, kind).get(id) ?? {}
}
