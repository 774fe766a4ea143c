import { createHash } from 'node:crypto'
import type { Answer } from '../../../queries/answer.ts'
import type { FigureRow } from '../../../queries/figure-row.ts'
import { attributes, timeDimension } from '../components.ts'
import { ALL, flowsOf } from '../flows.ts'
import type { DataMessage, DataSet, Subject } from './data-message.ts'

/** The printed figures of an answer, whichever series they are of, as a message of the dataflow of everything. */
export async function figuresMessage(answer: Answer, address: string): Promise<DataMessage> {
  const { release, printed } = answer
  if (!printed) throw new TypeError('an answer without printed figures is no message of data')
  const bySeries = new Map<string, FigureRow[]>()
  for await (const rows of printed) {
    for (const row of rows) {
      const known = bySeries.get(row.series)
      if (known) known.push(row)
      else bySeries.set(row.series, [row])
    }
  }
  const asked = createHash('sha256').update(`${release.digest} ${address}`).digest('hex')
  return {
    id: `CF_${asked.slice(0, 32)}`,
    prepared: release.cutAt ?? `${release.date}T00:00:00Z`,
    release,
    dimensionAtObservation: timeDimension.id,
    shown: { attributes, measure: true, observations: true },
    isRevision: false,
    dataSets: [dataSetOf(release, bySeries)],
  }
}

function dataSetOf(
  release: Answer['release'],
  bySeries: ReadonlyMap<string, readonly FigureRow[]>,
): DataSet {
  const flow: Subject = {
    kind: 'dataflow',
    id: ALL,
    name: flowsOf(release).get(ALL)?.name ?? release.head.title,
  }
  return {
    action: 'Information',
    subject: flow,
    flow,
    release,
    series: [...release.catalogue.series.values()].filter(({ id }) => bySeries.has(id)),
    read: async (series) =>
      series.map((one) => ({ series: one, figures: bySeries.get(one.id) ?? [] })),
  }
}
