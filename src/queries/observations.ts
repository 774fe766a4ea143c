import { compareDecimals } from '../model/decimal.ts'
import { Status } from '../model/observation.ts'
import { comparePeriods, parsePeriod } from '../model/period.ts'
import { problem } from '../model/problems.ts'
import type { Series } from '../model/series.ts'
import type { Release } from '../releases/release.ts'
import type { Answer, Cell, Table } from './answer.ts'
import { figureTraces } from './citations/traces.ts'
import { questionWords } from './citations/words.ts'
import type { Question } from './cursor.ts'
import { deriveQuery } from './derive-parameters.ts'
import { type DerivedFigures, derivedFigures } from './derived-figures.ts'
import { type DerivedRow, derivedColumns } from './derived-row.ts'
import { type FigureRow, figureColumns, figureRows } from './figure-row.ts'
import { identityOf, type Selection, select } from './list.ts'
import { byCode, type Filter } from './listing.ts'
import { listings } from './listings/index.ts'
import { comparator, compareMembers, type SortKey, sortKeys } from './ordering.ts'
import { paginate } from './page.ts'
import { dayRange } from './parameters.ts'
import { chosen, includedRecords, pick, tableOf } from './presentation.ts'
import { type PrintedBounds, printedWithin } from './printed-within.ts'
import { recordOf } from './record.ts'
import { selectionQuery } from './selection-query.ts'
import type { DeriveRequest } from './transforms/request.ts'

export interface FigureSelection extends Selection, PrintedBounds {
  readonly status?: readonly string[] | undefined
}

export interface ObservationsQuestion extends FigureSelection {
  /** What is done to the figures; they are sent as printed without it. */
  readonly derive?: DeriveRequest | undefined
  readonly fields?: readonly string[] | undefined
  readonly include?: readonly string[] | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

/**
 * The filters of series that narrow lists of their figures too; `unit` is not one, since there it is what
 * figures are converted to.
 */
export const figureFilters = {
  filters: listings.series.filters.filter(({ name }) => name !== 'unit'),
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
  const identity = [release.digest, scope, figureIdentity(question), deriveQuery(question.derive)]
  const shown = await (question.derive
    ? derivedPage(release, series, question, question.derive, identity)
    : printedPage(release, series, question, identity))
  const { rows, used, page, members, table, ...more } = shown
  const included = includedRecords(release, 'observations', rows, question.include)
  const query = { ...scope, ...figureQuery(question), ...deriveQuery(question.derive) }
  return {
    release,
    page,
    citation: {
      release,
      title: () => questionWords('Figures', query),
      traces: () => figureTraces(release, used),
    },
    json: () => ({
      data: question.fields ? rows.map((row) => pick(row, members)) : rows,
      ...more,
      ...(included && { included }),
      page,
      release: release.version,
      query,
    }),
    table,
  }
}

/** Figures as they were printed. */
async function printedPage(
  release: Release,
  series: readonly Series[],
  question: ObservationsQuestion,
  identity: Question,
) {
  const used = await figures(release, series, question)
  const { rows, page } = paginate(used, question, identity)
  const members = chosen(figureColumns, question.fields)
  const table: Table = {
    columns: members,
    rows: rows.map((row) => {
      const cells = new Map<string, Cell>(Object.entries(row))
      return members.map((member) => cells.get(member))
    }),
  }
  return { rows, used, page, members, table }
}

/** What a request makes of figures, and what was done to each series on the page. */
async function derivedPage(
  release: Release,
  series: readonly Series[],
  question: ObservationsQuestion,
  request: DeriveRequest,
  identity: Question,
) {
  const made = await derived(release, series, question, request)
  const { rows, page } = paginate(made.rows, question, identity)
  const members = chosen(derivedColumns, question.fields)
  const onPage = new Set(rows.map((row) => row.series))
  const derivations = made.derivations.filter((one) => onPage.has(one.series))
  const table = tableOf(rows, derivedTableColumns, members)
  return { rows, used: made.rows.flatMap(made.inputsOf), page, members, derivations, table }
}

/** The columns of derived figures, dotted where nested. */
const derivedTableColumns = derivedColumns.flatMap((name) =>
  name === 'digits' ? ['digits.kind', 'digits.count'] : [name],
)

/** What a request makes of the figures of some series that a selection keeps, in its order. @throws {Problem} */
export async function derived(
  release: Release,
  series: readonly Series[],
  selection: FigureSelection,
  request: DeriveRequest,
): Promise<DerivedFigures> {
  const keys = sortKeys(selection.sort, derivedColumns, standardOrder)
  checkStatuses(selection.status)
  const statuses = selection.status && new Set<string>(selection.status)
  const within = { ...request, range: dayRange(selection) }
  const made = await derivedFigures(release, series, within, printedWithin(selection))
  const rows = made.rows.filter(({ status }) => statuses?.has(status) ?? true)
  return {
    ...made,
    rows:
      keys === standardOrder
        ? rows
        : rows.sort(comparator([...keys, ...standardOrder], figureOrder)),
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
  return (left: FigureRow | DerivedRow, right: FigureRow | DerivedRow) => {
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
  const { cursor: _, derive: __, filters: ___, ...rest } = question
  return { ...rest, ...selectionQuery(question) }
}
