import type { Release } from '../releases/release.ts'
import { referencesTo } from './back-references.ts'
import { compare } from './compare.ts'
import { disagreements } from './disagreements.ts'

/** How many quantities are compared before anybody asks: those with the most figures, which take longest. */
const BUSIEST = 10

/** As many comparisons as an answer has where nothing is said of it. */
const PAGE = 100

/**
 * Works out what is asked of a release as a whole, so that nobody who asks has to wait for it: its
 * disagreements, for which every account of every quantity is laid out, and the largest comparisons.
 */
export async function prepare(release: Release): Promise<void> {
  await disagreements(release, { filters: {} })
  for (const indicator of busiestIndicators(release)) {
    const answer = await compare(release, indicator, { filters: {}, limit: PAGE })
    // What is sent is written once as well, so that the first who asks does not wait for code that has never run.
    JSON.stringify(answer.json())
  }
}

function busiestIndicators(release: Release): readonly string[] {
  const figures = (indicator: string) =>
    (referencesTo(release, 'indicators', indicator).series ?? []).reduce(
      (sum, series) => sum + (release.extents.get(series)?.count ?? 0),
      0,
    )
  return [...release.catalogue.indicators.keys()]
    .map((indicator) => ({ indicator, count: figures(indicator) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, BUSIEST)
    .map(({ indicator }) => indicator)
}
