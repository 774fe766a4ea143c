import type { CatalogueName } from '../model/catalogue.ts'
import type { RecordOf, recordKinds } from '../model/records.ts'
import type { BasisGroup } from '../queries/accounts/bases.ts'
import type { Column } from '../queries/accounts/columns.ts'
import type { CommonMeasure } from '../queries/accounts/common-measure.ts'
import type { Gap } from '../queries/accounts/gaps.ts'
import type { Extreme } from '../queries/accounts/spread.ts'
import type { ComparedFigure, Comparison } from '../queries/comparisons/comparison.ts'
import type { DisagreeingAccount, Disagreement } from '../queries/comparisons/disagreements.ts'
import type { DerivedFigure } from '../queries/derived/derived-figure.ts'
import type { FigureRow } from '../queries/figures/figure-row.ts'
import type { PrintedBounds } from '../queries/figures/printed-within.ts'
import type { Stand } from '../queries/figures/stands.ts'
import type { Fulfilment, Incomparable, VariantTarget } from '../queries/fulfilment/fulfilment.ts'
import type { Fulfilments } from '../queries/fulfilment/fulfilments.ts'
import type { Outturn } from '../queries/fulfilment/outturns.ts'
import type { Reached } from '../queries/fulfilment/reached.ts'
import { recordOf } from '../queries/records/record-of.ts'
import type { SearchResult } from '../queries/search/search.ts'
import type { Derivation } from '../queries/transforms/derive.ts'
import type { Refusal } from '../queries/transforms/refusal.ts'
import type { Constant, DerivedUnit, Input, Step } from '../queries/transforms/working.ts'
import type {
  AccountPart,
  AccountVerdict,
  ClaimVerdict,
  Contradiction,
  RecordVerdict,
  Statement,
} from '../queries/verdicts/shape.ts'
import type { Verification } from '../queries/verdicts/verify.ts'
import type { Variant } from '../queries/words/variants.ts'
import type { Change } from '../releases/diff.ts'
import type { Release } from '../releases/release.ts'
import type { Connection } from './connection.ts'

type TypeName<Name extends CatalogueName> = Capitalize<(typeof recordKinds)[Name]['name']>

/** The type in the schema for each kind of record. */
export const typeNames = {
  topics: 'Topic',
  areas: 'Area',
  estimators: 'Estimator',
  units: 'Unit',
  people: 'Person',
  sources: 'Source',
  indicators: 'Indicator',
  plans: 'Plan',
  series: 'Series',
  claims: 'Claim',
  quotations: 'Quotation',
} as const satisfies { readonly [Name in CatalogueName]: TypeName<Name> }

/** A record that knows the release it was read from, so that whatever it leads to comes from there too. */
export type Scoped<Name extends CatalogueName> = RecordOf<Name> & {
  readonly __typename: (typeof typeNames)[Name]
  readonly release: Release
}

export function scoped<Name extends CatalogueName>(
  release: Release,
  kind: Name,
  record: RecordOf<Name>,
): Scoped<Name> {
  return { ...record, __typename: typeNames[kind], release }
}

/** The record of a slug. @throws {Problem} `unknown-record` */
export function recordAt<Name extends CatalogueName>(
  release: Release,
  kind: Name,
  slug: string,
): Scoped<Name> {
  return scoped(release, kind, recordOf(release, kind, slug, 'slug'))
}

/** The record that a member names, where it names one. */
export function recordIf<Name extends CatalogueName>(
  release: Release,
  kind: Name,
  slug: string | undefined,
): Scoped<Name> | undefined {
  return slug === undefined ? undefined : recordAt(release, kind, slug)
}

/** The records that a member names; none where it is absent. */
export function recordsAt<Name extends CatalogueName>(
  release: Release,
  kind: Name,
  slugs: readonly string[] | undefined,
): Scoped<Name>[] {
  return (slugs ?? []).map((slug) => recordAt(release, kind, slug))
}

/** A figure that knows its release, and between which days it was asked to have been printed. */
export type ScopedFigure = FigureRow & {
  readonly __typename: 'Observation'
  readonly release: Release
  readonly bounds: PrintedBounds
}

export function scopedFigure(
  release: Release,
  figure: FigureRow,
  { publishedFrom, publishedTo }: PrintedBounds = {},
): ScopedFigure {
  const bounds = { publishedFrom, publishedTo }
  return { ...figure, __typename: 'Observation', release, bounds }
}

/** The bounds of an argument, or those by which a figure was asked for where it has none. */
export function boundsFor({ bounds }: ScopedFigure, asked: PrintedBounds): PrintedBounds {
  return asked.publishedFrom === undefined && asked.publishedTo === undefined ? bounds : asked
}

/** A figure as it stood in some releases, scoped to the first of them. */
export type ScopedStand = Omit<Stand, 'figure'> & { readonly figure: ScopedFigure }

/** A change that knows the two releases it was found between. */
export interface ScopedChange {
  readonly change: Change
  readonly from: Release
  readonly to: Release
}

/** What a comparison shows, with the release and the bounds that it was asked by. */
export interface ScopedColumn {
  readonly column: Column
  readonly comparison: Comparison
  readonly release: Release
  readonly bounds: PrintedBounds
}

/** Something worked out from accounts, which names records of its release. */
export type Within<T> = T & { readonly release: Release }

/** The same, with the days between which its figures were asked to have been printed. */
export type Bounded<T> = Within<T> & { readonly bounds: PrintedBounds }

export function within<T extends object>(release: Release, one: T): Within<T> {
  return { ...one, release }
}

/** A page of what was worked out from accounts: what was done to them, and which of them forbid it. */
export type MadeOfAccounts<Node> = Connection<Node> & {
  readonly derivations: () => Promise<DerivationParent[]>
  readonly refused: () => Promise<RefusedAccountParent[]>
}

/** What search found, and where. */
export type ScopedResult = SearchResult & { readonly release: Release }

/** A check of a claim; it names figures and documents of its release. */
export type ScopedCheck = NonNullable<RecordOf<'claims'>['checks']>[number] & {
  readonly release: Release
}

// What resolvers are given, by type of the schema; the generated types name these.
export type AreaParent = Scoped<'areas'>
export type BasisGroupParent = Within<BasisGroup>
export type ChangeParent = ScopedChange
export type ClaimParent = Scoped<'claims'>
export type CommonMeasureParent = Within<CommonMeasure>
export type ComparedFigureParent = Within<{
  readonly compared: ComparedFigure
  readonly bounds: PrintedBounds
}>
export type ComparisonParent = ScopedColumn
export type DisagreeingAccountParent = Bounded<DisagreeingAccount>
export type DisagreementParent = Bounded<Disagreement>
export type AccountPartParent = Bounded<AccountPart>
export type AccountVerdictParent = Bounded<AccountVerdict>
export type RecordVerdictParent = Within<RecordVerdict>
export type ContradictionParent = Within<Contradiction>
export type DerivationParent = Within<Derivation>
export type DerivationConstantParent = Within<Constant>
export type DerivationStepParent = Within<Step>
export type DerivedInputParent = Bounded<Input & { readonly series: string }>
export type DerivedObservationParent = Bounded<DerivedFigure>
export type DerivedUnitParent = Within<DerivedUnit>
export type EstimatorParent = Scoped<'estimators'>
export type ExtremeParent = Within<Extreme>
export type GapParent = Within<Gap>
export type IncomparableParent = Within<Incomparable>
export type IndicatorParent = Scoped<'indicators'>
export type ObservationParent = ScopedFigure
export type OutturnParent = Bounded<Outturn>
export type PersonParent = Scoped<'people'>
export type PlanParent = Scoped<'plans'>
export type PlanFulfilmentParent = Within<{
  readonly found: Fulfilments
  readonly bounds: PrintedBounds
}>
export type QuotationParent = Scoped<'quotations'>
export type ReachedParent = Within<Reached>
export type RefusedAccountParent = Within<Refusal>
export type SearchResultParent = ScopedResult
export type SeriesParent = Scoped<'series'>
export type SourceParent = Scoped<'sources'>
export type StandParent = ScopedStand
export type TargetFulfilmentParent = Bounded<Fulfilment>
export type TopicParent = Scoped<'topics'>
export type UnitParent = Scoped<'units'>
export type VariantParent = Within<Variant>
export type VariantTargetParent = Within<VariantTarget>
export type StatementParent = Within<Statement>
export type VerdictParent = Bounded<Verification & Partial<ClaimVerdict>>
export type AreaConnectionParent = Connection<AreaParent>
export type ChangeConnectionParent = Connection<ChangeParent>
export type ClaimConnectionParent = Connection<ClaimParent>
export type ComparisonConnectionParent = MadeOfAccounts<ComparisonParent>
export type DerivedObservationConnectionParent = MadeOfAccounts<DerivedObservationParent>
export type DisagreementConnectionParent = MadeOfAccounts<DisagreementParent>
export type EstimatorConnectionParent = Connection<EstimatorParent>
export type IndicatorConnectionParent = Connection<IndicatorParent>
export type ObservationConnectionParent = Connection<ObservationParent>
export type PersonConnectionParent = Connection<PersonParent>
export type PlanConnectionParent = Connection<PlanParent>
export type QuotationConnectionParent = Connection<QuotationParent>
export type SearchResultConnectionParent = Connection<SearchResultParent>
export type SeriesConnectionParent = Connection<SeriesParent>
export type SourceConnectionParent = Connection<SourceParent>
export type TopicConnectionParent = Connection<TopicParent>
export type UnitConnectionParent = Connection<UnitParent>
