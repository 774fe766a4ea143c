import { createHash } from 'node:crypto'
import type { Answer } from '../../../queries/answer.ts'
import type { FigureRow } from '../../../queries/figures/figure-row.ts'
import type { Stand } from '../../../queries/figures/stands.ts'
import { instantOf } from '../../../queries/release-facts.ts'
import { attributes, timeDimension } from '../components.ts'
import { ALL, flowsOf } from '../flows.ts'
import type { DataMessage, DataSet, Subject } from './data-message.ts'

type Release = Answer['release']

/**
 * The printed figures of an answer, whichever series they are of, as a message of the dataflow of everything;
 * of one figure that was followed through the releases, every value that it had.
 */
export async function figuresMessage(answer: Answer, address: string): Promise<DataMessage> {
  const { release, printed, printedStands } = answer
  if (!printed && !printedStands) {
    throw new TypeError('an answer without printed figures is no message of data')
  }
  const asked = createHash('sha256').update(`${release.digest} ${address}`).digest('hex')
  return {
    id: `CF_${asked.slice(0, 32)}`,
    prepared: instantOf(release),
    release,
    dimensionAtObservation: timeDimension.id,
    shown: { attributes, measure: true, observations: true },
    isRevision: printedStands !== undefined,
    dataSets: printedStands
      ? standSets(release, printedStands)
      : [dataSetOf(release, await bySeries(printed ?? []))],
  }
}

type FiguresOfSeries = ReadonlyMap<string, readonly FigureRow[]>

async function bySeries(printed: NonNullable<Answer['printed']>): Promise<FiguresOfSeries> {
  const found = new Map<string, FigureRow[]>()
  for await (const rows of printed) {
    for (const row of rows) {
      const known = found.get(row.series)
      if (known) known.push(row)
      else found.set(row.series, [row])
    }
  }
  return found
}

function dataSetOf(release: Release, figures: FiguresOfSeries): DataSet {
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
    series: [...release.catalogue.series.values()].filter(({ id }) => figures.has(id)),
    read: async (series) =>
      series.map((one) => ({ series: one, figures: figures.get(one.id) ?? [] })),
  }
}

/** A value is put in place by the first release that had it, and taken out by the next that had none. */
function standSets(asked: Release, stands: readonly Stand[]): readonly DataSet[] {
  const sets: DataSet[] = []
  let before: { readonly release: Release; readonly stand: Stand } | undefined
  for (const release of asked.all) {
    const stand = stands.find(({ releases }) => releases.includes(release.version))
    const instant = instantOf(release)
    if (stand && stand !== before?.stand) {
      sets.push({ ...standSet(release, stand), action: 'Replace', validFrom: instant })
    }
    if (before && !stand) {
      sets.push({ ...standSet(before.release, before.stand), action: 'Delete', validTo: instant })
    }
    before = stand && { release, stand }
    if (release.version === asked.version) break
  }
  return sets
}

function standSet(release: Release, { figure }: Stand): DataSet {
  return dataSetOf(release, new Map([[figure.series, [figure]]]))
}
