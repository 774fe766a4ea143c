import type { CatalogueName } from '../model/catalogue.ts'
import { idsAt, references } from '../model/references.ts'
import type { Release } from '../releases/release.ts'
import { perRelease } from './per-release.ts'

type Referrers = Partial<Record<CatalogueName, readonly string[]>>

const backReferences = perRelease((release) => {
  const index = new Map<string, Partial<Record<CatalogueName, Set<string>>>>()
  for (const { from, member, to } of references) {
    if (from === 'observations' || from === 'exclusions') continue
    for (const record of release.catalogue[from].values()) {
      for (const id of idsAt(record, member)) {
        const key = `${to}/${id}`
        const referrers = index.get(key) ?? {}
        referrers[from] = (referrers[from] ?? new Set()).add(record.id)
        index.set(key, referrers)
      }
    }
  }
  return new Map([...index].map(([key, referrers]) => [key, sorted(referrers)]))
})

function sorted(referrers: Partial<Record<CatalogueName, Set<string>>>): Referrers {
  const found: Referrers = {}
  for (const [from, ids] of Object.entries(referrers)) {
    Object.assign(found, { [from]: [...ids].sort() })
  }
  return found
}

/** The records that name a record, by kind, in order of id: the quotations of a speaker, the series of an indicator. */
export function referencesTo(release: Release, kind: CatalogueName, id: string): Referrers {
  return backReferences(release).get(`${kind}/${id}`) ?? {}
}
