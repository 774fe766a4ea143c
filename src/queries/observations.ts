import { compareDecimals } from '../model/decimal.ts'
import { Status } from '../model/observation.ts'
import { comparePeriods, parsePeriod } from '../model/period.ts'
import { problem } from '../model/problems.ts'
import type { Series } from '../model/series.ts'
import type { Release } from '../releases/release.ts'
import type { Answer } from './answer.ts'
import { type FigureRow, figureColumns, figureRows } from './figure-row.ts'
import { identityOf, type Selection, select } from './list.ts'
import { byCode, type Filter } from './listing.ts'
import { listings } from './listings/index.ts'
import { comparator, compareMembers, type SortKey, sortKeys } from './ordering.ts'
import { paginate } from './page.ts'
import { dayRange } from './parameters.ts'
import { chosen, includedRecords, pick } from './presentation.ts'
import { type PrintedBounds, printedWithin } from './printed-within.ts'
import { recordOf } from './record.ts'

export interface FigureSelection extends Selection, PrintedBounds {
  readonly status?: readonly string[] | undefined
}

export interface ObservationsQuestion extends FigureSelection {
  readonly fields?: readonly string[] | undefined
  readonly include?: readonly string[] | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

/** Narrows figures; the other filters narrow the series that they belong to. */
export const statusFilter: Filter<FigureRow> = byCode(
  'status',
  Status.options,
  'How far the figure may be trusted.',
  (row) => [row.status],
)

const standardOrder: readonly SortKey[] = [
  { member: 'series', descending: false },
  { member: 'period', descending: false },
]

/** The figures of one series. @throws {Problem} `unknown-record` and those of {@link figures}. */
export async function seriesObservations(
  release: Release,
  id: string,
  question: ObservationsQuestion,
): Promise<Answer> {
  const series = recordOf(release, 'series', id)
  return observationsAnswer(release, [series], question, { series: id })
}

/** The figures of all series that the filters keep. */
export async function observations(
  release: Release,
  question: ObservationsQuestion,
): Promise<Answer> {
  const { filters, q } = question
  return observationsAnswer(release, select(release, listings.series, { filters, q }), question, {})
}

async function observationsAnswer(
  release: Release,
  series: readonly Series[],
  question: ObservationsQuestion,
  scope: Record<string, string>,
): Promise<Answer> {
  const all = await figures(release, series, question)
  const { rows, page } = paginate(all, question, [release.digest, scope, figureIdentity(question)])
  const members = chosen(figureColumns, question.fields)
  const included = includedRecords(release, 'observations', rows, question.include)
  return {
    release,
    page,
    json: () => ({
      data: question.fields ? rows.map((row) => pick(row, members)) : rows,
      ...(included && { included }),
      page,
      release: release.version,
      query: { ...scope, ...figureQuery(question) },
    }),
    table: {
      columns: members,
      rows: rows.map((row) => {
        const cells = new Map<string, string | number | undefined>(Object.entries(row))
        return members.map((member) => cells.get(member))
      }),
    },
  }
}

/**
 * The figures of some series that a selection keeps, in its order: by series and period if it names none.
 * @throws {Problem} `unknown-value`, `inverted-range`
 */
export async function figures(
  release: Release,
  series: readonly Series[],
  selection: FigureSelection,
): Promise<readonly FigureRow[]> {
  const keys = sortKeys(selection.sort, figureColumns, standardOrder)
  const keeps = figureKeeper(selection)
  const batches = await release.observations.observations(
    series.map(({ id }) => id),
    dayRange(selection),
  )
  const rows = series.flatMap((one, index) => {
    const batch = batches[index]
    return batch ? figureRows(release, one, batch).filter(keeps) : []
  })
  return keys === standardOrder
    ? rows
    : rows.sort(comparator([...keys, ...standardOrder], figureOrder))
}

function figureOrder(member: string) {
  return (left: FigureRow, right: FigureRow) => {
    if (member === 'period')
      return comparePeriods(parsePeriod(left.period), parsePeriod(right.period))
    if (member === 'value' && left.value !== undefined && right.value !== undefined) {
      return compareDecimals(left.value, right.value)
    }
    return compareMembers(pick(left, [member])[member], pick(right, [member])[member])
  }
}

function figureKeeper(selection: FigureSelection): (row: FigureRow) => boolean {
  const statuses = selection.status && new Set<string>(selection.status)
  checkStatuses(selection.status)
  const isWithin = printedWithin(selection)
  return (row) => (statuses?.has(row.status) ?? true) && isWithin(row)
}

function checkStatuses(given: readonly string[] | undefined): void {
  const known: readonly string[] = Status.options
  const unknown = given?.find((status) => !known.includes(status))
  if (unknown === undefined) return
  throw problem('unknown-value', {
    parameter: 'status',
    detail: `status: ${JSON.stringify(unknown)} does not exist; there are ${known.join(', ')}`,
  })
}

function figureIdentity(selection: FigureSelection): unknown {
  const { publishedFrom, publishedTo, status } = selection
  return [identityOf(selection), publishedFrom?.text, publishedTo?.text, status]
}

function figureQuery(question: ObservationsQuestion): Record<string, unknown> {
  const { filters, from, to, publishedFrom, publishedTo, cursor: _, ...rest } = question
  return {
    ...filters,
    from: from?.text,
    to: to?.text,
    publishedFrom: publishedFrom?.text,
    publishedTo: publishedTo?.text,
    ...rest,
  }
}
