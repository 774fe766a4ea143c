import type { Series } from '../../model/series.ts'
import { issuedDate } from '../../model/source.ts'
import { recordAddress, releaseAddress } from '../../queries/addresses.ts'
import type { Answer } from '../../queries/answer.ts'
import { estimatorOf, unitInWords } from '../../queries/descriptions/describe.ts'
import type { FigureRow } from '../../queries/figures/figure-row.ts'
import type { Stand } from '../../queries/figures/stands.ts'
import { recordOf } from '../../queries/records/record-of.ts'
import { plain } from '../citations/plain.ts'
import { at, dated, typed } from '../linked-data/literal.ts'

export interface Node extends Readonly<Record<string, unknown>> {
  readonly '@id': string
}

export type Release = Answer['release']

/** A printed figure and the address at which it stands. */
export interface Value {
  readonly figure: FigureRow
  readonly address: string
}

/** The same with the releases in which it stood. */
export interface StoodValue extends Stand, Value {}

interface OfSeries {
  readonly series: Series
}

/** A printed figure, but for how it came into the dataset. */
export function valueNode({ series }: OfSeries, release: Release, value: Value): Node {
  const { address, figure } = value
  const original = originalOf(series, figure.source)
  const unit = unitInWords(recordOf(release, 'units', figure.unit), figure.multiplier)
  return {
    '@id': address,
    '@type': 'prov:Entity',
    'rdfs:label': `${series.title}, ${figure.period}: ${figure.value ?? 'no figure'}, in ${unit}`,
    'rdfs:comment': figure.note,
    'prov:value': figure.value,
    'sdmx-attribute:obsStatus': figure.status,
    'sdmx-attribute:unitMeasure': at(recordAddress(release, 'units', figure.unit)),
    'sdmx-attribute:unitMult': typed('integer', figure.multiplier),
    'dct:isPartOf': at(recordAddress(release, 'series', figure.series)),
    'prov:wasDerivedFrom': at(readingOf(value)),
    'prov:hadPrimarySource': original && at(recordAddress(release, 'sources', original)),
    'prov:wasAttributedTo': at(recordAddress(release, 'estimators', figure.estimator)),
  }
}

/** How a value came into the dataset, and which it took the place of. */
export function generationOf(value: StoodValue, before: Value | undefined) {
  return {
    'prov:wasGeneratedBy': at(curationOf(value)),
    'prov:wasRevisionOf': before && at(before.address),
    'prov:qualifiedRevision': before && {
      '@type': 'prov:Revision',
      'prov:entity': at(before.address),
      'rdfs:comment': value.reason,
    },
  }
}

/** What stands in the document, letter by letter. */
export function readingNode(value: Value, release: Release): Node {
  const { printed, locator, source } = value.figure
  return {
    '@id': readingOf(value),
    '@type': 'prov:Entity',
    'rdfs:label': 'What is printed',
    'prov:value': printed,
    'prov:atLocation': { '@type': 'prov:Location', 'rdfs:label': locator },
    'prov:wasQuotedFrom': at(recordAddress(release, 'sources', source)),
  }
}

export function documentNodes(
  { series }: OfSeries,
  value: Value,
  release: Release,
): readonly Node[] {
  const read = value.figure.source
  const original = originalOf(series, read)
  return [
    documentNode(read, release, original),
    ...(original === undefined ? [] : [documentNode(original, release)]),
  ]
}

function documentNode(id: string, release: Release, original?: string): Node {
  const source = recordOf(release, 'sources', id)
  const { reprints = [], rescales = [], revises = [] } = source.custom
  const works = (ids: Iterable<string>) =>
    [...ids].map((one) => at(recordAddress(release, 'sources', one)))
  const issued = issuedDate(source)
  return {
    '@id': recordAddress(release, 'sources', id),
    '@type': 'prov:Entity',
    'rdfs:label': source.title,
    'dct:bibliographicCitation': plain.document(source),
    'dct:issued': issued === undefined ? undefined : dated(issued),
    'prov:wasDerivedFrom': works(
      new Set([...(original === undefined ? [] : [original]), ...reprints, ...rescales]),
    ),
    'prov:wasRevisionOf': works(revises),
  }
}

/** A figure that was read elsewhere than the rest of its series has no other original. */
function originalOf(series: Series, source: string): string | undefined {
  return source === series.source ? series.original : undefined
}

/** The work on the release in which the value stood first. */
export function curationNode(value: StoodValue, { head }: Release): Node {
  return {
    '@id': curationOf(value),
    '@type': 'prov:Activity',
    'rdfs:label': `Curation of release ${value.releases[0]}`,
    'dct:date': dated(value.from),
    'prov:used': at(readingOf(value)),
    'prov:wasAssociatedWith': head.contributors.map(({ title, role }) => ({
      '@type': 'prov:Agent',
      'rdfs:label': title,
      'rdfs:comment': role,
    })),
  }
}

const agentTypes = {
  person: 'prov:Person',
  organization: 'prov:Organization',
  agent: 'prov:Agent',
} as const

export function estimatorNode({ series }: OfSeries, release: Release): Node {
  const { kind, name } = estimatorOf(release, series.estimator)
  return {
    '@id': recordAddress(release, 'estimators', series.estimator),
    '@type': agentTypes[kind],
    'rdfs:label': name,
  }
}

function readingOf({ address }: Value): string {
  return `${address}#reading`
}

function curationOf({ releases: [version = ''] }: StoodValue): string {
  return `${releaseAddress({ version })}#curation`
}
