import type { CatalogueName } from '../../model/catalogue.ts'
import type { Release } from '../../releases/release.ts'
import { perRelease } from '../per-release.ts'
import { topicPath } from './listing.ts'

type Members = Readonly<Record<'indicators' | 'quotations', readonly string[]>>

const membersByTopic = perRelease((release) => {
  const { topics, indicators, quotations } = release.catalogue
  const members = new Map(
    [...topics.keys()].map((id) => [
      id,
      { indicators: new Set<string>(), quotations: new Set<string>() },
    ]),
  )
  const add = (kind: keyof Members & CatalogueName, id: string, topic: string): void => {
    for (const wider of topicPath(release, topic)) members.get(wider)?.[kind].add(id)
  }
  for (const { id, topic } of indicators.values()) add('indicators', id, topic)
  for (const one of quotations.values())
    for (const topic of one.topics) add('quotations', one.id, topic)
  return new Map(
    [...members].map(([topic, of]): [string, Members] => [
      topic,
      { indicators: [...of.indicators], quotations: [...of.quotations] },
    ]),
  )
})

/** The indicators and quotations of a topic and of those below it, in order of id. */
export function topicMembers(release: Release, topic: string): Members {
  return membersByTopic(release).get(topic) ?? { indicators: [], quotations: [] }
}
