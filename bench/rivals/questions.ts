import type { Answer } from '../../src/queries/answer.ts'
import { compare } from '../../src/queries/comparisons/compare.ts'
import { disagreementList } from '../../src/queries/comparisons/disagreement-list.ts'
import { planFulfilment } from '../../src/queries/fulfilment/plan-fulfilment.ts'
import type { Release } from '../../src/releases/release.ts'

export const questionNames = ['compare', 'fulfilment', 'disagreements'] as const
export type QuestionName = (typeof questionNames)[number]

/** A question about rivals, as the queries are asked it and as an address. */
export interface RivalQuestion {
  readonly address: string
  readonly ask: (release: Release) => Promise<Answer>
}

/** How long an answer may take, in milliseconds. */
export const targets: Readonly<Record<QuestionName, number>> = {
  compare: 2,
  fulfilment: 10,
  disagreements: 100,
}

const whole = { filters: {}, limit: 100 }

/** The hardest question of each kind that a release can be asked. */
export function hardestQuestion(name: QuestionName, release: Release): RivalQuestion {
  if (name === 'disagreements') {
    return { address: '/v1/disagreements', ask: (asked) => disagreementList(asked, whole) }
  }
  if (name === 'compare') {
    const id = busiest(release, ({ indicator }) => indicator)
    return { address: `/v1/compare/${id}`, ask: (asked) => compare(asked, id, whole) }
  }
  const id = busiest(release, ({ plan }) => plan)
  return { address: `/v1/plans/${id}/fulfilment`, ask: (asked) => planFulfilment(asked, id, whole) }
}

type Series = NonNullable<ReturnType<Release['catalogue']['series']['get']>>

/** The record with the most figures in the series that name it. */
function busiest(release: Release, named: (series: Series) => string | undefined): string {
  const counts = new Map<string, number>()
  for (const series of release.catalogue.series.values()) {
    const id = named(series)
    const figures = release.extents.get(series.id)?.count ?? 0
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + figures)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  if (!most) throw new Error('no series of the dataset names one')
  return most[0]
}
