import type { Answer } from '../../queries/answer.ts'
import { plainFormat } from '../format.ts'
import { jsonBytes } from '../json-bytes.ts'
import { datasetNode } from './dataset.ts'
import { type Node, schemaOrg } from './node.ts'
import {
  areaNode,
  estimatorNode,
  personNode,
  planNode,
  topicNode,
  unitNode,
} from './reference-records.ts'
import { sourceNode } from './source.ts'
import { claimNode, quotationNode } from './words.ts'

/** JSON-LD 1.1 in the words of schema.org. Addresses in it are relative to where it was read. */
export const jsonld = plainFormat({
  name: 'jsonld',
  mediaType: 'application/ld+json',
  accept: 'application/ld+json',
  shows: [
    'area',
    'claim',
    'dataset',
    'estimator',
    'person',
    'plan',
    'quotation',
    'release',
    'source',
    'topic',
    'unit',
  ],
  encode: async (answer) => {
    const node = await nodeOf(answer)
    if (!node) throw new TypeError('schema.org has no words for an answer of this kind')
    return jsonBytes({ '@context': schemaOrg, ...node })
  },
})

async function nodeOf({ view, release }: Answer): Promise<Node | undefined> {
  switch (view?.kind) {
    case 'release':
    case 'dataset':
      return datasetNode(await view.describe())
    case 'quotation':
      return quotationNode(view.record, release)
    case 'claim':
      return claimNode(view.record, release)
    case 'source':
      return sourceNode(view.record, release)
    case 'plan':
      return planNode(view.record, release)
    case 'person':
      return personNode(view.record, release)
    case 'area':
      return areaNode(view.record, release)
    case 'estimator':
      return estimatorNode(view.record, release)
    case 'unit':
      return unitNode(view.record, release)
    case 'topic':
      return topicNode(view.record, release)
    default:
      return undefined
  }
}
