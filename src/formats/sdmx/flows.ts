import type { Series } from '../../model/series.ts'
import type { SdmxRelease } from './sdmx-release.ts'

/** The dataflow of everything. */
export const ALL = 'ALL'

/** A dataflow: the part of the one data structure that a topic, or all, takes in. */
export interface Flow {
  readonly id: string
  readonly name: string
  readonly description: string
  /** The topic that it is of; {@link ALL} is of none. */
  readonly topic: string | undefined
  /** Its series, in order of id; every one has figures. */
  readonly series: readonly Series[]
}

const built = new WeakMap<SdmxRelease, ReadonlyMap<string, Flow>>()

/**
 * The dataflows of a release by id: one for each topic that has series of its own or below it, since whoever
 * asks for agriculture wants grain as well, and one for all. Topics keep their ids. A dataflow has the version
 * of the release, as every artefact has, so that a version in an address picks the release.
 */
export function flowsOf(release: SdmxRelease): ReadonlyMap<string, Flow> {
  const known = built.get(release)
  if (known) return known
  const flows = buildFlows(release)
  built.set(release, flows)
  return flows
}

function buildFlows(release: SdmxRelease): ReadonlyMap<string, Flow> {
  const { catalogue, extents, head } = release
  const { topics, indicators } = catalogue
  const all = [...catalogue.series.values()].filter(({ id }) => extents.has(id))
  const byTopic = new Map<string, Series[]>()
  for (const one of all) {
    let id = indicators.get(one.indicator)?.topic
    while (id !== undefined) {
      const members = byTopic.get(id)
      if (members) members.push(one)
      else byTopic.set(id, [one])
      id = topics.get(id)?.parent
    }
  }
  const ofTopics = [...topics.values()].flatMap((topic): Flow[] => {
    const series = byTopic.get(topic.id)
    if (!series) return []
    return [
      { id: topic.id, name: topic.name, description: topic.description, topic: topic.id, series },
    ]
  })
  const whole: Flow = {
    id: ALL,
    name: head.title,
    description: head.description,
    topic: undefined,
    series: all,
  }
  return new Map([whole, ...ofTopics].map((flow) => [flow.id, flow]))
}
