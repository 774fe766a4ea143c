import { jsonBytes } from '../formats/json-bytes.ts'
import type { Answer } from '../queries/answer.ts'
import { compare } from '../queries/comparisons/compare.ts'
import { disagreements } from '../queries/comparisons/disagreements.ts'
import { planFulfilment } from '../queries/fulfilment/plan-fulfilment.ts'
import { referencesTo } from '../queries/records/back-references.ts'
import type { Release } from '../releases/release.ts'

/** How many quantities are compared before anybody asks: those with the most figures, which take longest. */
const BUSIEST = 10

/** What is asked where nothing is said of how much: as much as a page holds. */
const question = { filters: {}, limit: 100 }

/**
 * Works out what is asked of a release as a whole, so that nobody who asks has to wait for it: its
 * disagreements, for which every account of every quantity is laid out, the largest comparisons, and what
 * came of each plan.
 */
export async function prepare(release: Release): Promise<void> {
  await disagreements(release, { filters: {} })
  for (const indicator of busiestIndicators(release)) {
    write(await compare(release, indicator, question))
  }
  for (const plan of release.catalogue.plans.keys()) {
    write(await planFulfilment(release, plan, question))
  }
}

/** What is sent is written once as well, so that the first who asks does not wait for code that has never run. */
function write(answer: Answer): void {
  jsonBytes(answer.json())
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
