import type { CatalogueName } from '../model/catalogue.ts'
import type { RecordOf, recordKinds } from '../model/records.ts'
import type { FigureRow } from '../queries/figure-row.ts'
import { recordOf } from '../queries/record.ts'
import type { SearchResult } from '../queries/search.ts'
import type {
  AccountPart,
  AccountVerdict,
  ClaimVerdict,
  Contradiction,
  Statement,
} from '../queries/verdicts/shape.ts'
import type { Verification } from '../queries/verify.ts'
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

/** A figure that knows its release. */
export type ScopedFigure = FigureRow & {
  readonly __typename: 'Observation'
  readonly release: Release
}

export function scopedFigure(release: Release, figure: FigureRow): ScopedFigure {
  return { ...figure, __typename: 'Observation', release }
}

/** What search found, and where. */
export type ScopedResult = SearchResult & { readonly release: Release }

/** A check of a claim; it names figures and documents of its release. */
export type ScopedCheck = NonNullable<RecordOf<'claims'>['checks']>[number] & {
  readonly release: Release
}

/** A part of a verdict that knows the release whose records it names. */
export type InRelease<T> = T & { readonly release: Release }

// What resolvers are given, by type of the schema; the generated types name these.
export type AreaParent = Scoped<'areas'>
export type AccountPartParent = InRelease<AccountPart>
export type AccountVerdictParent = InRelease<AccountVerdict>
export type ClaimParent = Scoped<'claims'>
export type ContradictionParent = InRelease<Contradiction>
export type EstimatorParent = Scoped<'estimators'>
export type IndicatorParent = Scoped<'indicators'>
export type ObservationParent = ScopedFigure
export type PersonParent = Scoped<'people'>
export type PlanParent = Scoped<'plans'>
export type QuotationParent = Scoped<'quotations'>
export type SearchResultParent = ScopedResult
export type SeriesParent = Scoped<'series'>
export type SourceParent = Scoped<'sources'>
export type StatementParent = InRelease<Statement>
export type TopicParent = Scoped<'topics'>
export type UnitParent = Scoped<'units'>
export type VerdictParent = InRelease<Verification & Partial<ClaimVerdict>>
export type AreaConnectionParent = Connection<AreaParent>
export type ClaimConnectionParent = Connection<ClaimParent>
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
