import { issuedDate } from '../model/source.ts'
import { figureAddress, recordAddress, releaseAddress } from '../queries/addresses.ts'
import type { Answer, FigureView } from '../queries/answer.ts'
import { estimatorOf, unitInWords } from '../queries/descriptions/describe.ts'
import type { Stand } from '../queries/history.ts'
import { recordOf } from '../queries/record.ts'
import { plain } from './citations/plain.ts'
import { plainFormat } from './format.ts'
import { jsonBytes } from './json-bytes.ts'
import { at, contextOf, dated, typed, vocabularies } from './linked-data/literal.ts'

const profile = `application/ld+json; profile="${vocabularies.prov}"`

/** The provenance of a figure in the words of W3C PROV-O (https://www.w3.org/TR/prov-o/), as JSON-LD. */
export const prov = plainFormat({
  name: 'prov',
  mediaType: profile,
  accept: profile,
  shows: ['figure'],
  encode: async ({ view, release }) => {
    if (view?.kind !== 'figure') throw new TypeError('only a figure has provenance to show')
    const nodes = await nodesOf(view, release)
    return jsonBytes({
      '@context': contextOf('dct', 'prov', 'rdfs', 'sdmx-attribute', 'xsd'),
      // What several values have in common is said once.
      '@graph': [...new Map(nodes.map((node) => [node['@id'], node])).values()],
    })
  },
})

interface Node extends Readonly<Record<string, unknown>> {
  readonly '@id': string
}

type Release = Answer['release']

/** One value of the figure, what it came from, and the address at which it stands. */
interface Value extends Stand {
  readonly address: string
}

async function nodesOf(view: FigureView, release: Release): Promise<readonly Node[]> {
  const stands = await view.stands()
  const last = stands.length - 1
  // Earlier values have their own addresses; the latest has that of the release that is asked.
  const values = stands.map((stand, index): Value => {
    const version = stand.releases.at(-1) ?? release.version
    const carrier = index === last ? release : { version }
    return { ...stand, address: figureAddress(carrier, stand.figure) }
  })
  return values.flatMap((value, index) => [
    valueNode(view, release, { value, before: values[index - 1] }),
    readingNode(value, release),
    ...documentNodes(view, value, release),
    curationNode(value, release),
    estimatorNode(view, release),
  ])
}

interface Change {
  readonly value: Value
  readonly before: Value | undefined
}

function valueNode({ series }: FigureView, release: Release, { value, before }: Change): Node {
  const { address, figure, reason } = value
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
    'prov:wasGeneratedBy': at(curationOf(value)),
    'prov:wasRevisionOf': before && at(before.address),
    'prov:qualifiedRevision': before && {
      '@type': 'prov:Revision',
      'prov:entity': at(before.address),
      'rdfs:comment': reason,
    },
  }
}

/** What stands in the document, letter by letter. */
function readingNode(value: Value, release: Release): Node {
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

function documentNodes({ series }: FigureView, value: Value, release: Release): readonly Node[] {
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
function originalOf(series: FigureView['series'], source: string): string | undefined {
  return source === series.source ? series.original : undefined
}

/** The work on the release in which the value stood first. */
function curationNode(value: Value, { head }: Release): Node {
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

function estimatorNode({ series }: FigureView, release: Release): Node {
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

function curationOf({ releases: [version = ''] }: Value): string {
  return `${releaseAddress({ version })}#curation`
}
