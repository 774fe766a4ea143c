import type { Basis } from '../../model/basis.ts'
import type { Series } from '../../model/series.ts'

/** Accounts that share a basis, but for what is said of it in prose. */
export interface BasisGroup {
  readonly basis: Omit<Basis, 'note'>
  readonly series: readonly string[]
}

/** The bases that some accounts stand on, each with those that do. */
export function basesOf(accounts: readonly Pick<Series, 'id' | 'basis'>[]): readonly BasisGroup[] {
  const groups = new Map<string, { basis: BasisGroup['basis']; series: string[] }>()
  for (const { id, basis: printed } of accounts) {
    const { note: _, ...basis } = printed
    const key = JSON.stringify(basis)
    const group = groups.get(key) ?? { basis, series: [] }
    groups.set(key, group)
    group.series.push(id)
  }
  return [...groups.values()]
}

/** The members in which some bases differ: one that is stated of some alone is one of them. */
export function differingMembers(bases: readonly BasisGroup[]): readonly string[] {
  if (bases.length < 2) return []
  const members = new Map<string, Set<string>>()
  for (const { basis } of bases) {
    for (const [member, value] of Object.entries(basis)) {
      if (value !== undefined) members.set(member, (members.get(member) ?? new Set()).add(value))
    }
  }
  const isShared = (member: string) =>
    bases.every(({ basis }) => Object.hasOwn(basis, member)) && members.get(member)?.size === 1
  return [...members.keys()].filter((member) => !isShared(member)).sort()
}
