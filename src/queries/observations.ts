import { memberOf } from '../model/columns.ts'
import type { Series } from '../model/series.ts'
import type { Release } from '../releases/release.ts'
import type { Answer, Cell, Page, TableColumn } from './answer.ts'
import type { Question } from './cursor.ts'
import {
  type DerivedFigures,
  type DerivedRow,
  derivedColumns,
  derivedFigures,
  derivedMembers,
} from './derived-figures.ts'
import { checkWhole, everyDerivedFigure, everyFigure, type Whole } from './every-figure.ts'
import { figureList } from './figure-list.ts'
import { type FigureRow, figureColumns, figureMembers } from './figure-row.ts'
import { type FigureSelection, figureIdentity, orderOf, statusKeeper } from './figure-selection.ts'
import { select } from './list.ts'
import { listings } from './listings/index.ts'
import { pageOf, paginate } from './page.ts'
import { dayRange } from './parameters.ts'
import { chosen, columnsOfMembers, includedRecords, pick, rowOf } from './presentation.ts'
import { printedWithin } from './printed-within.ts'
import { recordOf } from './record.ts'
import { cellsOf, eachPage, onePage } from './table.ts'
import { type DeriveRequest, parameterOf } from './transforms/request.ts'

export interface ObservationsQuestion extends FigureSelection {
  /** What is done to the figures; they are sent as printed without it. */
  readonly derive?: DeriveRequest | undefined
  readonly fields?: readonly string[] | undefined
  readonly include?: readonly string[] | undefined
  /** `all` for the whole list at once, in a format that can send it. */
  readonly limit: number | 'all'
  readonly cursor?: string | undefined
}

/** A question for one page. */
type PageQuestion = ObservationsQuestion & { readonly limit: number }

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
  const { limit, derive } = question
  if (limit === 'all') return wholeAnswer(release, series, question)
  const asked = { ...question, limit }
  const identity = [release.digest, scope, figureIdentity(question), deriveQuery(derive)]
  if (!derive) {
    const shown = await printedPage(release, series, asked, identity)
    return pageAnswer(release, question, scope, { ...shown, layout: printedLayout(question) })
  }
  const shown = await derivedPage(release, series, asked, derive, identity)
  return pageAnswer(release, question, scope, { ...shown, layout: derivedLayout(question) })
}

/** Which members of a row are shown, and the cells that they take. */
interface Layout<Row> {
  readonly members: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly cells: (row: Row) => readonly Cell[]
}

function printedLayout({ fields }: ObservationsQuestion): Layout<FigureRow> {
  const members = chosen(figureMembers, fields)
  const own = members.flatMap((member) => figureMembers.filter((one) => one === member))
  const columns = columnsOfMembers(figureColumns, members)
  return { members, columns, cells: (row) => cellsOf(row, own) }
}

function derivedLayout({ fields }: ObservationsQuestion): Layout<DerivedRow> {
  const members = chosen(derivedMembers, fields)
  const columns = columnsOfMembers(derivedColumns, members)
  return { members, columns, cells: (row) => rowOf(row, columns) }
}

interface Shown<Row> {
  readonly rows: readonly Row[]
  readonly page: Page
  /** What was done to each series on the page. */
  readonly derivations?: DerivedFigures['derivations']
  readonly layout: Layout<Row>
}

function pageAnswer<Row extends FigureRow | DerivedRow>(
  release: Release,
  question: ObservationsQuestion,
  scope: Record<string, string>,
  { rows, page, derivations, layout }: Shown<Row>,
): Answer {
  const records = question.fields ? rows.map((row) => pick(row, layout.members)) : rows
  const included = includedRecords(release, 'observations', rows, question.include)
  const beside = { ...(derivations && { derivations }), ...(included && { included }) }
  return {
    release,
    page,
    json: () => ({
      data: records,
      ...beside,
      page,
      release: release.version,
      query: { ...scope, ...figureQuery(question), ...deriveQuery(question.derive) },
    }),
    table: { columns: layout.columns, pages: onePage(rows.map(layout.cells)) },
    figures: { pages: onePage(rows), beside },
    records: onePage(records),
  }
}

/** The whole list at once. */
async function wholeAnswer(
  release: Release,
  series: readonly Series[],
  question: ObservationsQuestion,
): Promise<Answer> {
  checkWhole(question)
  if (!question.derive) {
    const whole = await everyFigure(release, series, question)
    return streamAnswer(release, question, whole, printedLayout(question))
  }
  const { derivations, ...whole } = await everyDerivedFigure(
    release,
    series,
    question,
    question.derive,
  )
  return streamAnswer(release, question, whole, derivedLayout(question), { derivations })
}

function streamAnswer<Row extends FigureRow | DerivedRow>(
  release: Release,
  { fields }: ObservationsQuestion,
  { total, pages }: Whole<Row>,
  { members, columns, cells }: Layout<Row>,
  beside: Readonly<Record<string, unknown>> = {},
): Answer {
  return {
    release,
    page: { next: undefined, total },
    json: () => {
      throw new TypeError('a whole list is sent page by page, never as one JSON value')
    },
    table: { columns, pages: eachPage(pages, cells) },
    figures: { pages, beside },
    records: fields ? eachPage(pages, (row) => pick(row, members)) : pages,
  }
}

/** Figures as they were printed. */
async function printedPage(
  release: Release,
  series: readonly Series[],
  question: PageQuestion,
  identity: Question,
) {
  const list = figureList(release, series, question)
  const { start, end, page } = pageOf(await list.total(), question, identity)
  return { rows: await list.between(start, end), page }
}

/** What a request makes of figures, and what was done to each series on the page. */
async function derivedPage(
  release: Release,
  series: readonly Series[],
  question: PageQuestion,
  request: DeriveRequest,
  identity: Question,
) {
  const made = await derived(release, series, question, request)
  const { rows, page } = paginate(made.rows, question, identity)
  const onPage = new Set(rows.map((row) => row.series))
  return { rows, page, derivations: made.derivations.filter((one) => onPage.has(one.series)) }
}

async function derived(
  release: Release,
  series: readonly Series[],
  selection: FigureSelection,
  request: DeriveRequest,
): Promise<DerivedFigures> {
  const order = orderOf(selection, derivedMembers)
  const hasStatus = statusKeeper(selection)
  const within = { ...request, range: dayRange(selection) }
  const made = await derivedFigures(release, series, within, printedWithin(selection))
  const rows = made.rows.filter(hasStatus)
  return { ...made, rows: order ? rows.sort(order) : rows }
}

/** What was asked to be done, as parameters. */
function deriveQuery(request: DeriveRequest | undefined): Record<string, unknown> {
  if (!request) return {}
  return Object.fromEntries(
    Object.entries(parameterOf).map(([name, parameter]) => {
      const value = Object.entries(request).find(([member]) => member === name)?.[1]
      return [parameter, memberOf(value, 'text') ?? value]
    }),
  )
}

function figureQuery(question: ObservationsQuestion): Record<string, unknown> {
  const { filters, from, to, publishedFrom, publishedTo, cursor: _, derive: __, ...rest } = question
  return {
    ...filters,
    from: from?.text,
    to: to?.text,
    publishedFrom: publishedFrom?.text,
    publishedTo: publishedTo?.text,
    ...rest,
  }
}
