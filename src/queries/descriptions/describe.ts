import { licenceAddress } from '../../model/dataset-head.ts'
import type { Estimator } from '../../model/estimator.ts'
import { dateOfDay } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { Unit } from '../../model/unit.ts'
import type { Release } from '../../releases/release.ts'
import { recordAddress, releaseAddress } from '../addresses.ts'
import { citationOf } from '../overview.ts'
import { MAXIMUM_LIMIT } from '../parameters/parameters.ts'
import { topicPath } from '../records/listing.ts'
import { recordOf } from '../records/record-of.ts'
import type { Agent, Description, Distribution, Named, Variable } from './description.ts'

/** What is said of a whole release; its files are those that are ready. */
export function describeRelease(
  release: Release,
  distributions: readonly Distribution[],
): Description {
  const { head, catalogue } = release
  const { name: id, title: name, description, keywords } = head
  const known = ofEvery(release, [...catalogue.series.values()])
  return {
    ...known,
    // What each quantity is stands with the part of it; here it would be most of the description.
    variables: known.variables.map((variable) => ({ ...variable, definition: undefined })),
    address: releaseAddress(release),
    id,
    name,
    description,
    keywords,
    creators: contributorsOf(release),
    basis: undefined,
    parts: [...catalogue.indicators.values()].map(({ id, name }) => ({
      address: recordAddress(release, 'indicators', id),
      name,
    })),
    wholes: [],
    figures: undefined,
    distributions,
  }
}

/** @throws {Problem} `unknown-record` */
export function describeIndicator(release: Release, id: string): Description {
  const { name, definition, note, topic } = recordOf(release, 'indicators', id)
  const accounts = [...release.catalogue.series.values()].filter(
    ({ indicator }) => indicator === id,
  )
  return {
    ...ofEvery(release, accounts),
    address: recordAddress(release, 'indicators', id),
    id,
    name,
    description: sentences(definition, note),
    keywords: topicNames(release, topic),
    creators: distinct(accounts.map(({ estimator }) => estimatorOf(release, estimator))),
    basis: undefined,
    parts: accounts.map((series) => ({
      address: recordAddress(release, 'series', series.id),
      name: series.title,
    })),
    wholes: [wholeOf(release)],
    figures: (format) =>
      `${releaseAddress(release)}/observations.${format}?indicator=${id}&limit=${MAXIMUM_LIMIT}`,
    distributions: [],
  }
}

/** @throws {Problem} `unknown-record` */
export function describeSeries(release: Release, id: string): Description {
  const series = recordOf(release, 'series', id)
  const indicator = recordOf(release, 'indicators', series.indicator)
  return {
    ...ofEvery(release, [series]),
    address: recordAddress(release, 'series', id),
    id,
    name: series.title,
    description: sentences(`${series.title}.`, indicator.definition, series.note),
    keywords: topicNames(release, indicator.topic),
    creators: [estimatorOf(release, series.estimator)],
    basis: basisOf(series),
    parts: [],
    wholes: [
      { address: recordAddress(release, 'indicators', indicator.id), name: indicator.name },
      wholeOf(release),
    ],
    figures: (format) =>
      `${recordAddress(release, 'series', id)}/observations.${format}?limit=${MAXIMUM_LIMIT}`,
    distributions: [],
  }
}

/** What follows from the series that something is made of, and from the release. */
function ofEvery(release: Release, series: readonly Series[]) {
  const { head, version, date, notes } = release
  const { name, title } = head.licence
  return {
    version,
    date,
    licence: { id: name, title, address: licenceAddress(head) },
    publishers: contributorsOf(release),
    citation: citationOf(release),
    notes,
    days: daysOf(release, series),
    areas: areasOf(release, series),
    variables: variablesOf(release, series),
    sources: sourcesOf(release, series),
  }
}

function daysOf({ extents }: Release, series: readonly Series[]): Description['days'] {
  const known = series.flatMap(({ id }) => extents.get(id) ?? [])
  if (known.length === 0) return undefined
  return {
    first: dateOfDay(Math.min(...known.map(({ firstDay }) => firstDay))),
    last: dateOfDay(Math.max(...known.map(({ lastDay }) => lastDay))),
  }
}

function areasOf(release: Release, series: readonly Series[]): Description['areas'] {
  return idsOf(series, ({ area }) => [area]).map((id) => {
    const { name, borders } = recordOf(release, 'areas', id)
    return { address: recordAddress(release, 'areas', id), name, borders }
  })
}

/** Accounts of one quantity may be in different units; each has a line. */
function variablesOf(release: Release, series: readonly Series[]): readonly Variable[] {
  const found = series.map((one) => {
    const { id, name, definition } = recordOf(release, 'indicators', one.indicator)
    const unit = unitInWords(recordOf(release, 'units', one.unit), one.multiplier)
    return { address: recordAddress(release, 'indicators', id), name, definition, unit }
  })
  return [...new Map(found.map((one) => [`${one.address} ${one.unit}`, one])).values()]
}

function sourcesOf(release: Release, series: readonly Series[]): readonly Named[] {
  return idsOf(series, ({ source, original }) => [source, original]).map((id) => ({
    address: recordAddress(release, 'sources', id),
    name: recordOf(release, 'sources', id).title,
  }))
}

/** The ids that some series name, once each and in order. */
function idsOf(
  series: readonly Series[],
  named: (one: Series) => readonly (string | undefined)[],
): readonly string[] {
  return [...new Set(series.flatMap(named))].filter((id) => id !== undefined).sort()
}

function topicNames(release: Release, topic: string): readonly string[] {
  return topicPath(release, topic).map((id) => recordOf(release, 'topics', id).name)
}

/** What figures are counted in, in words: `10^6 tonne`. */
export function unitInWords({ name }: Unit, multiplier: number): string {
  return multiplier === 0 ? name : `10^${multiplier} ${name}`
}

function basisOf({ basis, nature, bound }: Series): string {
  const members = Object.entries({ nature, ...basis, ...(bound && { bound }) })
  return members.map(([name, value]) => `${name}: ${value}`).join('; ')
}

function wholeOf(release: Release): Named {
  return { address: releaseAddress(release), name: release.head.title }
}

function contributorsOf({ head }: Release): readonly Agent[] {
  return head.contributors.map(({ title: name }) => ({
    kind: 'organization',
    name,
    address: undefined,
  }))
}

/** @throws {Problem} `unknown-record` */
export function estimatorOf(release: Release, id: string): Agent {
  const estimator = recordOf(release, 'estimators', id)
  return {
    kind: agentKind(estimator),
    name: estimator.name,
    address: recordAddress(release, 'estimators', id),
  }
}

/** Scholars may be one or several, and of some estimators nothing is known. */
function agentKind({ kind, person }: Estimator): Agent['kind'] {
  if (person !== undefined) return 'person'
  return kind === 'scholar' || kind === 'unknown' ? 'agent' : 'organization'
}

function distinct(agents: readonly Agent[]): readonly Agent[] {
  return [...new Map(agents.map((agent) => [agent.address, agent])).values()]
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ')
}
