import type { Agent, Description, Distribution } from '../../queries/descriptions/description.ts'
import type { CatalogueView } from '../../queries/views.ts'
import { plainFormat } from '../format.ts'
import { jsonBytes } from '../json-bytes.ts'
import { at, contextOf, dated, inEnglish, typed } from '../linked-data/literal.ts'

/** The namespace of the application profile, by which its documents are told from others. */
const profile = 'application/ld+json; profile="http://data.europa.eu/r5r/"'

/** The data catalogue in the words of DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/), as JSON-LD. */
export const dcat = plainFormat({
  name: 'dcat',
  mediaType: profile,
  accept: profile,
  shows: ['catalogue'],
  encode: ({ view }) => {
    if (view?.kind !== 'catalogue') throw new TypeError('only a catalogue can be shown in DCAT')
    return jsonBytes({
      '@context': contextOf('adms', 'dcat', 'dct', 'foaf', 'prov', 'rdfs', 'skos', 'spdx', 'xsd'),
      ...catalogueNode(view),
    })
  },
})

type Node = Readonly<Record<string, unknown>>

/** The European Union's code lists, whose codes DCAT-AP asks for. */
const authority = 'http://publications.europa.eu/resource/authority'
const english = { '@id': `${authority}/language/ENG`, '@type': 'dct:LinguisticSystem' }
const open = { '@id': `${authority}/access-right/PUBLIC`, '@type': 'dct:RightsStatement' }
const economy = {
  '@id': `${authority}/data-theme/ECON`,
  '@type': 'skos:Concept',
  'skos:prefLabel': inEnglish('Economy and finance'),
}

function catalogueNode({ address, datasets, services }: CatalogueView): Node {
  const [first] = datasets
  const latest = datasets.at(-1)
  if (!first || !latest) throw new TypeError('a catalogue without a release has nothing to show')
  return {
    '@id': address,
    '@type': 'dcat:Catalog',
    'dct:title': inEnglish(`Catalogue of ${latest.name}`),
    'dct:description': inEnglish('Every release of the dataset, its files, and the services.'),
    'dct:publisher': latest.publishers.slice(0, 1).map(agentNode),
    'dct:creator': latest.creators.map(agentNode),
    'dct:language': english,
    'dct:license': licenceNode(latest),
    'dct:issued': dated(first.date),
    'dct:modified': dated(latest.date),
    'dcat:themeTaxonomy': {
      '@id': `${authority}/data-theme`,
      '@type': 'skos:ConceptScheme',
      'dct:title': inEnglish('Data theme'),
    },
    'dcat:dataset': [
      versionedNode(address, datasets, latest),
      ...datasets.map((one, index) => releaseNode(one, datasets[index - 1])),
    ],
    'dcat:service': services.map((service) => serviceNode(service, latest)),
  }
}

/** What all releases are versions of. */
function versionedNode(
  catalogue: string,
  datasets: readonly Description[],
  latest: Description,
): Node {
  return {
    ...datasetNode(latest),
    '@id': `${catalogue}#dataset`,
    'dct:identifier': latest.id,
    'dcat:hasVersion': datasets.map(({ address }) => at(address)),
    'dcat:hasCurrentVersion': at(latest.address),
  }
}

function releaseNode(description: Description, before: Description | undefined): Node {
  const { address, id, version, date, notes, distributions } = description
  return {
    ...datasetNode(description),
    '@id': address,
    'dct:identifier': `${id}-${version}`,
    'dct:issued': dated(date),
    'dct:modified': dated(date),
    'dcat:version': version,
    'adms:versionNotes': notes && inEnglish(notes),
    'dcat:previousVersion': before && at(before.address),
    'dcat:distribution': distributions.map((file) => distributionNode(file, description)),
  }
}

function datasetNode(description: Description): Node {
  const { name, keywords, days, areas, citation } = description
  return {
    '@type': 'dcat:Dataset',
    'dct:title': inEnglish(name),
    'dct:description': inEnglish(description.description),
    'dct:publisher': description.publishers.slice(0, 1).map(agentNode),
    'dct:creator': description.creators.map(agentNode),
    'dct:bibliographicCitation': citation,
    'dct:language': english,
    'dct:accessRights': open,
    'dcat:theme': economy,
    'dcat:keyword': keywords.map(inEnglish),
    'dct:spatial': areas.map((area) => ({
      '@id': area.address,
      '@type': 'dct:Location',
      'skos:prefLabel': inEnglish(area.name),
    })),
    'dct:temporal': days && {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': dated(days.first),
      'dcat:endDate': dated(days.last),
    },
  }
}

/** How a file of some media types is packed (https://www.w3.org/TR/vocab-dcat-3/#Property:distribution_compression_format). */
const packing: Readonly<Record<string, string>> = {
  'application/gzip': 'dcat:compressFormat',
  'application/zip': 'dcat:packageFormat',
}

function distributionNode(file: Distribution, of: Description): Node {
  const mediaType = mediaTypeNode(file.mediaType)
  const packed = packing[file.mediaType]
  return {
    '@id': `${file.address}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': inEnglish(file.name),
    'dct:description': inEnglish(file.title),
    'dcat:accessURL': at(file.address),
    'dcat:downloadURL': at(file.address),
    'dcat:mediaType': mediaType,
    ...(packed !== undefined && { [packed]: mediaType }),
    'dcat:byteSize': typed('nonNegativeInteger', file.bytes),
    'dct:issued': dated(of.date),
    'dct:license': licenceNode(of),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': {
        '@id': 'spdx:checksumAlgorithm_sha256',
        '@type': 'spdx:ChecksumAlgorithm',
      },
      'spdx:checksumValue': typed('hexBinary', file.sha256),
    },
  }
}

function mediaTypeNode(mediaType: string): Node {
  const [bare] = mediaType.split(';')
  return {
    '@id': `http://www.iana.org/assignments/media-types/${bare}`,
    '@type': 'dct:MediaType',
  }
}

function serviceNode(service: CatalogueView['services'][number], latest: Description): Node {
  const { title, description, endpoint, contract, documentation } = service
  return {
    '@id': `${endpoint}#service`,
    '@type': 'dcat:DataService',
    'dct:title': inEnglish(title),
    'dct:description': inEnglish(description),
    'dcat:endpointURL': at(endpoint),
    'dcat:endpointDescription': contract && at(contract.address),
    'dcat:landingPage': { '@id': documentation, '@type': 'foaf:Document' },
    'dcat:servesDataset': at(latest.address),
    'dct:license': licenceNode(latest),
    'dct:accessRights': open,
    'dct:publisher': latest.publishers.slice(0, 1).map(agentNode),
  }
}

function licenceNode({ licence }: Description): Node {
  return {
    '@id': licence.address,
    '@type': 'dct:LicenseDocument',
    'dct:title': inEnglish(licence.title),
  }
}

const agentTypes = {
  person: ['foaf:Agent', 'foaf:Person'],
  organization: ['foaf:Agent', 'foaf:Organization'],
  agent: ['foaf:Agent'],
} as const

function agentNode({ kind, name, address }: Agent): Node {
  return { '@id': address, '@type': agentTypes[kind], 'foaf:name': inEnglish(name) }
}
