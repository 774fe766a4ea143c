import type { RecordKindName, RecordOf, recordKinds } from '../model/records.ts'
import type { Series } from '../model/series.ts'
import type { Change } from '../releases/diff.ts'
import type { Release } from '../releases/release.ts'
import type { Citation } from './citations/citation.ts'
import type { DerivedFigure } from './derived/derived-figure.ts'
import type { DerivedRow } from './derived/derived-row.ts'
import type { Description, ServiceDescription } from './descriptions/description.ts'
import type { FigureRow } from './figures/figure-row.ts'
import type { Stand } from './figures/history.ts'

/** A cell of a table: a number is a count, never a figure. */
export type Cell = string | number | boolean | undefined

/** What a column holds. A decimal is an exact figure and a period a stretch of time, both as text. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'decimal' | 'period'

export interface TableColumn {
  /** Dotted where nested: `basis.priceBase`. */
  readonly name: string
  readonly type: ColumnType
  readonly description?: string | undefined
  /** Whether no row is without it. */
  readonly required?: boolean
  /** What stands between the values of a cell that holds several. */
  readonly separator?: string
}

/** What comes a page at a time: a long list is never held whole. */
export type Pages<One> = Iterable<readonly One[]> | AsyncIterable<readonly One[]>

/** The flat face of an answer, for formats that are tables. */
export interface Table {
  readonly columns: readonly TableColumn[]
  /** The columns that tell its rows apart; absent where they are not all there. */
  readonly key?: readonly string[] | undefined
  /** What the answer says beside its figures and its rows say too, by name. */
  readonly holds?: readonly string[]
  /** What the answer says and its rows do not, by name. */
  readonly lacks?: readonly string[]
  readonly pages: Pages<readonly Cell[]>
}

/** A figure as it is sent. It may say more than its own kind of row: what members it has is read from it. */
export type Figure = FigureRow | DerivedRow

/** The figures of an answer, for formats that place each by what it is about. No two share series and period. */
export interface Figures {
  readonly pages: Pages<Figure>
  /** What the answer says beside its figures; a table has no place for it. */
  readonly beside?: Readonly<Record<string, unknown>>
}

/** Where an answer stands in a longer list. */
export interface Page {
  /** Ask for this as `cursor` to go on; absent on the last page. */
  readonly next: string | undefined
  /** How many there are on all pages together. */
  readonly total: number
}

/** What a format that is no table can show of an answer; {@link Answer.view} says which it has. */
export type View =
  | CatalogueView
  | DatasetView
  | DifferenceView
  | FigureView
  | RecordView
  | ReleaseFeedView
  | TimeMapView

/** A dataset: a whole release, its files, or a series or an indicator of it. It is described when a format wants that. */
export interface DatasetView {
  readonly kind: 'release' | 'files' | 'dataset'
  readonly describe: () => Description | Promise<Description>
}

/** Every release as a dataset, oldest first, and where they can be asked. */
export interface CatalogueView {
  readonly kind: 'catalogue'
  readonly address: string
  readonly datasets: readonly Description[]
  readonly services: readonly ServiceDescription[]
}

/** The kinds of record that are shown as what they are; series and indicators are shown as datasets. */
type ShownKind = Exclude<RecordKindName, 'exclusions' | 'indicators' | 'observations' | 'series'>

/** The records that are shown as what they are, by the name of their kind. */
export type ShownRecords = {
  [Name in ShownKind as (typeof recordKinds)[Name]['name']]: RecordOf<Name>
}

/** One record, by the name of its kind. */
export type RecordView<Kind extends keyof ShownRecords = keyof ShownRecords> = {
  [One in Kind]: { readonly kind: One; readonly record: ShownRecords[One] }
}[Kind]

/** One figure of a series. */
export interface FigureView {
  readonly kind: 'figure'
  readonly figure: FigureRow
  readonly series: Series
  /** Every value that it had up to now, oldest first. */
  readonly stands: () => Promise<readonly Stand[]>
  /** Present where something was asked to be made of it. */
  readonly made?: MadeFigure
}

/** What was made of a printed figure, and the printed figures that it was made of. */
export interface MadeFigure extends DerivedFigure {
  readonly inputs: () => Promise<readonly FigureRow[]>
}

/** A release as it is named in what is written about it. */
export interface NamedRelease {
  readonly version: string
  readonly date: string
  readonly notes: string | undefined
  readonly address: string
}

/** What makes one release of another. */
export interface DifferenceView {
  readonly kind: 'difference'
  readonly from: NamedRelease
  readonly to: NamedRelease
  /** How many changes there are of each kind of record, whatever is asked. */
  readonly counts: readonly ChangeCount[]
  /** The changes of this page. */
  readonly changes: readonly Change[]
  /** What was asked for, as parameters of the address, without the place in the list. */
  readonly asked: Readonly<Record<string, string>>
  readonly total: number
  readonly next: string | undefined
  readonly citation: string
}

export interface ChangeCount {
  readonly kind: string
  readonly added: number
  readonly removed: number
  readonly changed: number
}

/** The releases as news, newest first. */
export interface ReleaseFeedView {
  readonly kind: 'release-feed'
  readonly title: string
  readonly description: string
  readonly entries: readonly ReleaseEntry[]
}

export interface ReleaseEntry {
  readonly title: string
  readonly digest: string
  /** When it was cut, as ISO 8601. */
  readonly instant: string
  readonly summary: string
  readonly address: string
  /** The address of what it changed; the first release has none. */
  readonly difference: string | undefined
}

/** The versions of an address (RFC 7089). */
export interface TimeMapView {
  readonly kind: 'time-map'
  readonly original: string
  readonly address: string
  readonly mementos: readonly { readonly address: string; readonly datetime: string }[]
}

/** THE shape between a question and a format. */
export interface Answer {
  readonly release: Release
  /** The answer as a JSON value. */
  readonly json: () => unknown
  /** Absent where the answer has no sensible rows. */
  readonly table: Table | undefined
  /** Present where an answer is of figures: rows of its table, or what its rows rest on. */
  readonly figures?: Figures
  /** Present where the figures are those that were printed, and nothing was made of them. */
  readonly printed?: Pages<FigureRow>
  /** Present where an answer is of one figure as it stood in release after release, oldest first. */
  readonly stands?: readonly Stand[]
  /** The same where nothing was made of it. */
  readonly printedStands?: readonly Stand[]
  /** The rows as JSON shows them, where they may be too many for one JSON value. */
  readonly records?: Pages<object>
  /** Present where a format can show more of it than a table. */
  readonly view?: View
  /** Present where there is something to cite. */
  readonly citation?: Citation
  /** Present on lists. */
  readonly page?: Page
}

/** What an answer may be shown by. Every answer has a JSON value; the rest depends on the question. */
type Part = 'table' | 'figures' | 'printed' | 'stands' | 'printedStands' | 'citation'
export type Aspect = 'json' | Part | View['kind']

const parts: ReadonlySet<string> = new Set<Part>([
  'table',
  'figures',
  'printed',
  'stands',
  'printedStands',
  'citation',
])

/** Whether an answer can be shown by one of its aspects. */
export function hasAspect(answer: Answer, aspect: Aspect): boolean {
  if (aspect === 'json') return true
  if (isPart(aspect)) return answer[aspect] !== undefined
  return answer.view?.kind === aspect
}

function isPart(aspect: Aspect): aspect is Part {
  return parts.has(aspect)
}
