import { isDeepStrictEqual } from 'node:util'
import type { DataSet } from '../formats/sdmx/data/data-message.ts'
import { isEmpty } from '../formats/sdmx/data/layout.ts'
import { everyDay } from '../model/period.ts'
import type { Series } from '../model/series.ts'
import type { FigureRow } from '../queries/figures/figure-row.ts'
import { seriesFigures } from '../queries/figures/series-figures.ts'
import { instantOf } from '../queries/release-facts.ts'
import type { Release } from '../releases/release.ts'
import { type DataSelection, ends, keepsFigure, keepsSeries } from './data-selection.ts'
import type { DataSubject } from './data-subjects.ts'

/** What data are asked for. */
export interface DataQuestion {
  readonly subject: DataSubject
  readonly selection: DataSelection
  /** The releases up to the one that is asked, oldest first. */
  readonly releases: readonly Release[]
  readonly asked: Release
  /** Only what has changed since, where it is given. */
  readonly updatedAfter: Date | undefined
  readonly includeHistory: boolean
}

/** The data sets that answer a question; none where there is no figure. */
export async function dataSetsFor(question: DataQuestion): Promise<readonly DataSet[]> {
  const sets = dataSetsOf(question)
  const empty = await Promise.all(sets.map(isEmpty))
  return sets.filter((_, index) => !empty[index])
}

function dataSetsOf(question: DataQuestion): readonly DataSet[] {
  const { asked, releases, updatedAfter, includeHistory } = question
  if (updatedAfter === undefined && !includeHistory) return [whole(question, asked)]
  const after = (release: Release) =>
    updatedAfter === undefined || Date.parse(instantOf(release)) > updatedAfter.getTime()
  const base = releases.findLast((release) => !after(release))
  const newer = releases.filter(after)
  if (newer.length === 0) return []
  if (!includeHistory) return changes(question, base, asked)
  return newer.flatMap((release, index) =>
    changes(question, index === 0 ? base : newer[index - 1], release),
  )
}

function whole(question: DataQuestion, release: Release): DataSet {
  const { selection } = question
  return {
    ...common(question, release),
    action: 'Information',
    read: async (series) =>
      (await seriesFigures(release, series, selection.range)).map((one) => ({
        ...one,
        figures: ends(
          selection,
          one.figures.filter((figure) => keepsFigure(selection, figure)),
        ),
      })),
  }
}

function common({ subject, selection }: DataQuestion, release: Release) {
  return {
    subject: subject.subject,
    flow: subject.flow,
    release,
    series: subject.seriesOf(release).filter((one) => keepsSeries(selection, one)),
  }
}

/**
 * What makes one release of another: figures that were added or changed, to be put in place, and figures that
 * were removed, to be taken out. Where something changed that is said of a whole series, all of it has.
 */
function changes(
  question: DataQuestion,
  before: Release | undefined,
  after: Release,
): readonly DataSet[] {
  const instant = instantOf(after)
  const replaced: DataSet = {
    ...common(question, after),
    action: 'Replace',
    validFrom: instant,
    read: compared(
      question.selection,
      after,
      before,
      (figure, { series, counterpart, figures }) => {
        const isSame = isDeepStrictEqual(counterpart, series)
        return !isSame || !isDeepStrictEqual(figures.get(figure.period), figure)
      },
    ),
  }
  if (!before) return [replaced]
  const deleted: DataSet = {
    ...common(question, before),
    action: 'Delete',
    validTo: instant,
    read: compared(
      question.selection,
      before,
      after,
      (figure, { figures }) => !figures.has(figure.period),
    ),
  }
  return [replaced, deleted]
}

/** A series, and what another release has under its id. */
interface Pair {
  readonly series: Series
  readonly counterpart: Series | undefined
  /** The figures of the other release, by period. */
  readonly figures: ReadonlyMap<string, FigureRow>
}

/** Reads those figures of one release that are wanted once they were held against another. */
function compared(
  selection: DataSelection,
  release: Release,
  other: Release | undefined,
  isWanted: (figure: FigureRow, pair: Pair) => boolean,
): DataSet['read'] {
  return async (series) => {
    const own = await seriesFigures(release, series, selection.range)
    const pairs = await pairsIn(other, series)
    return own.map((one) => {
      const pair = pairs.get(one.series.id) ?? {
        series: one.series,
        counterpart: undefined,
        figures: new Map(),
      }
      const figures = one.figures.filter(
        (figure) => keepsFigure(selection, figure) && isWanted(figure, pair),
      )
      return { ...one, figures: ends(selection, figures) }
    })
  }
}

async function pairsIn(
  release: Release | undefined,
  series: readonly Series[],
): Promise<ReadonlyMap<string, Pair>> {
  if (!release) return new Map()
  const counterparts = series.flatMap(({ id }) => release.catalogue.series.get(id) ?? [])
  const read = await seriesFigures(release, counterparts, everyDay)
  const found = new Map(read.map((one) => [one.series.id, one]))
  return new Map(
    series.map((one): [string, Pair] => {
      const counterpart = found.get(one.id)
      const figures = new Map((counterpart?.figures ?? []).map((figure) => [figure.period, figure]))
      return [one.id, { series: one, counterpart: counterpart?.series, figures }]
    }),
  )
}
