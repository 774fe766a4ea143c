import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { perRelease } from '../per-release.ts'

type Lineage = (source: string) => ReadonlySet<string>

/** For each source, itself and all that it goes back to, through any number of hands. */
interface Descent {
  /** By rescaling alone. */
  readonly rescaled: Lineage
  /** By reprinting or rescaling. */
  readonly printed: Lineage
}

const descents = perRelease(
  (release): Descent => ({
    rescaled: lineageBy(release, ['rescales']),
    printed: lineageBy(release, ['reprints', 'rescales']),
  }),
)

function lineageBy(release: Release, links: readonly ('reprints' | 'rescales')[]): Lineage {
  const { sources } = release.catalogue
  const found = new Map<string, ReadonlySet<string>>()
  // The source graph has no cycles: a rule sees to that when the data are loaded.
  const lineageOf = (id: string): ReadonlySet<string> => {
    const known = found.get(id)
    if (known) return known
    const lineage = new Set([id])
    for (const link of links) {
      for (const earlier of sources.get(id)?.custom[link] ?? []) {
        for (const one of lineageOf(earlier)) lineage.add(one)
      }
    }
    found.set(id, lineage)
    return lineage
  }
  return lineageOf
}

/**
 * Numbers accounts so that those with one number are one voice: three reprints of one table are one
 * account. Two accounts are one voice where
 *
 * - one estimator, who is known, stands behind both;
 * - one rescales the document of the other, or both that of a third;
 * - they stand in one document, or in reprints of one, and it is not known of both who stands behind them:
 *   a table that sets three known estimators side by side has three voices.
 *
 * Numbers begin at 1, in the order given.
 */
export function voices(release: Release, accounts: readonly Series[]): readonly number[] {
  const numbers = accounts.map((_, index) => index)
  for (const [index, account] of accounts.entries()) {
    for (let earlier = 0; earlier < index; earlier++) {
      const other = accounts[earlier]
      if (other && isOneVoice(release, account, other)) join(numbers, index, earlier)
    }
  }
  const distinct = [...new Set(numbers)]
  return numbers.map((number) => distinct.indexOf(number) + 1)
}

function isOneVoice(release: Release, a: Series, b: Series): boolean {
  const isKnown = isIdentified(release, a) && isIdentified(release, b)
  if (isKnown && a.estimator === b.estimator) return true
  const [left, right] = [a.original ?? a.source, b.original ?? b.source]
  const { rescaled, printed } = descents(release)
  if (left !== right && overlap(rescaled, left, right)) return true
  return !isKnown && overlap(printed, left, right)
}

function isIdentified({ catalogue }: Release, { estimator }: Series): boolean {
  return catalogue.estimators.get(estimator)?.kind !== 'unknown'
}

/** Whether a source printed an account, or the account's documents reprint or rescale it. */
export function restsOn(release: Release, { source, original }: Series, printed: string): boolean {
  const { printed: lineage } = descents(release)
  return [source, original ?? source].some((id) => lineage(id).has(printed))
}

function overlap(lineage: Lineage, a: string, b: string): boolean {
  const other = lineage(b)
  for (const id of lineage(a)) if (other.has(id)) return true
  return false
}

function join(numbers: number[], index: number, earlier: number): void {
  const [from, to] = [numbers[index], numbers[earlier]]
  if (from === undefined || to === undefined) return
  for (const [at, number] of numbers.entries()) if (number === from) numbers[at] = to
}
