import type { Answer, Aspect } from '../../queries/answer.ts'
import type { RecordView, ShownRecords } from '../../queries/views.ts'
import { datasetNode } from './dataset.ts'
import type { Node } from './node.ts'
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

type Release = Answer['release']

/** THE list of records that schema.org has words for. */
const recordNodes: {
  readonly [Kind in keyof ShownRecords]: (record: ShownRecords[Kind], release: Release) => Node
} = {
  area: areaNode,
  claim: claimNode,
  estimator: estimatorNode,
  person: personNode,
  plan: planNode,
  quotation: quotationNode,
  source: sourceNode,
  topic: topicNode,
  unit: unitNode,
}

const datasets = ['dataset', 'release'] as const

/** What {@link nodeOf} describes. */
export const describedAspects: readonly Aspect[] = [
  ...datasets,
  ...Object.keys(recordNodes).filter(isRecord),
]

/**
 * What an answer is, in the words of schema.org.
 * @throws {TypeError} for an answer that shows none of {@link describedAspects}
 */
export async function nodeOf({ view, release }: Answer): Promise<Node> {
  if (view?.kind === 'dataset' || view?.kind === 'release') {
    return datasetNode(await view.describe())
  }
  if (view && isRecordView(view)) return recordNode(view, release)
  throw new TypeError('schema.org has no words for an answer of this kind')
}

function recordNode<Kind extends keyof ShownRecords>(
  { kind, record }: RecordView<Kind>,
  release: Release,
): Node {
  return recordNodes[kind](record, release)
}

function isRecordView(view: NonNullable<Answer['view']>): view is RecordView {
  return isRecord(view.kind)
}

function isRecord(kind: string): kind is keyof ShownRecords {
  return kind in recordNodes
}
