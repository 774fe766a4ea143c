import type { Description, Distribution, Variable } from '../../queries/descriptions/description.ts'
import { json } from '../json.ts'
import { csv } from '../tables/csv.ts'
import { agentNode, type Node, reference } from './node.ts'

/** A dataset as schema.org describes one (https://schema.org/Dataset). */
export function datasetNode(description: Description): Node {
  const { address, id, name, keywords, version, date, licence, citation, days } = description
  return {
    '@id': address,
    '@type': 'Dataset',
    identifier: id,
    name,
    description: description.description,
    url: { '@id': address },
    keywords,
    version,
    datePublished: date,
    license: { '@id': licence.address },
    isAccessibleForFree: true,
    creator: description.creators.map(agentNode),
    publisher: description.publishers.map(agentNode),
    creditText: citation,
    temporalCoverage: days && `${days.first}/${days.last}`,
    spatialCoverage: description.areas.map(({ borders, ...area }) => ({
      ...reference('Place', area),
      description: borders,
    })),
    measurementTechnique: description.basis,
    variableMeasured: description.variables.map(variableNode),
    isBasedOn: description.sources.map((source) => reference('CreativeWork', source)),
    isPartOf: description.wholes.map((whole) => reference('Dataset', whole)),
    hasPart: description.parts.map((part) => reference('Dataset', part)),
    distribution: [...figuresNodes(description), ...description.distributions.map(fileNode)],
  }
}

function variableNode({ address, name, definition, unit }: Variable): Node {
  return {
    '@type': 'PropertyValue',
    name,
    description: definition,
    unitText: unit,
    url: { '@id': address },
  }
}

/** The figures in the formats that most programs read; every other format is a suffix away. */
function figuresNodes({ figures, name }: Description): readonly Node[] {
  if (!figures) return []
  return [csv, json].map((format) => ({
    '@type': 'DataDownload',
    name: `${name} as ${format.name.toUpperCase()}`,
    contentUrl: { '@id': figures(format.name) },
    encodingFormat: format.accept,
  }))
}

function fileNode({ name, title, address, mediaType, bytes, sha256 }: Distribution): Node {
  return {
    '@type': 'DataDownload',
    name,
    description: title,
    contentUrl: { '@id': address },
    encodingFormat: mediaType.split(';')[0],
    contentSize: `${bytes} B`,
    sha256,
  }
}
