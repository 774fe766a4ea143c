import { pick } from '../../model/columns.ts'
import { recordKinds } from '../../model/records.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import type { Answer } from '../answer.ts'
import type { Citation, Trace } from '../citations/citation.ts'
import { figureTraces } from '../citations/traces.ts'
import { questionWords } from '../citations/words.ts'
import { deriveQuery } from '../derived/derive-parameters.ts'
import { type DerivedFigures, derivedFigures } from '../derived/derived-figures.ts'
import { type DerivedRow, derivedColumns, derivedRowMembers } from '../derived/derived-row.ts'
import type { Question } from '../pages/cursor.ts'
import type { Page } from '../pages/page.ts'
import { pageOf, paginate } from '../pages/page.ts'
import type { Cell, Pages, TableColumn } from '../pages/table.ts'
import { cellsOf, eachPage, keyAmong, onePage, pageWhenRead } from '../pages/table.ts'
import { dayRange } from '../parameters/parameters.ts'
import { select } from '../records/list.ts'
import { listings } from '../records/listings/index.ts'
import { chosen, columnsOfMembers, includedRecords, rowOf } from '../records/presentation.ts'
import { recordOf } from '../records/record-of.ts'
import { allowedSome } from '../transforms/refusal.ts'
import type { DeriveRequest } from '../transforms/request.ts'
import { checkWhole, everyDerivedFigure, everyFigure } from './every-figure.ts'
import { figureList } from './figure-list.ts'
import { figurePages } from './figure-pages.ts'
import { type FigureRow, figureColumns, figureMembers } from './figure-row.ts'
import { type FigureSelection, figureIdentity, orderOf, statusKeeper } from './figure-selection.ts'
import { printedWithin } from './printed-within.ts'
import { selectionQuery } from './selection-query.ts'

export interface ObservationsQuestion extends FigureSelection {
  /** What is done to the figures; they are sent as printed without it. */
  readonly derive?: DeriveRequest | undefined
  readonly fields?: readonly string[] | undefined
  readonly include?: readonly string[] | undefined
  /** `all` for the whole list at once, in a format that can send it. */
  readonly limit: number | 'all'
  readonly cursor?: string | undefined
}

/** A question for one page of the list. */
interface PageQuestion extends ObservationsQuestion {
  readonly limit: number
}

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

/** A question with all that it is about, and as it was understood. */
interface Asked {
  readonly release: Release
  readonly series: readonly Series[]
  readonly question: ObservationsQuestion
  readonly query: Readonly<Record<string, unknown>>
}

async function observationsAnswer(
  release: Release,
  series: readonly Series[],
  question: ObservationsQuestion,
  scope: Record<string, string>,
): Promise<Answer> {
  const { limit, derive } = question
  const query = { ...scope, ...figureQuery(question), ...deriveQuery(derive) }
  const asked: Asked = { release, series, question, query }
  if (limit === 'all') return wholeAnswer(asked)
  const page = { ...question, limit }
  const identity = [release.digest, scope, figureIdentity(question), deriveQuery(derive)]
  if (!derive) return pageAnswer(asked, await printedPage(release, series, page, identity))
  return pageAnswer(asked, await derivedPage(release, series, page, derive, identity))
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
  const members = chosen(derivedRowMembers, fields)
  const columns = columnsOfMembers(derivedColumns, members)
  return { members, columns, cells: (row) => rowOf(row, columns) }
}

interface Shown<Row> {
  readonly rows: readonly Row[]
  readonly page: Page
  readonly printed?: Pages<FigureRow>
  /** What was done to each series on the page, and which of all forbid it. */
  readonly made?: Pick<DerivedFigures, 'derivations' | 'refused'>
  readonly layout: Layout<Row>
  readonly traces: Citation['traces']
}

function pageAnswer<Row extends FigureRow | DerivedRow>(
  { release, question, query }: Asked,
  { rows, page, made, layout, traces, printed }: Shown<Row>,
): Answer {
  const { members, columns, cells } = layout
  const records = question.fields ? rows.map((row) => pick(row, members)) : rows
  const included = includedRecords(release, 'observations', rows, question.include)
  const beside = { ...made, ...(included && { included }) }
  return {
    release,
    page,
    citation: listCitation(release, query, traces),
    json: () => ({ data: records, ...beside, page, release: release.version, query }),
    table: { columns, key: keyOf(columns), pages: pageWhenRead(() => rows.map(cells)) },
    figures: { pages: onePage(rows), beside },
    ...(printed && { printed }),
    records: onePage(records),
  }
}

interface Streamed<Row> {
  readonly total: number
  readonly pages: Pages<Row>
  readonly printed?: Pages<FigureRow>
  readonly beside?: Readonly<Record<string, unknown>>
  readonly layout: Layout<Row>
  readonly traces: Citation['traces']
}

/** The whole list at once. */
async function wholeAnswer(asked: Asked): Promise<Answer> {
  const { release, series, question } = asked
  checkWhole(question)
  if (!question.derive) {
    const whole = await everyFigure(release, series, question)
    const traces = () => tracesOfPages(release, whole.pages)
    const layout = printedLayout(question)
    return streamAnswer(asked, { ...whole, printed: whole.pages, layout, traces })
  }
  const { derivations, refused, inputs, ...whole } = await everyDerivedFigure(
    release,
    series,
    question,
    question.derive,
  )
  const traces = () => tracesOfPages(release, inputs)
  const beside = { derivations, refused }
  return streamAnswer(asked, { ...whole, beside, layout: derivedLayout(question), traces })
}

function streamAnswer<Row extends FigureRow | DerivedRow>(
  { release, question, query }: Asked,
  { total, pages, printed, beside, layout, traces }: Streamed<Row>,
): Answer {
  const { members, columns, cells } = layout
  return {
    release,
    page: { next: undefined, total },
    citation: listCitation(release, query, traces),
    json: () => {
      throw new TypeError('a whole list is sent page by page, never as one JSON value')
    },
    table: { columns, key: keyOf(columns), pages: eachPage(pages, cells) },
    figures: { pages, ...(beside && { beside }) },
    ...(printed && { printed }),
    records: question.fields ? eachPage(pages, (row) => pick(row, members)) : pages,
  }
}

function keyOf(columns: readonly TableColumn[]) {
  return keyAmong(columns, recordKinds.observations.key)
}

/** A list is cited whole, whatever part of it is sent. */
function listCitation(
  release: Release,
  query: Asked['query'],
  traces: Citation['traces'],
): Citation {
  return { release, title: () => questionWords('Figures', query), traces }
}

/** The documents of figures that are read when somebody cites them. */
async function* tracesOfPages(release: Release, pages: Pages<FigureRow>): AsyncGenerator<Trace> {
  for await (const rows of pages) yield* figureTraces(release, rows)
}

/** Figures as they were printed. */
async function printedPage(
  release: Release,
  series: readonly Series[],
  question: PageQuestion,
  identity: Question,
): Promise<Shown<FigureRow>> {
  const list = figureList(release, series, question)
  const { start, end, page } = pageOf(await list.total(), question, identity)
  const rows = await list.between(start, end)
  return {
    rows,
    page,
    printed: onePage(rows),
    layout: printedLayout(question),
    traces: () => tracesOfPages(release, figurePages(release, series, question)),
  }
}

/** What a request makes of figures, and what was done to each series on the page. */
async function derivedPage(
  release: Release,
  series: readonly Series[],
  question: PageQuestion,
  request: DeriveRequest,
  identity: Question,
): Promise<Shown<DerivedRow>> {
  const made = await derived(release, series, question, request)
  const { rows, page } = paginate(made.rows, question, identity)
  const onPage = new Set(rows.map((row) => row.series))
  return {
    rows,
    page,
    made: {
      derivations: made.derivations.filter((one) => onPage.has(one.series)),
      refused: made.refused,
    },
    layout: derivedLayout(question),
    traces: () => figureTraces(release, made.rows.flatMap(made.inputsOf)),
  }
}

/**
 * What a request makes of the figures of some series that a selection keeps, in its order.
 * @throws {Problem} where the request is at fault, and with status 422 where the basis of every series forbids it
 */
export async function derived(
  release: Release,
  series: readonly Series[],
  selection: FigureSelection,
  request: DeriveRequest,
): Promise<DerivedFigures> {
  const order = orderOf(selection, derivedRowMembers)
  const hasStatus = statusKeeper(selection)
  const within = { ...request, range: dayRange(selection) }
  const made = allowedSome(await derivedFigures(release, series, within, printedWithin(selection)))
  const rows = made.rows.filter(hasStatus)
  return { ...made, rows: order ? rows.sort(order) : rows }
}

function figureQuery(question: ObservationsQuestion): Record<string, unknown> {
  const { cursor: _, derive: __, filters: ___, ...rest } = question
  return { ...rest, ...selectionQuery(question) }
}
