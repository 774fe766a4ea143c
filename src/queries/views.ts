import type { RecordKindName, RecordOf, recordKinds } from '../model/records.ts'
import type { Series } from '../model/series.ts'
import type { Change } from '../releases/diff.ts'
import type { DerivedFigure } from './derived/derived-figure.ts'
import type { Description, ServiceDescription } from './descriptions/description.ts'
import type { FigureRow } from './figures/figure-row.ts'
import type { Stand } from './figures/stands.ts'

/** What a format that is no table can show of an answer; `view` of an answer says which it has. */
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
