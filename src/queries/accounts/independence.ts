import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { perRelease } from '../per-release.ts'

type Lineages = ReadonlyMap<string, ReadonlySet<string>>

/** For each source, itself and all that it reprints or rescales, through any number of hands. */
const lineages = perRelease((release): Lineages => {
  const { sources } = release.catalogue
  const found = new Map<string, ReadonlySet<string>>()
  // The source graph has no cycles: a rule sees to that when the data are loaded.
  const lineageOf = (id: string): ReadonlySet<string> => {
    const known = found.get(id)
    if (known) return known
    const { reprints = [], rescales = [] } = sources.get(id)?.custom ?? {}
    const lineage = new Set([
      id,
      ...[...reprints, ...rescales].flatMap((one) => [...lineageOf(one)]),
    ])
    found.set(id, lineage)
    return lineage
  }
  for (const id of sources.keys()) lineageOf(id)
  return found
})

/**
 * Numbers accounts so that those with one number are one voice: they stand on one estimator, or on
 * documents of which one reprints or rescales the other, or both a third. Three reprints of one table
 * are one account. Numbers begin at 1, in the order given.
 */
export function voices(release: Release, accounts: readonly Series[]): readonly number[] {
  const lineage = lineages(release)
  const numbers = accounts.map((_, index) => index)
  for (const [index, account] of accounts.entries()) {
    for (let earlier = 0; earlier < index; earlier++) {
      const other = accounts[earlier]
      if (other && isOneVoice(release, lineage, account, other)) join(numbers, index, earlier)
    }
  }
  const distinct = [...new Set(numbers)]
  return numbers.map((number) => distinct.indexOf(number) + 1)
}

function isOneVoice(release: Release, lineage: Lineages, a: Series, b: Series): boolean {
  return (
    isOneEstimator(release, a, b) ||
    overlaps(lineage, a.original ?? a.source, b.original ?? b.source)
  )
}

/** Whether a source printed an account, or the account's documents reprint or rescale it. */
export function restsOn(release: Release, { source, original }: Series, printed: string): boolean {
  const lineage = lineages(release)
  return [source, original ?? source].some((id) => lineage.get(id)?.has(printed))
}

/** Two figures of nobody known are not shown to be of one hand. */
function isOneEstimator({ catalogue }: Release, a: Series, b: Series): boolean {
  if (a.estimator !== b.estimator) return false
  return catalogue.estimators.get(a.estimator)?.kind !== 'unknown'
}

function overlaps(lineage: Lineages, a: string, b: string): boolean {
  if (a === b) return true
  const other = lineage.get(b)
  return [...(lineage.get(a) ?? [])].some((id) => other?.has(id))
}

function join(numbers: number[], index: number, earlier: number): void {
  const [from, to] = [numbers[index], numbers[earlier]]
  if (from === undefined || to === undefined) return
  for (const [at, number] of numbers.entries()) if (number === from) numbers[at] = to
}
