import { dimensions, timeDimension } from '../formats/sdmx/components.ts'
import type { Constraint } from '../formats/sdmx/constraint.ts'
import type { DataSet } from '../formats/sdmx/data/data-message.ts'
import { seriesInChunks } from '../formats/sdmx/data/layout.ts'
import { dateOfDay, everyDay, parsePeriod } from '../model/period.ts'
import type { Series } from '../model/series.ts'
import type { DataSelection } from './data-selection.ts'
import { type DataQuestion, dataSetsFor } from './data-sets.ts'

/** What occurs in some data. */
export interface Content {
  readonly series: readonly Series[]
  readonly observationCount: number
  /** The first and the last day; undefined where there is no figure. */
  readonly days: { readonly first: number; readonly last: number } | undefined
}

/**
 * What occurs in the data that answer a question. Where all figures of a series are asked for, what the store
 * knows of the series says it; else the figures are read, a few series at a time.
 */
async function contentOf(question: DataQuestion): Promise<Content> {
  const sets = await dataSetsFor(question)
  const parts = await Promise.all(sets.map(isWhole(question) ? extentsOf : readOf))
  const found = parts.flat()
  return {
    series: found.map(({ series }) => series),
    observationCount: found.reduce((sum, { count }) => sum + count, 0),
    days: found.length === 0 ? undefined : daysOf(found),
  }
}

interface Held {
  readonly series: Series
  readonly count: number
  readonly firstDay: number
  readonly lastDay: number
}

function daysOf(found: readonly Held[]) {
  return {
    first: found.reduce(
      (first, { firstDay }) => Math.min(first, firstDay),
      found[0]?.firstDay ?? 0,
    ),
    last: found.reduce((last, { lastDay }) => Math.max(last, lastDay), found[0]?.lastDay ?? 0),
  }
}

function isWhole({ selection, updatedAfter, includeHistory }: DataQuestion): boolean {
  const { range, first, last, components } = selection
  return (
    updatedAfter === undefined &&
    !includeHistory &&
    first === undefined &&
    last === undefined &&
    range.from === everyDay.from &&
    range.to === everyDay.to &&
    components.every(({ on }) => on === 'series')
  )
}

async function extentsOf({ series, release }: DataSet): Promise<readonly Held[]> {
  return series.flatMap((one) => {
    const extent = release.extents.get(one.id)
    return extent ? [{ series: one, ...extent }] : []
  })
}

async function readOf(dataSet: DataSet): Promise<readonly Held[]> {
  const found: Held[] = []
  for (const chunk of seriesInChunks(dataSet)) {
    for (const { series, figures } of await dataSet.read(chunk)) {
      if (figures.length === 0) continue
      const periods = figures.map(({ period }) => parsePeriod(period))
      found.push({
        series,
        count: figures.length,
        firstDay: periods.reduce((first, period) => Math.min(first, period.first), Infinity),
        lastDay: periods.reduce((last, period) => Math.max(last, period.last), -Infinity),
      })
    }
  }
  return found
}

/** How the values of each dimension are found (SDMX REST, availability, `mode`). */
export const availabilityModes: ReadonlyMap<
  string,
  (question: DataQuestion, id: string) => DataQuestion
> = new Map([
  // Those that occur in what the question asks for.
  ['exact', (question) => question],
  // Those that could be asked for as well, since what is asked of the dimension itself is left out.
  ['available', (question, id) => ({ ...question, selection: without(question.selection, id) })],
])

function without(selection: DataSelection, id: string): DataSelection {
  const { key, components, range } = selection
  return {
    ...selection,
    key: key && ((series) => key(series, id)),
    components: components.filter((one) => one.id !== id),
    range: id === timeDimension.id ? everyDay : range,
  }
}

export interface Asked {
  readonly question: DataQuestion
  readonly mode: (question: DataQuestion, id: string) => DataQuestion
  /** The dimensions that are asked for; undefined for all. */
  readonly dimensionIds: ReadonlySet<string> | undefined
}

/** What there is of the data that a question asks for; undefined where there is nothing. */
export async function availability({
  question,
  mode,
  dimensionIds,
}: Asked): Promise<Constraint | undefined> {
  const exact = await contentOf(question)
  const isAsked = (id: string) => dimensionIds?.has(id) ?? true
  const contentFor = async (id: string) => {
    const asked = mode(question, id)
    return asked === question ? exact : await contentOf(asked)
  }
  const values = new Map<string, readonly string[]>()
  for (const { id, read } of dimensions) {
    if (!isAsked(id)) continue
    const { series } = await contentFor(id)
    values.set(id, [...new Set(series.map(read))].sort())
  }
  const { days } = isAsked(timeDimension.id)
    ? await contentFor(timeDimension.id)
    : { days: undefined }
  const isNothing = days === undefined && [...values.values()].every(({ length }) => length === 0)
  if (isNothing) return undefined
  const { subject } = question.subject
  return {
    id: `${subject.id}-availability`,
    name: `What there is of: ${subject.name}`,
    subject: { kind: subject.kind, id: subject.id },
    values: new Map([...values].filter(([, codes]) => codes.length > 0)),
    time: days && { start: dateOfDay(days.first), end: dateOfDay(days.last) },
    seriesCount: new Set(exact.series.map(({ id }) => id)).size,
    observationCount: exact.observationCount,
  }
}
