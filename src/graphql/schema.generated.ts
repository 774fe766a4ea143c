// Generated from schema/schema.graphql; `npm run generate` writes it anew.
import type { AggregationMethodCode as AggregationMethod } from './enums.ts';
import type { AimCode as Aim } from './enums.ts';
import type { BoundCode as Bound } from './enums.ts';
import type { ChangedKindCode as ChangedKind } from './enums.ts';
import type { ChangeKindCode as ChangeKind } from './enums.ts';
import type { CheckKindCode as CheckKind } from './enums.ts';
import type { CoarserFrequencyCode as CoarserFrequency } from './enums.ts';
import type { ConditionCode as Condition } from './enums.ts';
import type { DatePrecisionCode as DatePrecision } from './enums.ts';
import type { DifferenceKindCode as DifferenceKind } from './enums.ts';
import type { DigitKindCode as DigitKind } from './enums.ts';
import type { DimensionCode as Dimension } from './enums.ts';
import type { EstimatorKindCode as EstimatorKind } from './enums.ts';
import type { FrequencyCode as Frequency } from './enums.ts';
import type { GroundsCode as Grounds } from './enums.ts';
import type { MeasureCode as Measure } from './enums.ts';
import type { MomentCode as Moment } from './enums.ts';
import type { NatureCode as Nature } from './enums.ts';
import type { QualifierCode as Qualifier } from './enums.ts';
import type { RecordKindCode as RecordKind } from './enums.ts';
import type { RelationCode as Relation } from './enums.ts';
import type { ReuseCode as Reuse } from './enums.ts';
import type { SpanMeaningCode as SpanMeaning } from './enums.ts';
import type { StandingCode as Standing } from './enums.ts';
import type { StatementMemberCode as StatementMember } from './enums.ts';
import type { StatusCode as Status } from './enums.ts';
import type { TransformCode as Transform } from './enums.ts';
import type { VerdictWordCode as VerdictWord } from './enums.ts';
import type { VerificationCode as Verification } from './enums.ts';
import type { Decimal } from '../model/decimal.ts';
import type { Period } from '../model/period.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { IndicatorParent, SeriesParent, StandParent, ChangeParent, ObservationParent, DerivedObservationParent, DerivedInputParent, DerivedUnitParent, DerivationParent, DerivationStepParent, DerivationConstantParent, RefusedAccountParent, PlanParent, ClaimParent, VerdictParent, StatementParent, AccountVerdictParent, AccountPartParent, RecordVerdictParent, ContradictionParent, QuotationParent, VariantParent, SourceParent, PersonParent, AreaParent, EstimatorParent, UnitParent, TopicParent, CommonMeasureParent, ExtremeParent, ComparedFigureParent, BasisGroupParent, GapParent, ComparisonParent, DisagreementParent, DisagreeingAccountParent, PlanFulfilmentParent, TargetFulfilmentParent, VariantTargetParent, OutturnParent, ReachedParent, IncomparableParent, SearchResultParent, IndicatorConnectionParent, SeriesConnectionParent, ObservationConnectionParent, DerivedObservationConnectionParent, PlanConnectionParent, ClaimConnectionParent, QuotationConnectionParent, SourceConnectionParent, PersonConnectionParent, AreaConnectionParent, EstimatorConnectionParent, UnitConnectionParent, TopicConnectionParent, SearchResultConnectionParent, ChangeConnectionParent, ComparisonConnectionParent, DisagreementConnectionParent, ScopedCheck } from './parents.ts';
import type { Release } from '../releases/release.ts';
import type { MercuriusContext } from 'mercurius';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = unknown> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An exact decimal number as text, as it was printed: `10.0` stays `10.0`. Never a binary floating-point number. */
  Decimal: { input: Decimal; output: Decimal; }
  /** A stretch of time: a year (`1928`), an economic year from October to September (`1927-28`), a half (`1931-H1`), a quarter (`1931-Q1`), a month (`1931-02`), a day (`1931-02-04`) or a span of two of one form (`1928/1932`). */
  Period: { input: Period; output: string; }
  /** A date, as exact as it is known: a year (`1931`), a month (`1931-02`) or a day (`1931-02-04`). */
  Date: { input: string; output: string; }
};

/** Whatever has an id of its own and can be asked for by it. */
export type Node = {
  /** Opaque, and different for every record of every kind. */
  id: Scalars['ID']['output'];
};

/** Where a query begins. */
export type Query = {
  __typename?: 'Query';
  /** One release of the data. */
  dataset: Dataset;
  /** Every release, newest first. */
  releases: Array<Dataset>;
  /** What makes one release of another: each record that was added, removed or changed, by kind and id. */
  difference: ChangeConnection;
  /** The record of the latest release that an id names. An id that names none is an error. */
  node?: Maybe<Node>;
};


/** Where a query begins. */
export type QueryDatasetArgs = {
  release?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Period']['input']>;
};


/** Where a query begins. */
export type QueryDifferenceArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  kind?: InputMaybe<Array<ChangedKind>>;
  change?: InputMaybe<Array<ChangeKind>>;
  id?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where a query begins. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** One release of the data. */
export type Dataset = {
  __typename?: 'Dataset';
  /** The version, three numbers: `1.0.0`. */
  version: Scalars['String']['output'];
  /** The day of this version. */
  date: Scalars['Date']['output'];
  /** What is new, for a reader; working data that were not cut have none. */
  notes?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of all files of the release, in hexadecimal. Two releases with one digest are the same. */
  digest: Scalars['String']['output'];
  /** What the dataset is called. */
  title: Scalars['String']['output'];
  /** What the dataset is about. */
  description: Scalars['String']['output'];
  /** The terms of the compilation; each source states its own. */
  licence: Licence;
  /** How to cite the release, with its digest, in one line. */
  citation: Scalars['String']['output'];
  /** How many records of each kind there are. */
  counts: Counts;
  /** The indicator of a slug. A slug that names none is an error that names the nearest. */
  indicator?: Maybe<Indicator>;
  /** Quantities, whoever measures them. */
  indicators: IndicatorConnection;
  /** The series of a slug. A slug that names none is an error that names the nearest. */
  seriesBySlug?: Maybe<Series>;
  /** Accounts of indicators: one source, one estimator, one basis each. */
  series: SeriesConnection;
  /** The plan of a slug. A slug that names none is an error that names the nearest. */
  plan?: Maybe<Plan>;
  /** Plans, with all drafts and variants. */
  plans: PlanConnection;
  /** The claim of a slug. A slug that names none is an error that names the nearest. */
  claim?: Maybe<Claim>;
  /** Checkable statements made in sources. */
  claims: ClaimConnection;
  /** The quotation of a slug. A slug that names none is an error that names the nearest. */
  quotation?: Maybe<Quotation>;
  /** Words, verbatim. */
  quotations: QuotationConnection;
  /** The source of a slug. A slug that names none is an error that names the nearest. */
  source?: Maybe<Source>;
  /** Documents that were read, or that a read document cites. */
  sources: SourceConnection;
  /** The person of a slug. A slug that names none is an error that names the nearest. */
  person?: Maybe<Person>;
  /** Speakers and authors. */
  people: PersonConnection;
  /** The area of a slug. A slug that names none is an error that names the nearest. */
  area?: Maybe<Area>;
  /** Territories. */
  areas: AreaConnection;
  /** The estimator of a slug. A slug that names none is an error that names the nearest. */
  estimator?: Maybe<Estimator>;
  /** Who stands behind the numbers. */
  estimators: EstimatorConnection;
  /** The unit of a slug. A slug that names none is an error that names the nearest. */
  unit?: Maybe<Unit>;
  /** What figures are counted in. */
  units: UnitConnection;
  /** The topic of a slug. A slug that names none is an error that names the nearest. */
  topic?: Maybe<Topic>;
  /** The tree of subjects. */
  topics: TopicConnection;
  /** Figures of all series that the filter keeps. */
  observations: ObservationConnection;
  /** What is made of the figures of all series that the filter keeps. A series whose basis forbids it is an error that names it. */
  derivedObservations?: Maybe<DerivedObservationConnection>;
  /** Every account of a quantity beside its rivals, by area, period and measure. */
  compare: ComparisonConnection;
  /** Where independent voices lie farthest apart: those first that lie on both sides of zero, the others by the ratio of the extremes, the widest first. */
  disagreements: DisagreementConnection;
  /** One quotation, drawn from those that the filter keeps. The same seed draws the same one from the same release. */
  randomQuotation?: Maybe<Quotation>;
  /** What the accounts say, one by one, of a statement that you make. */
  verify: Verdict;
  /** Everything that words lead to, best first. Tolerant of endings and misspelling. */
  search: SearchResultConnection;
};


/** One release of the data. */
export type DatasetCitationArgs = {
  style?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetIndicatorArgs = {
  slug: Scalars['String']['input'];
};


/** One release of the data. */
export type DatasetIndicatorsArgs = {
  filter?: InputMaybe<IndicatorFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetSeriesBySlugArgs = {
  slug: Scalars['String']['input'];
};


/** One release of the data. */
export type DatasetSeriesArgs = {
  filter?: InputMaybe<SeriesFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetPlanArgs = {
  slug: Scalars['String']['input'];
};


/** One release of the data. */
export type DatasetPlansArgs = {
  filter?: InputMaybe<PlanFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetClaimArgs = {
  slug: Scalars['String']['input'];
};


/** One release of the data. */
export type DatasetClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetQuotationArgs = {
  slug: Scalars['String']['input'];
};


/** One release of the data. */
export type DatasetQuotationsArgs = {
  filter?: InputMaybe<QuotationFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetSourceArgs = {
  slug: Scalars['String']['input'];
};


/** One release of the data. */
export type DatasetSourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetPersonArgs = {
  slug: Scalars['String']['input'];
};


/** One release of the data. */
export type DatasetPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetAreaArgs = {
  slug: Scalars['String']['input'];
};


/** One release of the data. */
export type DatasetAreasArgs = {
  filter?: InputMaybe<AreaFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetEstimatorArgs = {
  slug: Scalars['String']['input'];
};


/** One release of the data. */
export type DatasetEstimatorsArgs = {
  filter?: InputMaybe<EstimatorFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetUnitArgs = {
  slug: Scalars['String']['input'];
};


/** One release of the data. */
export type DatasetUnitsArgs = {
  filter?: InputMaybe<UnitFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetTopicArgs = {
  slug: Scalars['String']['input'];
};


/** One release of the data. */
export type DatasetTopicsArgs = {
  filter?: InputMaybe<TopicFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetObservationsArgs = {
  filter?: InputMaybe<ObservationFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetDerivedObservationsArgs = {
  derive: Derive;
  filter?: InputMaybe<ObservationFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetCompareArgs = {
  indicator: Scalars['String']['input'];
  derive?: InputMaybe<Derive>;
  filter?: InputMaybe<CompareFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetDisagreementsArgs = {
  derive?: InputMaybe<DeriveLevels>;
  filter?: InputMaybe<DisagreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One release of the data. */
export type DatasetRandomQuotationArgs = {
  seed: Scalars['String']['input'];
  filter?: InputMaybe<QuotationFilter>;
};


/** One release of the data. */
export type DatasetVerifyArgs = {
  statement: StatementInput;
  publishedFrom?: InputMaybe<Scalars['Period']['input']>;
  publishedTo?: InputMaybe<Scalars['Period']['input']>;
};


/** One release of the data. */
export type DatasetSearchArgs = {
  q: Scalars['String']['input'];
  kinds?: InputMaybe<Array<RecordKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Terms of use. */
export type Licence = {
  __typename?: 'Licence';
  /** The identifier of the licence, of SPDX where it has one. */
  name: Scalars['String']['output'];
  /** The licence in words. */
  title: Scalars['String']['output'];
  /** The file that holds its text. */
  path: Scalars['String']['output'];
};

/** How many records of each kind a release holds. */
export type Counts = {
  __typename?: 'Counts';
  /** How many indicators. */
  indicators: Scalars['Int']['output'];
  /** How many series. */
  series: Scalars['Int']['output'];
  /** How many observations. */
  observations: Scalars['Int']['output'];
  /** How many plans. */
  plans: Scalars['Int']['output'];
  /** How many claims. */
  claims: Scalars['Int']['output'];
  /** How many quotations. */
  quotations: Scalars['Int']['output'];
  /** How many sources. */
  sources: Scalars['Int']['output'];
  /** How many people. */
  people: Scalars['Int']['output'];
  /** How many areas. */
  areas: Scalars['Int']['output'];
  /** How many estimators. */
  estimators: Scalars['Int']['output'];
  /** How many units. */
  units: Scalars['Int']['output'];
  /** How many topics. */
  topics: Scalars['Int']['output'];
};

/** A quantity, whoever measures it. Every account of it is a series of its own. */
export type Indicator = Node & {
  __typename?: 'Indicator';
  /** Names this record among all records of all kinds. Opaque; give it to `node`. */
  id: Scalars['ID']['output'];
  /** The id of the record among those of its kind, as it stands in addresses and data files. */
  slug: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What is counted, what is not, and what it is confused with. */
  definition: Scalars['String']['output'];
  /** The subject that it belongs to. */
  topic: Topic;
  /** The kind of quantity. */
  dimension: Dimension;
  /** The unit in which rivals are best compared. */
  unit: Unit;
  /** The power of ten that goes with the unit: 6 stands for millions. */
  multiplier: Scalars['Int']['output'];
  /** The least plausible figure, in the unit and multiplier above. */
  minimum: Scalars['Decimal']['output'];
  /** The greatest plausible figure, in the unit and multiplier above. */
  maximum: Scalars['Decimal']['output'];
  /** Whether a plan keeps its target for it by reaching it or by staying below; at least if it is absent. */
  aim?: Maybe<Aim>;
  /** What else is to be said of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** How many accounts of it the release holds. */
  seriesCount: Scalars['Int']['output'];
  /** The accounts of it. */
  series: SeriesConnection;
  /** What was said of it, by the date of the words; undated last. */
  quotations: QuotationConnection;
  /** Claims that speak of it. */
  claims: ClaimConnection;
  /** How to cite it, in one line: the documents it rests on, and this release with its digest. */
  citation: Scalars['String']['output'];
};


/** A quantity, whoever measures it. Every account of it is a series of its own. */
export type IndicatorSeriesArgs = {
  filter?: InputMaybe<SeriesFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A quantity, whoever measures it. Every account of it is a series of its own. */
export type IndicatorQuotationsArgs = {
  filter?: InputMaybe<QuotationFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A quantity, whoever measures it. Every account of it is a series of its own. */
export type IndicatorClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A quantity, whoever measures it. Every account of it is a series of its own. */
export type IndicatorCitationArgs = {
  style?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** One account of one indicator: one source, one estimator, one basis. */
export type Series = Node & {
  __typename?: 'Series';
  /** Names this record among all records of all kinds. Opaque; give it to `node`. */
  id: Scalars['ID']['output'];
  /** The id of the record among those of its kind, as it stands in addresses and data files. */
  slug: Scalars['String']['output'];
  /** What the account is called. */
  title: Scalars['String']['output'];
  /** The quantity. */
  indicator: Indicator;
  /** The territory. */
  area: Area;
  /** How often it has figures. */
  frequency: Frequency;
  /** What kind of account it is. */
  nature: Nature;
  /** Who stands behind the figures. */
  estimator: Estimator;
  /** What the figures are counted in. */
  unit: Unit;
  /** The power of ten by which figures are multiplied: 6 stands for millions. */
  multiplier: Scalars['Int']['output'];
  /** What it is measured on. */
  basis: Basis;
  /** Which end of a printed range the figures are; a range is two series. */
  bound?: Maybe<Bound>;
  /** The plan that set the targets; only where the nature is a plan. */
  plan?: Maybe<Plan>;
  /** The document that was read. */
  source: Source;
  /** The document that the one read takes its figures from. */
  original?: Maybe<Source>;
  /** The evidence pack and key that the series was curated from. */
  origin: Scalars['String']['output'];
  /** What else is to be said of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** When the figures were printed, where it is known. */
  published?: Maybe<Scalars['Date']['output']>;
  /** How many figures it has. */
  figureCount: Scalars['Int']['output'];
  /** The first day that a figure is about; absent where it has none. */
  firstDay?: Maybe<Scalars['Date']['output']>;
  /** The last day that a figure is about; absent where it has none. */
  lastDay?: Maybe<Scalars['Date']['output']>;
  /** Its figures. */
  observations: ObservationConnection;
  /** What is made of its figures. What its basis forbids is an error that says what would be allowed. */
  derivedObservations?: Maybe<DerivedObservationConnection>;
  /** Its figure for exactly one period. A period without one is an error that names the nearest. */
  observation?: Maybe<Observation>;
  /** How to cite it, in one line: the documents it rests on, and this release with its digest. */
  citation: Scalars['String']['output'];
};


/** One account of one indicator: one source, one estimator, one basis. */
export type SeriesObservationsArgs = {
  filter?: InputMaybe<FigureFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One account of one indicator: one source, one estimator, one basis. */
export type SeriesDerivedObservationsArgs = {
  derive: Derive;
  filter?: InputMaybe<FigureFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One account of one indicator: one source, one estimator, one basis. */
export type SeriesObservationArgs = {
  period: Scalars['Period']['input'];
  publishedFrom?: InputMaybe<Scalars['Period']['input']>;
  publishedTo?: InputMaybe<Scalars['Period']['input']>;
};


/** One account of one indicator: one source, one estimator, one basis. */
export type SeriesCitationArgs = {
  style?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** A figure as it stood in some releases on end. */
export type Stand = {
  __typename?: 'Stand';
  /** The versions of the releases in which it stood so, oldest first. */
  releases: Array<Scalars['String']['output']>;
  /** The day of the first of them. */
  from: Scalars['Date']['output'];
  /** What it was then, in the first of them. */
  figure: Observation;
  /** What was made of it in the first of them; absent where nothing was asked to be, an error where the basis forbids it. */
  derived?: Maybe<DerivedObservation>;
  /** Why it changed, where a reason was given. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A record that two releases do not have in common. */
export type Change = {
  __typename?: 'Change';
  /** What kind of record it is. */
  kind: ChangedKind;
  /** Its slug; `series@period` for a figure. */
  slug: Scalars['String']['output'];
  /** What was done to it. */
  change: ChangeKind;
  /** Why, where the newer release gives a reason. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What it was in the release begun with; absent where it was added, and of exclusions, which are no nodes. */
  before?: Maybe<Node>;
  /** What it is in the release ended with; absent where it was removed, and of exclusions, which are no nodes. */
  after?: Maybe<Node>;
};

/** What a series is measured on. Two series whose bases differ may be shown together and must say so. */
export type Basis = {
  __typename?: 'Basis';
  /** Prices in which values are counted: current, comparable, unstated, or a year (`1982`, `1926-27`). */
  priceBase?: Maybe<Scalars['String']['output']>;
  /** The period that an index counts as 100, or as 1; `previous-year` where each is measured by the one before. */
  indexBase?: Maybe<Scalars['String']['output']>;
  /** What exactly is measured: barn yield, factor cost. */
  concept?: Maybe<Scalars['String']['output']>;
  /** The territory that the figures cover. */
  borders?: Maybe<Scalars['String']['output']>;
  /** What a figure for a span of years means. */
  spanMeaning?: Maybe<SpanMeaning>;
  /** Whatever else the source says of the basis. */
  note?: Maybe<Scalars['String']['output']>;
};

/** One figure of one series at one period. */
export type Observation = Node & {
  __typename?: 'Observation';
  /** Names this figure among all records. Opaque; give it to `node`. */
  id: Scalars['ID']['output'];
  /** The account that it belongs to. */
  series: Series;
  /** The quantity. */
  indicator: Indicator;
  /** The territory. */
  area: Area;
  /** What stretch of time it is about. */
  period: Scalars['Period']['output'];
  /** The first day of the period. */
  firstDay: Scalars['Date']['output'];
  /** The last day of the period. */
  lastDay: Scalars['Date']['output'];
  /** Exactly as printed; absent where the source prints it as missing. Missing is not zero. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** The characters as printed. */
  printed?: Maybe<Scalars['String']['output']>;
  /** How far it may be trusted. */
  status: Status;
  /** What it is counted in. */
  unit: Unit;
  /** The power of ten by which the value is multiplied: 6 stands for millions. */
  multiplier: Scalars['Int']['output'];
  /** Who stands behind it. */
  estimator: Estimator;
  /** What kind of account it belongs to. */
  nature: Nature;
  /** The document that was read. */
  source: Source;
  /** The document that the one read takes the figures of this series from. */
  original?: Maybe<Source>;
  /** Where in the source: page, table, row and column. */
  locator: Scalars['String']['output'];
  /** When it was printed, where that is known. */
  published?: Maybe<Scalars['Date']['output']>;
  /** What else is to be said of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** What other accounts of the same quantity and area say of the same period. */
  rivals: Array<Observation>;
  /** What was said of the same quantity and of a time that shares a day with the period, by the date of the words; undated last. */
  quotations: Array<Quotation>;
  /** What is made of it, from the figures of its series that were printed within the days by which it was asked for; brought to a lower frequency, that of the longer period. What the basis forbids is an error that says what would be allowed. */
  derived?: Maybe<DerivedObservation>;
  /** Every value that it had, oldest first, up to this release. */
  history: Array<Stand>;
  /** How to cite it, in one line: the document, the place in it, what it is as cited in where it was read at second hand, and this release with its digest. */
  citation: Scalars['String']['output'];
};


/** One figure of one series at one period. */
export type ObservationRivalsArgs = {
  publishedFrom?: InputMaybe<Scalars['Period']['input']>;
  publishedTo?: InputMaybe<Scalars['Period']['input']>;
};


/** One figure of one series at one period. */
export type ObservationQuotationsArgs = {
  publishedFrom?: InputMaybe<Scalars['Period']['input']>;
  publishedTo?: InputMaybe<Scalars['Period']['input']>;
};


/** One figure of one series at one period. */
export type ObservationDerivedArgs = {
  derive: Derive;
};


/** One figure of one series at one period. */
export type ObservationHistoryArgs = {
  derive?: InputMaybe<Derive>;
  publishedFrom?: InputMaybe<Scalars['Period']['input']>;
  publishedTo?: InputMaybe<Scalars['Period']['input']>;
};


/** One figure of one series at one period. */
export type ObservationCitationArgs = {
  style?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** A figure that was computed from printed ones. Nothing of it was printed. */
export type DerivedObservation = {
  __typename?: 'DerivedObservation';
  /** The account that it was computed from. */
  series: Series;
  /** The quantity that the account measures. */
  indicator: Indicator;
  /** The territory. */
  area: Area;
  /** What stretch of time it is about. */
  period: Scalars['Period']['output'];
  /** The first day of the period. */
  firstDay: Scalars['Date']['output'];
  /** The last day of the period. */
  lastDay: Scalars['Date']['output'];
  /** Rounded once, to the digits that its inputs bear; absent where they do not give one. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Why there is no value. */
  missing?: Maybe<Scalars['String']['output']>;
  /** The digits that the inputs bear; absent where there is no value. */
  digits?: Maybe<Digits>;
  /** Whether nothing was lost by rounding and every constant is exact. */
  exact: Scalars['Boolean']['output'];
  /** How far it may be trusted: no further than the most doubtful of its inputs. */
  status: Status;
  /** What it is counted in. */
  unit: DerivedUnit;
  /** The power of ten by which the value is multiplied: 6 stands for millions. */
  multiplier: Scalars['Int']['output'];
  /** Who stands behind the account. */
  estimator: Estimator;
  /** What kind of account it is. */
  nature: Nature;
  /** The document that was read for the figure of this period, or for the last of those aggregated. */
  source: Source;
  /** Where in the source. */
  locator: Scalars['String']['output'];
  /** When that figure was printed, where this is known. */
  published?: Maybe<Scalars['Date']['output']>;
  /** The figures that it was computed from, in the order of time. */
  inputs: Array<DerivedInput>;
  /** How it was computed. */
  derivation: Derivation;
};

/** A figure that a derived one was computed from. */
export type DerivedInput = {
  __typename?: 'DerivedInput';
  /** The period of the figure. */
  period: Scalars['Period']['output'];
  /** The figure exactly as printed. */
  value: Scalars['Decimal']['output'];
  /** How far it may be trusted. */
  status: Status;
  /** The figure itself, with its source. */
  figure: Observation;
};

/** How many digits a derived figure has. */
export type Digits = {
  __typename?: 'Digits';
  /** What is counted. */
  kind: DigitKind;
  /** How many; of decimals below zero for figures that are rounded to tens, hundreds, thousands. */
  count: Scalars['Int']['output'];
};

/** What derived figures are counted in, which need not be a unit of the dataset. */
export type DerivedUnit = {
  __typename?: 'DerivedUnit';
  /** The unit of the dataset; absent where it has none, as for per cents of change or a code that was asked for. */
  unit?: Maybe<Unit>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** How it is written beside a figure. */
  symbol: Scalars['String']['output'];
  /** The case-sensitive code of the Unified Code for Units of Measure, where it has one. */
  ucum?: Maybe<Scalars['String']['output']>;
  /** The kind of quantity; absent of what is none, as a logarithm. */
  dimension?: Maybe<Dimension>;
};

/** What was done to the figures of a series, so that anybody can do it again. */
export type Derivation = {
  __typename?: 'Derivation';
  /** The series. */
  series: Series;
  /** What was done, in the order in which it was: aggregation, conversion, scaling, index, transform. */
  steps: Array<DerivationStep>;
  /** How results are rounded. */
  rounding: Scalars['String']['output'];
  /** What the results are counted in. */
  unit: DerivedUnit;
  /** The power of ten by which the results are multiplied. */
  multiplier: Scalars['Int']['output'];
  /** How often there is a result. */
  frequency: Frequency;
};

/** One thing that was done to figures. */
export type DerivationStep = {
  __typename?: 'DerivationStep';
  /** A code of FRED's units, or `aggregation`, `conversion`, `scaling`, `index`. */
  transform: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** In x_t, the figure of the period; x_{t-1}, of the one before; x_{t-n}, of a year before; n, figures a year. */
  formula: Scalars['String']['output'];
  /** The numbers that the formula takes besides the figures. */
  constants: Array<DerivationConstant>;
  /** How many digits the result keeps. */
  rounding: Scalars['String']['output'];
  /** What has to hold for the result to mean anything. */
  assumption?: Maybe<Scalars['String']['output']>;
};

/** A number that a formula takes besides the figures. */
export type DerivationConstant = {
  __typename?: 'DerivationConstant';
  /** What it is in the formula. */
  name: Scalars['String']['output'];
  /** What it is: a number, or the period of a base. */
  value: Scalars['String']['output'];
  /** Whether it is exact. */
  exact: Scalars['Boolean']['output'];
  /** The document that it is from. */
  source?: Maybe<Source>;
  /** Where in that document. */
  locator?: Maybe<Scalars['String']['output']>;
};

/** An account whose basis forbids what was asked. */
export type RefusedAccount = {
  __typename?: 'RefusedAccount';
  /** The account. */
  series: Series;
  /** What kind of refusal it is; `/problems/{code}` explains it. */
  code: Scalars['String']['output'];
  /** The reason, and what would be allowed. */
  detail: Scalars['String']['output'];
};

export type { DigitKind };

export type { Transform };

export type { CoarserFrequency };

export type { AggregationMethod };

/** What is to be done to figures, in this order: brought to a lower frequency, converted, put on an index, transformed. At least one of the first four fields must be given. Refusals name them as the REST interface does: `index_base`. */
export type Derive = {
  /** Changes, rates of growth, logarithms. */
  units?: InputMaybe<Transform>;
  /** The period that is counted as 100. */
  indexBase?: InputMaybe<Scalars['Period']['input']>;
  /** The slug of a unit, or a code of the Unified Code for Units of Measure, to convert to. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The frequency to bring figures to. */
  aggregateTo?: InputMaybe<CoarserFrequency>;
  /** How; the mean if it is left out. Only together with `aggregateTo`. */
  aggregationMethod?: InputMaybe<AggregationMethod>;
};

/** What is to be done to figures that stay levels, in the order of `Derive`; at least one. */
export type DeriveLevels = {
  /** The period that is counted as 100. */
  indexBase?: InputMaybe<Scalars['Period']['input']>;
  /** The slug of a unit, or a code of the Unified Code for Units of Measure, to convert to. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The frequency to bring figures to. */
  aggregateTo?: InputMaybe<CoarserFrequency>;
  /** How; the mean if it is left out. Only together with `aggregateTo`. */
  aggregationMethod?: InputMaybe<AggregationMethod>;
};

/** A plan: one variant of it, with the time it was meant for and the time it took. */
export type Plan = Node & {
  __typename?: 'Plan';
  /** Names this record among all records of all kinds. Opaque; give it to `node`. */
  id: Scalars['ID']['output'];
  /** The id of the record among those of its kind, as it stands in addresses and data files. */
  slug: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Shared by all drafts and variants of one plan. */
  family: Scalars['String']['output'];
  /** Which draft or variant it is. */
  variant: Scalars['String']['output'];
  /** When it was meant to begin. */
  nominalStart?: Maybe<Scalars['Period']['output']>;
  /** When it was meant to end. */
  nominalEnd?: Maybe<Scalars['Period']['output']>;
  /** When it was declared finished. */
  closed?: Maybe<Scalars['Date']['output']>;
  /** When it was approved. */
  approved?: Maybe<Scalars['Date']['output']>;
  /** The document that was read. */
  source: Source;
  /** Where in the source. */
  locator: Scalars['String']['output'];
  /** The evidence pack and key that the record was curated from. */
  origin: Scalars['String']['output'];
  /** What else is to be said of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** How many series of targets it set. */
  targetCount: Scalars['Int']['output'];
  /** The targets it set, as series of figures. */
  targets: SeriesConnection;
  /** The other drafts and variants of the same plan. */
  variants: Array<Plan>;
  /** What came of its targets, by every account. */
  fulfilment: PlanFulfilment;
};


/** A plan: one variant of it, with the time it was meant for and the time it took. */
export type PlanTargetsArgs = {
  filter?: InputMaybe<SeriesFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A plan: one variant of it, with the time it was meant for and the time it took. */
export type PlanFulfilmentArgs = {
  publishedFrom?: InputMaybe<Scalars['Period']['input']>;
  publishedTo?: InputMaybe<Scalars['Period']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** A checkable statement made in a source. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** Names this record among all records of all kinds. Opaque; give it to `node`. */
  id: Scalars['ID']['output'];
  /** The id of the record among those of its kind, as it stands in addresses and data files. */
  slug: Scalars['String']['output'];
  /** The evidence pack and key that the record was curated from. */
  origin: Scalars['String']['output'];
  /** The document that makes it. */
  source: Source;
  /** Where in the source. */
  locator: Scalars['String']['output'];
  /** What is claimed, in our words. */
  statement: Scalars['String']['output'];
  /** The run of words that it rests on. */
  asPrinted: Scalars['String']['output'];
  /** What it is about. */
  subject: Scalars['String']['output'];
  /** The quantity, where the dataset has it. */
  indicator?: Maybe<Indicator>;
  /** The territory. */
  area?: Maybe<Area>;
  /** The period that it is about, or from which it speaks of a change. */
  from?: Maybe<Scalars['Period']['output']>;
  /** The period to which it speaks of a change. */
  to?: Maybe<Scalars['Period']['output']>;
  /** What kind of thing is asserted. */
  measure: Measure;
  /** The number that is asserted. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** The number at the beginning, where two are asserted. */
  fromValue?: Maybe<Scalars['Decimal']['output']>;
  /** The number at the end, where two are asserted. */
  toValue?: Maybe<Scalars['Decimal']['output']>;
  /** The date that is asserted. */
  dateValue?: Maybe<Scalars['Period']['output']>;
  /** What the date is asserted of, where it is that of a record. */
  moment?: Maybe<Moment>;
  /** The plan whose date is asserted, or when its targets were reached. */
  plan?: Maybe<Plan>;
  /** The words of which it is asserted when they were said. */
  quotation?: Maybe<Quotation>;
  /** What the number is counted in. */
  unit?: Maybe<Unit>;
  /** The power of ten by which the number is multiplied. */
  multiplier?: Maybe<Scalars['Int']['output']>;
  /** How exactly the number is asserted. */
  qualifier: Qualifier;
  /** The source that the claim itself cites. */
  citedSource?: Maybe<Source>;
  /** Where in the cited source. */
  citedLocator?: Maybe<Scalars['String']['output']>;
  /** What else is to be said of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** What it was held against, and what came of it. */
  checks: Array<Check>;
  /** What the data say of it, account by account. */
  verdict: Verdict;
  /** Words that bear on it, by their date; undated last. */
  quotations: QuotationConnection;
  /** How to cite it, in one line: the documents it rests on, and this release with its digest. */
  citation: Scalars['String']['output'];
};


/** A checkable statement made in a source. */
export type ClaimVerdictArgs = {
  publishedFrom?: InputMaybe<Scalars['Period']['input']>;
  publishedTo?: InputMaybe<Scalars['Period']['input']>;
};


/** A checkable statement made in a source. */
export type ClaimQuotationsArgs = {
  filter?: InputMaybe<QuotationFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A checkable statement made in a source. */
export type ClaimCitationArgs = {
  style?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** What the accounts of a quantity say of a statement. */
export type Verdict = {
  __typename?: 'Verdict';
  /** What they come to together. */
  verdict: VerdictWord;
  /** Why. */
  why: Scalars['String']['output'];
  /** Whether it rests on one voice or on several. */
  grounds: Grounds;
  /** How many voices of their own know. */
  voices: Scalars['Int']['output'];
  /** What is asserted, as it was understood. */
  statement: Statement;
  /** Each number asserted, with what its rounding allows. */
  parts: Array<StatementPart>;
  /** What each account says. */
  accounts: Array<AccountVerdict>;
  /** In what the bases of the accounts that know differ, which may be why they disagree. */
  differing: Array<Scalars['String']['output']>;
  /** What records say, where the date of one is asserted and not a figure. */
  records: Array<RecordVerdict>;
  /** Claims of the same source with which it cannot hold. */
  contradictions: Array<Contradiction>;
  /** What the words asked may have meant, where that is not clear; the best first. */
  candidates: Array<Indicator>;
};

/** What is asserted, whoever asserts it. */
export type Statement = {
  __typename?: 'Statement';
  /** The quantity. */
  indicator?: Maybe<Indicator>;
  /** The territory. */
  area?: Maybe<Area>;
  /** The period that it is about, or from which it speaks of a change. */
  from?: Maybe<Scalars['Period']['output']>;
  /** The period to which it speaks of a change. */
  to?: Maybe<Scalars['Period']['output']>;
  /** What kind of thing is asserted. */
  measure: Measure;
  /** The number that is asserted. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** The number at the start of a change, or the least. */
  fromValue?: Maybe<Scalars['Decimal']['output']>;
  /** The number at the end of a change, or the most. */
  toValue?: Maybe<Scalars['Decimal']['output']>;
  /** The date that is asserted. */
  dateValue?: Maybe<Scalars['Period']['output']>;
  /** What the date is asserted of, where it is that of a record. */
  moment?: Maybe<Moment>;
  /** The plan whose date is asserted, or when its targets were reached. */
  plan?: Maybe<Plan>;
  /** The words of which it is asserted when they were said. */
  quotation?: Maybe<Quotation>;
  /** What the number is counted in. */
  unit?: Maybe<Unit>;
  /** The power of ten by which the number is multiplied. */
  multiplier: Scalars['Int']['output'];
  /** How exactly the number is asserted. */
  qualifier: Qualifier;
  /** The prices that are meant, where that is stated. */
  priceBase?: Maybe<Scalars['String']['output']>;
  /** The base of the index that is meant, where that is stated. */
  indexBase?: Maybe<Scalars['String']['output']>;
};

/** A number of a statement: what it lets an account say, and what the accounts come to on it. */
export type StatementPart = {
  __typename?: 'StatementPart';
  /** Which number or date it is. */
  of: StatementMember;
  /** The least that agrees, as text; nothing where there is none. */
  low?: Maybe<Scalars['String']['output']>;
  /** The most that agrees, as text; nothing where there is none. */
  high?: Maybe<Scalars['String']['output']>;
  /** What the number is counted in. */
  unit?: Maybe<Scalars['String']['output']>;
  /** What agrees, and why. */
  tolerance: Scalars['String']['output'];
  /** What the accounts come to. */
  verdict: VerdictWord;
  /** Why. */
  why: Scalars['String']['output'];
};

/** What one account says of a statement. */
export type AccountVerdict = {
  __typename?: 'AccountVerdict';
  /** The account. */
  series: Series;
  /** Accounts of one voice carry one number; nothing where the account knows nothing. */
  voice?: Maybe<Scalars['Int']['output']>;
  /** What it comes to: never disputed. */
  verdict: VerdictWord;
  /** Why it is unknown, or what it leaves open. */
  why?: Maybe<Scalars['String']['output']>;
  /** What it says of each number of which it knows. */
  parts: Array<AccountPart>;
};

/** What an account says of one number of a statement. */
export type AccountPart = {
  __typename?: 'AccountPart';
  /** Which number or date it is. */
  of: StatementMember;
  /** What it comes to: never disputed. */
  verdict: VerdictWord;
  /** Why it is unknown. */
  why?: Maybe<Scalars['String']['output']>;
  /** What the account says, in the unit of the statement. */
  says: Scalars['String']['output'];
  /** The least that its own rounding leaves open, as text. */
  low?: Maybe<Scalars['String']['output']>;
  /** The most that its own rounding leaves open, as text. */
  high?: Maybe<Scalars['String']['output']>;
  /** The arithmetic. */
  working: Scalars['String']['output'];
  /** The figures that it comes from. */
  figures: Array<Observation>;
};

/** What a record says of a date that is asserted of it: a plan, the series of a target, a quotation. */
export type RecordVerdict = {
  __typename?: 'RecordVerdict';
  /** The record. */
  record: Node;
  /** The document that says so. */
  source: Source;
  /** Where in the document. */
  locator: Scalars['String']['output'];
  /** What it comes to: never disputed. */
  verdict: VerdictWord;
  /** Why it is unknown. */
  why?: Maybe<Scalars['String']['output']>;
  /** What it says of the date. */
  says: Scalars['String']['output'];
};

/** Another claim of the same source that cannot hold together with the one asked about. */
export type Contradiction = {
  __typename?: 'Contradiction';
  /** The other claim. */
  claim: Claim;
  /** What the other implies for this one, spelled out. */
  statement: Scalars['String']['output'];
  /** The arithmetic. */
  working: Scalars['String']['output'];
};

export type { Moment };

export type { VerdictWord };

export type { Grounds };

export type { StatementMember };

/** A statement that is to be held against the accounts. */
export type StatementInput = {
  /** The slug of the quantity; or words for it as `q`. */
  indicator?: InputMaybe<Scalars['String']['input']>;
  /** Words for the quantity, 1 to 200 characters, where its slug is not known. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** The slug of the area; `sun`, the USSR, if it is left out. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** When the figure was so; of a date, when it was first reached. */
  period?: InputMaybe<Scalars['Period']['input']>;
  /** When a change starts. */
  from?: InputMaybe<Scalars['Period']['input']>;
  /** What a change leads to. */
  to?: InputMaybe<Scalars['Period']['input']>;
  /** What kind of thing is asserted; a level if it is left out. */
  measure?: InputMaybe<Measure>;
  /** The number that is asserted, with the digits that are meant. */
  value?: InputMaybe<Scalars['Decimal']['input']>;
  /** The number at the start of a change, or the least. */
  fromValue?: InputMaybe<Scalars['Decimal']['input']>;
  /** The number at the end of a change, or the most. */
  toValue?: InputMaybe<Scalars['Decimal']['input']>;
  /** The slug of the unit; that of the indicator if it is left out. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The power of ten by which the number is multiplied; that of the indicator if it is left out, and 0 if a unit is named. */
  multiplier?: InputMaybe<Scalars['Int']['input']>;
  /** How exactly it is asserted; exactly if it is left out. */
  qualifier?: InputMaybe<Qualifier>;
  /** The prices that are meant: `current`, `1926-27`. */
  priceBase?: InputMaybe<Scalars['String']['input']>;
  /** The base of the index that is meant: `1913`. */
  indexBase?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a claim was held against, and what came of it. */
export type Check = {
  __typename?: 'Check';
  /** The evidence pack and key that the check was curated from. */
  origin: Scalars['String']['output'];
  /** What it was held against. */
  kind: CheckKind;
  /** What was checked. */
  statement: Scalars['String']['output'];
  /** What came out, as text. */
  value?: Maybe<Scalars['String']['output']>;
  /** What that is counted in, as text. */
  unit?: Maybe<Scalars['String']['output']>;
  /** The sum, where there is one. */
  working?: Maybe<Scalars['String']['output']>;
  /** The figures that it was held against. */
  figures: Array<Observation>;
  /** The documents that it was held against. */
  sources: Array<Source>;
  /** What came of it. */
  finding: Scalars['String']['output'];
};


/** Something that a claim was held against, and what came of it. */
export type CheckFiguresArgs = {
  publishedFrom?: InputMaybe<Scalars['Period']['input']>;
  publishedTo?: InputMaybe<Scalars['Period']['input']>;
};

/** Somebody’s words, verbatim. */
export type Quotation = Node & {
  __typename?: 'Quotation';
  /** Names this record among all records of all kinds. Opaque; give it to `node`. */
  id: Scalars['ID']['output'];
  /** The id of the record among those of its kind, as it stands in addresses and data files. */
  slug: Scalars['String']['output'];
  /** The evidence pack and key that the record was curated from. */
  origin: Scalars['String']['output'];
  /** The words. */
  text: Scalars['String']['output'];
  /** The language of the text, as an ISO 639-1 code. */
  language: Scalars['String']['output'];
  /** The language in which it was said, as an ISO 639-1 code. */
  originalLanguage?: Maybe<Scalars['String']['output']>;
  /** The words in that language. */
  originalText?: Maybe<Scalars['String']['output']>;
  /** Who translated it. */
  translator?: Maybe<Scalars['String']['output']>;
  /** Who said it, or whom a misattributed saying is pinned on. */
  speaker?: Maybe<Person>;
  /** When it was said or written. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Absent where the date is printed in what was read. */
  datePrecision?: Maybe<DatePrecision>;
  /** On what occasion. */
  occasion?: Maybe<Scalars['String']['output']>;
  /** The document that was read. */
  source: Source;
  /** Where in the source. */
  locator: Scalars['String']['output'];
  /** The source that the document read gives for the words. */
  citedSource?: Maybe<Source>;
  /** Where in the cited source. */
  citedLocator?: Maybe<Scalars['String']['output']>;
  /** The citation as the document read prints it. */
  citationAsPrinted?: Maybe<Scalars['String']['output']>;
  /** How far wording and speaker are verified. */
  verification: Verification;
  /** Whether the copy that was read has all the words. */
  condition: Condition;
  /** The subjects that it speaks of. */
  topics: Array<Topic>;
  /** The quantities that it speaks of. */
  indicators: Array<Indicator>;
  /** When what it speaks of was or was to be, not when it was said; by time. */
  periods: Array<Scalars['Period']['output']>;
  /** The claims that it bears on. */
  claims: Array<Claim>;
  /** Quantities that it speaks of and that no indicator covers. */
  speaksOf: Array<Scalars['String']['output']>;
  /** The head of the family of wordings that this is one of; absent for the head itself. */
  variantOf?: Maybe<Quotation>;
  /** Every known wording of the passage, this one too, the head of the family first; none where there is but one. */
  variants: Array<Variant>;
  /** Quotations that belong beside it. */
  related: Array<Quotation>;
  /** What else is to be said of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** How to cite it, in one line: the documents it rests on, and this release with its digest. */
  citation: Scalars['String']['output'];
};


/** Somebody’s words, verbatim. */
export type QuotationCitationArgs = {
  style?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** One wording of a passage, held against the wording asked about. */
export type Variant = {
  __typename?: 'Variant';
  /** The wording, with its source. */
  quotation: Quotation;
  /** What makes it of the wording asked about, word by word; absent where the two are not compared. */
  differences?: Maybe<Array<WordDifference>>;
  /** Why no differences are marked. */
  notCompared?: Maybe<Scalars['String']['output']>;
};

/** A run of words of two wordings, or of one of them. */
export type WordDifference = {
  __typename?: 'WordDifference';
  /** Which of the two it stands in. */
  kind: DifferenceKind;
  /** The words, with the blanks between them. */
  text: Scalars['String']['output'];
};

export type { DifferenceKind };

/** A document that was read, or that a read document cites. The fields are those of CSL-JSON and some of our own. */
export type Source = Node & {
  __typename?: 'Source';
  /** Names this record among all records of all kinds. Opaque; give it to `node`. */
  id: Scalars['ID']['output'];
  /** The id of the record among those of its kind, as it stands in addresses and data files. */
  slug: Scalars['String']['output'];
  /** The CSL type: `book`, `chapter`, `dataset`. */
  type: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
  /** Authors. */
  author: Array<Name>;
  /** Editors. */
  editor: Array<Name>;
  /** Translators. */
  translator: Array<Name>;
  /** When it was printed, in the parts that are known. */
  issued?: Maybe<SourceDate>;
  /** When it was printed, as one date. */
  issuedDate?: Maybe<Scalars['Date']['output']>;
  /** When it first appeared, where this is a later printing. */
  originalDate?: Maybe<SourceDate>;
  /** The journal, book or collection that it is part of. */
  containerTitle?: Maybe<Scalars['String']['output']>;
  /** The publisher. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** The place of publication. */
  publisherPlace?: Maybe<Scalars['String']['output']>;
  /** The volume. */
  volume?: Maybe<Scalars['String']['output']>;
  /** The issue. */
  issue?: Maybe<Scalars['String']['output']>;
  /** The pages. */
  page?: Maybe<Scalars['String']['output']>;
  /** The number of a report. */
  number?: Maybe<Scalars['String']['output']>;
  /** How many pages it has, as printed. */
  numberOfPages?: Maybe<Scalars['String']['output']>;
  /** The edition. */
  edition?: Maybe<Scalars['String']['output']>;
  /** The kind of document, in words. */
  genre?: Maybe<Scalars['String']['output']>;
  /** The version of a data file. */
  version?: Maybe<Scalars['String']['output']>;
  /** The archive that holds it. */
  archive?: Maybe<Scalars['String']['output']>;
  /** The language that it is written in. */
  language?: Maybe<Scalars['String']['output']>;
  /** The International Standard Book Number. */
  isbn?: Maybe<Scalars['String']['output']>;
  /** The Digital Object Identifier. */
  doi?: Maybe<Scalars['String']['output']>;
  /** Where it stands on the web. */
  url?: Maybe<Scalars['String']['output']>;
  /** When it was read on the web. */
  accessed?: Maybe<SourceDate>;
  /** What else is to be said of the document. */
  note?: Maybe<Scalars['String']['output']>;
  /** The terms as the source or its copy states them. */
  licence: Scalars['String']['output'];
  /** How freely it may be reused. */
  reuse: Reuse;
  /** The copies that were read. */
  readVia: Array<Scalars['String']['output']>;
  /** Where it is known from, if the work itself was not seen. */
  knownThrough?: Maybe<Scalars['String']['output']>;
  /** Documents whose figures it prints again. */
  reprints: Array<Source>;
  /** Documents whose figures it converts to another unit or base. */
  rescales: Array<Source>;
  /** Documents whose figures it revises. */
  revises: Array<Source>;
  /** Documents that it cites. */
  cites: Array<Source>;
  /** Documents that print its figures again. */
  reprintedBy: Array<Source>;
  /** Documents that convert its figures to another unit or base. */
  rescaledBy: Array<Source>;
  /** Documents that revise its figures. */
  revisedBy: Array<Source>;
  /** Documents that cite it. */
  citedBy: Array<Source>;
  /** Fields of this record that could not be verified. */
  unverifiedFields: Array<Scalars['String']['output']>;
  /** The evidence packs and keys that the record was curated from. */
  origin: Array<Scalars['String']['output']>;
  /** What the curators say of the record. */
  curationNote?: Maybe<Scalars['String']['output']>;
  /** How to cite it, and this release with its digest, in one line. */
  citation: Scalars['String']['output'];
  /** Series that were read in it, or that take their figures from it. */
  series: SeriesConnection;
  /** Quotations read in it, or for which it is cited. */
  quotations: QuotationConnection;
  /** Claims made in it, that cite it, or that were checked against it. */
  claims: ClaimConnection;
  /** Plans read in it. */
  plans: PlanConnection;
};


/** A document that was read, or that a read document cites. The fields are those of CSL-JSON and some of our own. */
export type SourceCitationArgs = {
  style?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** A document that was read, or that a read document cites. The fields are those of CSL-JSON and some of our own. */
export type SourceSeriesArgs = {
  filter?: InputMaybe<SeriesFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A document that was read, or that a read document cites. The fields are those of CSL-JSON and some of our own. */
export type SourceQuotationsArgs = {
  filter?: InputMaybe<QuotationFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A document that was read, or that a read document cites. The fields are those of CSL-JSON and some of our own. */
export type SourceClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A document that was read, or that a read document cites. The fields are those of CSL-JSON and some of our own. */
export type SourcePlansArgs = {
  filter?: InputMaybe<PlanFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The name of an author, editor or translator, in the parts of CSL-JSON. */
export type Name = {
  __typename?: 'Name';
  /** The family name. */
  family?: Maybe<Scalars['String']['output']>;
  /** The given names. */
  given?: Maybe<Scalars['String']['output']>;
  /** The whole name, where it has no parts, as of an office. */
  literal?: Maybe<Scalars['String']['output']>;
  /** What follows the name: Jr. */
  suffix?: Maybe<Scalars['String']['output']>;
  /** A particle that stays before the family name: de, van. */
  nonDroppingParticle?: Maybe<Scalars['String']['output']>;
};

/** A date of a source, as CSL-JSON has it. */
export type SourceDate = {
  __typename?: 'SourceDate';
  /** Year, month and day, as far as known; two of them are a range. */
  dateParts: Array<Array<Scalars['Int']['output']>>;
  /** The date in words, where it has no parts. */
  literal?: Maybe<Scalars['String']['output']>;
  /** Whether the date is approximate. */
  circa?: Maybe<Scalars['Boolean']['output']>;
};

/** A speaker or author. Dates of life stand only where they were read. */
export type Person = Node & {
  __typename?: 'Person';
  /** Names this record among all records of all kinds. Opaque; give it to `node`. */
  id: Scalars['ID']['output'];
  /** The id of the record among those of its kind, as it stands in addresses and data files. */
  slug: Scalars['String']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** The name in its own script. */
  nameNative?: Maybe<Scalars['String']['output']>;
  /** The day of birth. */
  born?: Maybe<Scalars['Date']['output']>;
  /** The day of death. */
  died?: Maybe<Scalars['Date']['output']>;
  /** Who it was. */
  description: Scalars['String']['output'];
  /** Where this was read. */
  readVia?: Maybe<Scalars['String']['output']>;
  /** The evidence pack and key that the record was curated from. */
  origin?: Maybe<Scalars['String']['output']>;
  /** What else is to be said of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** What the person said, or what is pinned on the person. */
  quotations: QuotationConnection;
  /** The estimators that this person is. */
  estimators: Array<Estimator>;
};


/** A speaker or author. Dates of life stand only where they were read. */
export type PersonQuotationsArgs = {
  filter?: InputMaybe<QuotationFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A territory with the dates it existed and its borders. The USSR is never folded into Russia. */
export type Area = Node & {
  __typename?: 'Area';
  /** Names this record among all records of all kinds. Opaque; give it to `node`. */
  id: Scalars['ID']['output'];
  /** The id of the record among those of its kind, as it stands in addresses and data files. */
  slug: Scalars['String']['output'];
  /** What it was called. */
  name: Scalars['String']['output'];
  /** When it came to exist. */
  existsFrom: Scalars['Date']['output'];
  /** When it ceased to exist. */
  existsTo?: Maybe<Scalars['Date']['output']>;
  /** Which borders the name stands for, in words. */
  borders: Scalars['String']['output'];
  /** The area that this one was part of. */
  partOf?: Maybe<Area>;
  /** The areas that were part of this one. */
  parts: Array<Area>;
  /** Where the dates were read. */
  source?: Maybe<Source>;
  /** What else is to be said of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Series about it. */
  series: SeriesConnection;
  /** Claims about it. */
  claims: ClaimConnection;
};


/** A territory with the dates it existed and its borders. The USSR is never folded into Russia. */
export type AreaSeriesArgs = {
  filter?: InputMaybe<SeriesFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A territory with the dates it existed and its borders. The USSR is never folded into Russia. */
export type AreaClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who stands behind a number: an office, an agency, a scholar. */
export type Estimator = Node & {
  __typename?: 'Estimator';
  /** Names this record among all records of all kinds. Opaque; give it to `node`. */
  id: Scalars['ID']['output'];
  /** The id of the record among those of its kind, as it stands in addresses and data files. */
  slug: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What kind of estimator it is. */
  kind: EstimatorKind;
  /** Who it is. */
  description: Scalars['String']['output'];
  /** The person, where the estimator is one. */
  person?: Maybe<Person>;
  /** The office that carried its work on. */
  successor?: Maybe<Estimator>;
  /** What else is to be said of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Series that it stands behind. */
  series: SeriesConnection;
};


/** Who stands behind a number: an office, an agency, a scholar. */
export type EstimatorSeriesArgs = {
  filter?: InputMaybe<SeriesFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a figure is counted in. */
export type Unit = Node & {
  __typename?: 'Unit';
  /** Names this record among all records of all kinds. Opaque; give it to `node`. */
  id: Scalars['ID']['output'];
  /** The id of the record among those of its kind, as it stands in addresses and data files. */
  slug: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** How it is written beside a figure. */
  symbol: Scalars['String']['output'];
  /** The case-sensitive code of the Unified Code for Units of Measure, where it has one. */
  ucum?: Maybe<Scalars['String']['output']>;
  /** The kind of quantity. */
  dimension: Dimension;
  /** The size in the base unit of the dimension, exactly; absent where no exact factor exists, as between currencies. */
  factor?: Maybe<Scalars['Decimal']['output']>;
  /** The document that gives the factor, or what it is worked out from. */
  source?: Maybe<Source>;
  /** Where in that document, and how the factor follows from what stands there. */
  locator?: Maybe<Scalars['String']['output']>;
  /** What else is to be said of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Series counted in it. */
  series: SeriesConnection;
  /** Indicators best compared in it. */
  indicators: IndicatorConnection;
};


/** What a figure is counted in. */
export type UnitSeriesArgs = {
  filter?: InputMaybe<SeriesFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a figure is counted in. */
export type UnitIndicatorsArgs = {
  filter?: InputMaybe<IndicatorFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A subject in the tree of subjects. */
export type Topic = Node & {
  __typename?: 'Topic';
  /** Names this record among all records of all kinds. Opaque; give it to `node`. */
  id: Scalars['ID']['output'];
  /** The id of the record among those of its kind, as it stands in addresses and data files. */
  slug: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The wider topic. */
  parent?: Maybe<Topic>;
  /** The topics directly below. */
  children: Array<Topic>;
  /** What belongs to it. */
  description: Scalars['String']['output'];
  /** Indicators of it and of the topics below it. */
  indicators: IndicatorConnection;
  /** Quotations that speak of it or of the topics below it. */
  quotations: QuotationConnection;
};


/** A subject in the tree of subjects. */
export type TopicIndicatorsArgs = {
  filter?: InputMaybe<IndicatorFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A subject in the tree of subjects. */
export type TopicQuotationsArgs = {
  filter?: InputMaybe<QuotationFilter>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What figures share, so that they may be set against one another. */
export type CommonMeasure = {
  __typename?: 'CommonMeasure';
  /** Whether the figures say what was, or what was planned. */
  standing: Standing;
  /** What they are counted in, after conversion; absent where the dataset has no such unit, as for per cents of change or a code that was asked for. */
  unit?: Maybe<Unit>;
  /** The slug of the unit; where the dataset has none, the code or the name of what they are counted in. */
  unitText: Scalars['String']['output'];
  /** The power of ten by which they are multiplied. */
  multiplier: Scalars['Int']['output'];
  /** Prices in which values are counted. */
  priceBase?: Maybe<Scalars['String']['output']>;
  /** The period that an index counts as 100, or as 1. */
  indexBase?: Maybe<Scalars['String']['output']>;
  /** What was done to the figures, where it changes what they say: growth rates and changes never stand beside levels. */
  transform?: Maybe<Transform>;
  /** What a figure for a span of years means. */
  spanMeaning?: Maybe<SpanMeaning>;
};

/** What the lowest or the highest accounts say. */
export type Extreme = {
  __typename?: 'Extreme';
  /** The value in the common measure. */
  value: Scalars['Decimal']['output'];
  /** The accounts that say so. */
  series: Array<Series>;
};

/** One account's figure beside its rivals. */
export type ComparedFigure = {
  __typename?: 'ComparedFigure';
  /** The figure as it was printed. */
  figure: Observation;
  /** Its value, or what was made of it, in the common measure; absent where it is printed as missing or nothing could be made of it. */
  common?: Maybe<Scalars['Decimal']['output']>;
  /** What was made of it; absent where nothing was asked to be. */
  derived?: Maybe<DerivedObservation>;
  /** Accounts of one voice carry one number: they share an estimator, or one reprints or rescales the other. */
  voice: Scalars['Int']['output'];
  /** False for what is printed as missing or doubtful. */
  counted: Scalars['Boolean']['output'];
  /** Which end of a printed range it is. */
  bound?: Maybe<Bound>;
};

/** Accounts that share a basis. */
export type BasisGroup = {
  __typename?: 'BasisGroup';
  /** The basis, without what is said of it in prose. */
  basis: Basis;
  /** The accounts that stand on it. */
  series: Array<Series>;
};

/** Two accounts set against each other, in the common measure. */
export type Gap = {
  __typename?: 'Gap';
  /** The account that says more. */
  higher: Series;
  /** The account that says less. */
  lower: Series;
  /** What the one says more than the other. */
  difference: Scalars['Decimal']['output'];
  /** How many times as much it says, where both are above zero. */
  ratio?: Maybe<Scalars['Decimal']['output']>;
};

/** What all accounts say of one quantity in one area and period, in one measure. */
export type Comparison = {
  __typename?: 'Comparison';
  /** The territory. */
  area: Area;
  /** What the figures are about. */
  period: Scalars['Period']['output'];
  /** The first day of the period. */
  firstDay: Scalars['Date']['output'];
  /** The last day of the period. */
  lastDay: Scalars['Date']['output'];
  /** What the figures share. */
  measure: CommonMeasure;
  /** Accounts whose figure counts; what is printed as missing or doubtful does not. */
  count: Scalars['Int']['output'];
  /** How many of them are voices of their own, not reprints of one another. */
  independent: Scalars['Int']['output'];
  /** The least that an account says, in the common measure. */
  minimum?: Maybe<Extreme>;
  /** The most that an account says, in the common measure. */
  maximum?: Maybe<Extreme>;
  /** The middle of the independent voices, each taken at the middle of its own accounts. */
  median?: Maybe<Scalars['Decimal']['output']>;
  /** Maximum / minimum, where there are two accounts and the minimum is above zero. */
  ratio?: Maybe<Scalars['Decimal']['output']>;
  /** Every account, also those that do not count. */
  accounts: Array<ComparedFigure>;
  /** The bases that the accounts stand on; more than one is a reason why they differ. */
  bases: Array<BasisGroup>;
  /** The members in which the bases differ. */
  differing: Array<Scalars['String']['output']>;
  /** Every pair of accounts that differ, the widest first. */
  gaps: Array<Gap>;
};

/** One quantity in one area and period of which independent voices say different things. */
export type Disagreement = {
  __typename?: 'Disagreement';
  /** The quantity. */
  indicator: Indicator;
  /** The territory. */
  area: Area;
  /** What the figures are about. */
  period: Scalars['Period']['output'];
  /** What the figures share. */
  measure: CommonMeasure;
  /** Accounts whose figure counts; what is printed as missing or doubtful does not. */
  count: Scalars['Int']['output'];
  /** How many of them are voices of their own, not reprints of one another. */
  independent: Scalars['Int']['output'];
  /** The least that an account says, in the common measure. */
  minimum?: Maybe<Extreme>;
  /** The most that an account says, in the common measure. */
  maximum?: Maybe<Extreme>;
  /** The middle of the independent voices, each taken at the middle of its own accounts. */
  median?: Maybe<Scalars['Decimal']['output']>;
  /** Maximum / minimum, where there are two accounts and the minimum is above zero. */
  ratio?: Maybe<Scalars['Decimal']['output']>;
  /** In what the bases of the accounts differ, which may be why they disagree. */
  differing: Array<Scalars['String']['output']>;
  /** What was made of each account; nothing where nothing was asked to be. */
  accounts: Array<DisagreeingAccount>;
};

/** What was made of an account that takes part in a disagreement. */
export type DisagreeingAccount = {
  __typename?: 'DisagreeingAccount';
  /** The account. */
  series: Series;
  /** What was made of it, in the common measure; absent where nothing could be. */
  common?: Maybe<Scalars['Decimal']['output']>;
  /** Accounts of one voice carry one number. */
  voice: Scalars['Int']['output'];
  /** False for what is printed as missing or doubtful. */
  counted: Scalars['Boolean']['output'];
  /** What was made of its figure, and how. */
  derived: DerivedObservation;
};

/** What came of a plan. */
export type PlanFulfilment = {
  __typename?: 'PlanFulfilment';
  /** How many targets it has, with which outcome. */
  summary: FulfilmentSummary;
  /** Each of its targets, by indicator, area and period. */
  targets: Array<TargetFulfilment>;
  /** How each account was brought to the unit that was asked for; nothing where none was. */
  derivations: Array<Derivation>;
  /** The accounts, of targets and of outturns, that cannot be brought to it. Where none can, the answer is an error. */
  refused: Array<RefusedAccount>;
};

/** A plan as a whole. */
export type FulfilmentSummary = {
  __typename?: 'FulfilmentSummary';
  /** How many targets it has. */
  targets: Scalars['Int']['output'];
  /** Targets of which an outturn can be judged. */
  judged: Scalars['Int']['output'];
  /** Targets that were fulfilled by every voice. */
  fulfilledByAll: Scalars['Int']['output'];
  /** Targets that were fulfilled by some voices and not by others. */
  disputed: Scalars['Int']['output'];
  /** Targets that were missed by every voice. */
  missedByAll: Scalars['Int']['output'];
  /** The first year in which any account was where a target wanted it, of targets of which some account says that they had not been reached before; earlier perhaps, in years of which none speaks. */
  reachedFrom?: Maybe<Scalars['String']['output']>;
  /** The same of the target that was reached last. */
  reachedTo?: Maybe<Scalars['String']['output']>;
  /** Targets that no account reached by its last figure. */
  neverReached: Scalars['Int']['output'];
};

/** What came of one target, by every account. */
export type TargetFulfilment = {
  __typename?: 'TargetFulfilment';
  /** The target as it was printed. */
  target: Observation;
  /** The target in the unit that was asked for. */
  derived?: Maybe<DerivedObservation>;
  /** The target in the measure that it shares with the outturns. */
  common: Scalars['Decimal']['output'];
  /** What target and outturns share. */
  measure: CommonMeasure;
  /** What other drafts and variants of the plan set. */
  variants: Array<VariantTarget>;
  /** What each account says came of it. */
  outturns: Array<Outturn>;
  /** How many independent voices say that it was fulfilled. */
  fulfilled: Scalars['Int']['output'];
  /** How many independent voices say that it was not. */
  missed: Scalars['Int']['output'];
  /** When each account was first where the target wanted it. */
  reached: Array<Reached>;
  /** Accounts that cannot be set against it. */
  incomparable: Array<Incomparable>;
};

/** A target of another draft or variant for the same quantity. */
export type VariantTarget = {
  __typename?: 'VariantTarget';
  /** The draft or variant. */
  plan: Plan;
  /** The series of its targets. */
  series: Series;
  /** What the target is for. */
  period: Scalars['Period']['output'];
  /** Its value in the common measure. */
  common: Scalars['Decimal']['output'];
};

/** What one account says came of a target. */
export type Outturn = {
  __typename?: 'Outturn';
  /** The account. */
  series: Series;
  /** How its period stands to that of the target. */
  relation: Relation;
  /** What the outturn is about. */
  period: Scalars['Period']['output'];
  /** The figures that say so; several where they are added up. */
  figures: Array<Observation>;
  /** The same in the unit that was asked for; nothing where none was. */
  derived: Array<DerivedObservation>;
  /** The outturn in the common measure. */
  common: Scalars['Decimal']['output'];
  /** Outturn / target. */
  ratio?: Maybe<Scalars['Decimal']['output']>;
  /** Whether the target was kept; absent where it cannot be judged. */
  fulfilled?: Maybe<Scalars['Boolean']['output']>;
};

/** When an account was first where a target wanted it. */
export type Reached = {
  __typename?: 'Reached';
  /** The account. */
  series: Series;
  /** Whether it ever was, by its last figure. */
  reached: Scalars['Boolean']['output'];
  /** The first period in which it was. */
  period?: Maybe<Scalars['Period']['output']>;
  /** What it had then. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** Years from the end of the target's period; below zero where it was earlier. Only where the account was not there in the year before. */
  lag?: Maybe<Scalars['Int']['output']>;
  /** The same where the account says nothing of the year before. */
  lagAtMost?: Maybe<Scalars['Int']['output']>;
  /** The last period before of which it speaks, in which it was not there yet. */
  notBy?: Maybe<Scalars['Period']['output']>;
  /** The last period of the account, where it never was. */
  lastPeriod?: Maybe<Scalars['Period']['output']>;
  /** What it had then. */
  lastValue?: Maybe<Scalars['Decimal']['output']>;
};

/** An account that cannot be set against a target. */
export type Incomparable = {
  __typename?: 'Incomparable';
  /** The account. */
  series: Series;
  /** In what its measure differs. */
  reason: Scalars['String']['output'];
};

/** Something that words lead to. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** What kind of record it is. */
  kind: RecordKind;
  /** The title of the record, or its words. */
  title: Scalars['String']['output'];
  /** How well it fits; only the order means anything. */
  score: Scalars['Float']['output'];
  /** The record itself. */
  record: Node;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether something follows the page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes the page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first on the page; absent where it is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last on the page; absent where it is empty. Give it as `after` to go on. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** One page of a list of type Indicator. */
export type IndicatorConnection = {
  __typename?: 'IndicatorConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<IndicatorEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Indicator>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type Indicator. */
export type IndicatorEdge = {
  __typename?: 'IndicatorEdge';
  /** What stands there. */
  node: Indicator;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Series. */
export type SeriesConnection = {
  __typename?: 'SeriesConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<SeriesEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Series>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type Series. */
export type SeriesEdge = {
  __typename?: 'SeriesEdge';
  /** What stands there. */
  node: Series;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Observation. */
export type ObservationConnection = {
  __typename?: 'ObservationConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<ObservationEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Observation>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type Observation. */
export type ObservationEdge = {
  __typename?: 'ObservationEdge';
  /** What stands there. */
  node: Observation;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type DerivedObservation. */
export type DerivedObservationConnection = {
  __typename?: 'DerivedObservationConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<DerivedObservationEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<DerivedObservation>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
  /** What was done to the figures of each series on the page. */
  derivations: Array<Derivation>;
  /** The series whose basis forbids it. Where no series allows it, the whole list is an error. */
  refused: Array<RefusedAccount>;
};

/** A place in a list of type DerivedObservation. */
export type DerivedObservationEdge = {
  __typename?: 'DerivedObservationEdge';
  /** What stands there. */
  node: DerivedObservation;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Plan. */
export type PlanConnection = {
  __typename?: 'PlanConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<PlanEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Plan>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type Plan. */
export type PlanEdge = {
  __typename?: 'PlanEdge';
  /** What stands there. */
  node: Plan;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Claim. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<ClaimEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Claim>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type Claim. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** What stands there. */
  node: Claim;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Quotation. */
export type QuotationConnection = {
  __typename?: 'QuotationConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<QuotationEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Quotation>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type Quotation. */
export type QuotationEdge = {
  __typename?: 'QuotationEdge';
  /** What stands there. */
  node: Quotation;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Source. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<SourceEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Source>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type Source. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** What stands there. */
  node: Source;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Person. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<PersonEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Person>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type Person. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** What stands there. */
  node: Person;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Area. */
export type AreaConnection = {
  __typename?: 'AreaConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<AreaEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Area>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type Area. */
export type AreaEdge = {
  __typename?: 'AreaEdge';
  /** What stands there. */
  node: Area;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Estimator. */
export type EstimatorConnection = {
  __typename?: 'EstimatorConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<EstimatorEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Estimator>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type Estimator. */
export type EstimatorEdge = {
  __typename?: 'EstimatorEdge';
  /** What stands there. */
  node: Estimator;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Unit. */
export type UnitConnection = {
  __typename?: 'UnitConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<UnitEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Unit>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type Unit. */
export type UnitEdge = {
  __typename?: 'UnitEdge';
  /** What stands there. */
  node: Unit;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Topic. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<TopicEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Topic>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type Topic. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** What stands there. */
  node: Topic;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type SearchResult. */
export type SearchResultConnection = {
  __typename?: 'SearchResultConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<SearchResultEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<SearchResult>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type SearchResult. */
export type SearchResultEdge = {
  __typename?: 'SearchResultEdge';
  /** What stands there. */
  node: SearchResult;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Change. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<ChangeEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Change>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list of type Change. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** What stands there. */
  node: Change;
  /** Marks the place, for `after` and `before`. It serves only the list and the two releases that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Comparison. */
export type ComparisonConnection = {
  __typename?: 'ComparisonConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<ComparisonEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Comparison>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
  /** What was done to the figures of each account; nothing where nothing was asked to be. */
  derivations: Array<Derivation>;
  /** The accounts whose basis forbids what was asked, with the reason. Where no account allows it, the whole list is an error. */
  refused: Array<RefusedAccount>;
};

/** A place in a list of type Comparison. */
export type ComparisonEdge = {
  __typename?: 'ComparisonEdge';
  /** What stands there. */
  node: Comparison;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** One page of a list of type Disagreement. */
export type DisagreementConnection = {
  __typename?: 'DisagreementConnection';
  /** What is on the page, each with its cursor. */
  edges: Array<DisagreementEdge>;
  /** What is on the page, without cursors. */
  nodes: Array<Disagreement>;
  /** Where the page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
  /** What was done to the figures of the accounts on the page; nothing where nothing was asked to be. */
  derivations: Array<Derivation>;
  /** The accounts of the quantities on the page whose basis forbids it. Where no account allows it, the whole list is an error. */
  refused: Array<RefusedAccount>;
};

/** A place in a list of type Disagreement. */
export type DisagreementEdge = {
  __typename?: 'DisagreementEdge';
  /** What stands there. */
  node: Disagreement;
  /** Marks the place, for `after` and `before`. It serves only the list and the release that it came from. */
  cursor: Scalars['String']['output'];
};

/** Narrows a comparison; all fields given must hold, and any of several values in one field. */
export type CompareFilter = {
  /** Territories. */
  area?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What kind of account a series is. */
  nature?: InputMaybe<Array<Nature>>;
  /** Who stands behind the numbers. */
  estimator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The documents that were read. */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only periods that lie on or after the first day of this. */
  from?: InputMaybe<Scalars['Period']['input']>;
  /** Only periods that lie on or before the last day of this. */
  to?: InputMaybe<Scalars['Period']['input']>;
  /** Only what was printed then or later; what has no date is left out. */
  publishedFrom?: InputMaybe<Scalars['Period']['input']>;
  /** Only what was printed by then; what has no date is left out. */
  publishedTo?: InputMaybe<Scalars['Period']['input']>;
};

/** Narrows the disagreements; all fields given must hold, and any of several values in one field. */
export type DisagreementFilter = {
  /** Quantities. */
  indicator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Territories. */
  area?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Topics; a wide topic takes in those below it. */
  topic?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only periods that lie on or after the first day of this. */
  from?: InputMaybe<Scalars['Period']['input']>;
  /** Only periods that lie on or before the last day of this. */
  to?: InputMaybe<Scalars['Period']['input']>;
  /** Only what was printed then or later; what has no date is left out. */
  publishedFrom?: InputMaybe<Scalars['Period']['input']>;
  /** Only what was printed by then; what has no date is left out. */
  publishedTo?: InputMaybe<Scalars['Period']['input']>;
};

/** Narrows a list; all fields given must hold, and any of several values in one field. Indicators. */
export type IndicatorFilter = {
  /** Slugs of topics; a wide topic takes in those below it. */
  topic?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Kinds of quantity. */
  dimension?: InputMaybe<Array<Dimension>>;
  /** Slugs of units. */
  unit?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words to find, 1 to 200 characters; tolerant of endings and misspelling. */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list; all fields given must hold, and any of several values in one field. Series. */
export type SeriesFilter = {
  /** Slugs of indicators. */
  indicator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of areas. */
  area?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of estimators: who stands behind the figures. */
  estimator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Kinds of account. */
  nature?: InputMaybe<Array<Nature>>;
  /** Slugs of documents read, or that those take figures from. */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Frequencies. */
  frequency?: InputMaybe<Array<Frequency>>;
  /** Slugs of units. */
  unit?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of plans that set the targets. */
  plan?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of topics of the indicator; a wide topic takes in those below it. */
  topic?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words to find, 1 to 200 characters; tolerant of endings and misspelling. */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list; all fields given must hold, and any of several values in one field. Figures of all series. */
export type ObservationFilter = {
  /** Slugs of indicators. */
  indicator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of areas. */
  area?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of estimators: who stands behind the figures. */
  estimator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Kinds of account. */
  nature?: InputMaybe<Array<Nature>>;
  /** Slugs of documents read, or that those take figures from. */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Frequencies. */
  frequency?: InputMaybe<Array<Frequency>>;
  /** Slugs of units. */
  unit?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of plans that set the targets. */
  plan?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of topics of the indicator; a wide topic takes in those below it. */
  topic?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words to find in the series, 1 to 200 characters; tolerant of endings and misspelling. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only what lies on or after the first day of this. */
  from?: InputMaybe<Scalars['Period']['input']>;
  /** Only what lies on or before the last day of this. */
  to?: InputMaybe<Scalars['Period']['input']>;
  /** Only what was printed then or later; what has no date is left out. */
  publishedFrom?: InputMaybe<Scalars['Period']['input']>;
  /** Only what was printed by then; what has no date is left out. */
  publishedTo?: InputMaybe<Scalars['Period']['input']>;
  /** How far the figure may be trusted. */
  status?: InputMaybe<Array<Status>>;
};

/** Narrows a list; all fields given must hold, and any of several values in one field. Figures of one series. */
export type FigureFilter = {
  /** Only what lies on or after the first day of this. */
  from?: InputMaybe<Scalars['Period']['input']>;
  /** Only what lies on or before the last day of this. */
  to?: InputMaybe<Scalars['Period']['input']>;
  /** Only what was printed then or later; what has no date is left out. */
  publishedFrom?: InputMaybe<Scalars['Period']['input']>;
  /** Only what was printed by then; what has no date is left out. */
  publishedTo?: InputMaybe<Scalars['Period']['input']>;
  /** How far the figure may be trusted. */
  status?: InputMaybe<Array<Status>>;
};

/** Narrows a list; all fields given must hold, and any of several values in one field. Plans. */
export type PlanFilter = {
  /** Plans, with all their drafts and variants. */
  family?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of documents read. */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words to find, 1 to 200 characters; tolerant of endings and misspelling. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only plans meant to lie on or after the first day of this. */
  from?: InputMaybe<Scalars['Period']['input']>;
  /** Only plans meant to lie on or before the last day of this. */
  to?: InputMaybe<Scalars['Period']['input']>;
};

/** Narrows a list; all fields given must hold, and any of several values in one field. Claims. */
export type ClaimFilter = {
  /** Slugs of documents that make the claim, or that it cites. */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of indicators that it speaks of. */
  indicator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of areas. */
  area?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What kind of thing is asserted. */
  measure?: InputMaybe<Array<Measure>>;
  /** Words to find, 1 to 200 characters; tolerant of endings and misspelling. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only claims about time on or after the first day of this. */
  from?: InputMaybe<Scalars['Period']['input']>;
  /** Only claims about time on or before the last day of this. */
  to?: InputMaybe<Scalars['Period']['input']>;
};

/** Narrows a list; all fields given must hold, and any of several values in one field. Quotations. */
export type QuotationFilter = {
  /** Slugs of people: who said it, or whom it is pinned on. */
  speaker?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of documents read, or that those cite. */
  source?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of topics; a wide topic takes in those below it. */
  topic?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of indicators that the words speak of. */
  indicator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of claims that the words bear on. */
  claim?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How far wording and speaker are verified. */
  verification?: InputMaybe<Array<Verification>>;
  /** Languages of the text, as ISO 639-1 codes. */
  language?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of heads of families of wordings. */
  variantOf?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words to find, 1 to 200 characters; tolerant of endings and misspelling. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only words dated on or after the first day of this. */
  from?: InputMaybe<Scalars['Period']['input']>;
  /** Only words dated on or before the last day of this. */
  to?: InputMaybe<Scalars['Period']['input']>;
  /** Only words that speak of a time that shares a day with this; it is not the time when they were said. */
  about?: InputMaybe<Scalars['Period']['input']>;
};

/** Narrows a list; all fields given must hold, and any of several values in one field. Sources. */
export type SourceFilter = {
  /** CSL types: `book`, `chapter`, `dataset`. */
  type?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How freely the source may be reused. */
  reuse?: InputMaybe<Array<Reuse>>;
  /** Words to find, 1 to 200 characters; tolerant of endings and misspelling. */
  q?: InputMaybe<Scalars['String']['input']>;
  /** Only what was printed on or after the first day of this. */
  from?: InputMaybe<Scalars['Period']['input']>;
  /** Only what was printed on or before the last day of this. */
  to?: InputMaybe<Scalars['Period']['input']>;
};

/** Narrows a list; all fields given must hold, and any of several values in one field. People. */
export type PersonFilter = {
  /** Words to find, 1 to 200 characters; tolerant of endings and misspelling. */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list; all fields given must hold, and any of several values in one field. Areas. */
export type AreaFilter = {
  /** Slugs of areas that they were part of. */
  partOf?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words to find, 1 to 200 characters; tolerant of endings and misspelling. */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list; all fields given must hold, and any of several values in one field. Estimators. */
export type EstimatorFilter = {
  /** Kinds of estimator. */
  kind?: InputMaybe<Array<EstimatorKind>>;
  /** Words to find, 1 to 200 characters; tolerant of endings and misspelling. */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list; all fields given must hold, and any of several values in one field. Units. */
export type UnitFilter = {
  /** Kinds of quantity. */
  dimension?: InputMaybe<Array<Dimension>>;
  /** Words to find, 1 to 200 characters; tolerant of endings and misspelling. */
  q?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list; all fields given must hold, and any of several values in one field. Topics. */
export type TopicFilter = {
  /** Slugs of the wider topics. */
  parent?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words to find, 1 to 200 characters; tolerant of endings and misspelling. */
  q?: InputMaybe<Scalars['String']['input']>;
};

export type { Status };

export type { Standing };

export type { Aim };

export type { Relation };

export type { Nature };

export type { Frequency };

export type { Dimension };

export type { EstimatorKind };

export type { Reuse };

export type { Measure };

export type { Qualifier };

export type { CheckKind };

export type { Verification };

export type { Condition };

export type { DatePrecision };

export type { Bound };

export type { SpanMeaning };

export type { ChangeKind };

export type { ChangedKind };

export type { RecordKind };



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<unknown, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, unknown, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: unknown[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( IndicatorParent )
    | ( SeriesParent )
    | ( ObservationParent )
    | ( PlanParent )
    | ( ClaimParent )
    | ( QuotationParent )
    | ( SourceParent )
    | ( PersonParent )
    | ( AreaParent )
    | ( EstimatorParent )
    | ( UnitParent )
    | ( TopicParent )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Dataset: ResolverTypeWrapper<Release>;
  Licence: ResolverTypeWrapper<Licence>;
  Counts: ResolverTypeWrapper<Counts>;
  Indicator: ResolverTypeWrapper<IndicatorParent>;
  Series: ResolverTypeWrapper<SeriesParent>;
  Stand: ResolverTypeWrapper<StandParent>;
  Change: ResolverTypeWrapper<ChangeParent>;
  Basis: ResolverTypeWrapper<Basis>;
  Observation: ResolverTypeWrapper<ObservationParent>;
  DerivedObservation: ResolverTypeWrapper<DerivedObservationParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DerivedInput: ResolverTypeWrapper<DerivedInputParent>;
  Digits: ResolverTypeWrapper<Digits>;
  DerivedUnit: ResolverTypeWrapper<DerivedUnitParent>;
  Derivation: ResolverTypeWrapper<DerivationParent>;
  DerivationStep: ResolverTypeWrapper<DerivationStepParent>;
  DerivationConstant: ResolverTypeWrapper<DerivationConstantParent>;
  RefusedAccount: ResolverTypeWrapper<RefusedAccountParent>;
  DigitKind: DigitKind;
  Transform: Transform;
  CoarserFrequency: CoarserFrequency;
  AggregationMethod: AggregationMethod;
  Derive: Derive;
  DeriveLevels: DeriveLevels;
  Plan: ResolverTypeWrapper<PlanParent>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  Verdict: ResolverTypeWrapper<VerdictParent>;
  Statement: ResolverTypeWrapper<StatementParent>;
  StatementPart: ResolverTypeWrapper<StatementPart>;
  AccountVerdict: ResolverTypeWrapper<AccountVerdictParent>;
  AccountPart: ResolverTypeWrapper<AccountPartParent>;
  RecordVerdict: ResolverTypeWrapper<RecordVerdictParent>;
  Contradiction: ResolverTypeWrapper<ContradictionParent>;
  Moment: Moment;
  VerdictWord: VerdictWord;
  Grounds: Grounds;
  StatementMember: StatementMember;
  StatementInput: StatementInput;
  Check: ResolverTypeWrapper<ScopedCheck>;
  Quotation: ResolverTypeWrapper<QuotationParent>;
  Variant: ResolverTypeWrapper<VariantParent>;
  WordDifference: ResolverTypeWrapper<WordDifference>;
  DifferenceKind: DifferenceKind;
  Source: ResolverTypeWrapper<SourceParent>;
  Name: ResolverTypeWrapper<Name>;
  SourceDate: ResolverTypeWrapper<SourceDate>;
  Person: ResolverTypeWrapper<PersonParent>;
  Area: ResolverTypeWrapper<AreaParent>;
  Estimator: ResolverTypeWrapper<EstimatorParent>;
  Unit: ResolverTypeWrapper<UnitParent>;
  Topic: ResolverTypeWrapper<TopicParent>;
  CommonMeasure: ResolverTypeWrapper<CommonMeasureParent>;
  Extreme: ResolverTypeWrapper<ExtremeParent>;
  ComparedFigure: ResolverTypeWrapper<ComparedFigureParent>;
  BasisGroup: ResolverTypeWrapper<BasisGroupParent>;
  Gap: ResolverTypeWrapper<GapParent>;
  Comparison: ResolverTypeWrapper<ComparisonParent>;
  Disagreement: ResolverTypeWrapper<DisagreementParent>;
  DisagreeingAccount: ResolverTypeWrapper<DisagreeingAccountParent>;
  PlanFulfilment: ResolverTypeWrapper<PlanFulfilmentParent>;
  FulfilmentSummary: ResolverTypeWrapper<FulfilmentSummary>;
  TargetFulfilment: ResolverTypeWrapper<TargetFulfilmentParent>;
  VariantTarget: ResolverTypeWrapper<VariantTargetParent>;
  Outturn: ResolverTypeWrapper<OutturnParent>;
  Reached: ResolverTypeWrapper<ReachedParent>;
  Incomparable: ResolverTypeWrapper<IncomparableParent>;
  SearchResult: ResolverTypeWrapper<SearchResultParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  IndicatorConnection: ResolverTypeWrapper<IndicatorConnectionParent>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  SeriesConnection: ResolverTypeWrapper<SeriesConnectionParent>;
  SeriesEdge: ResolverTypeWrapper<Omit<SeriesEdge, 'node'> & { node: ResolversTypes['Series'] }>;
  ObservationConnection: ResolverTypeWrapper<ObservationConnectionParent>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  DerivedObservationConnection: ResolverTypeWrapper<DerivedObservationConnectionParent>;
  DerivedObservationEdge: ResolverTypeWrapper<Omit<DerivedObservationEdge, 'node'> & { node: ResolversTypes['DerivedObservation'] }>;
  PlanConnection: ResolverTypeWrapper<PlanConnectionParent>;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionParent>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  QuotationConnection: ResolverTypeWrapper<QuotationConnectionParent>;
  QuotationEdge: ResolverTypeWrapper<Omit<QuotationEdge, 'node'> & { node: ResolversTypes['Quotation'] }>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionParent>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  PersonConnection: ResolverTypeWrapper<PersonConnectionParent>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  AreaConnection: ResolverTypeWrapper<AreaConnectionParent>;
  AreaEdge: ResolverTypeWrapper<Omit<AreaEdge, 'node'> & { node: ResolversTypes['Area'] }>;
  EstimatorConnection: ResolverTypeWrapper<EstimatorConnectionParent>;
  EstimatorEdge: ResolverTypeWrapper<Omit<EstimatorEdge, 'node'> & { node: ResolversTypes['Estimator'] }>;
  UnitConnection: ResolverTypeWrapper<UnitConnectionParent>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  TopicConnection: ResolverTypeWrapper<TopicConnectionParent>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  SearchResultConnection: ResolverTypeWrapper<SearchResultConnectionParent>;
  SearchResultEdge: ResolverTypeWrapper<Omit<SearchResultEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionParent>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ComparisonConnection: ResolverTypeWrapper<ComparisonConnectionParent>;
  ComparisonEdge: ResolverTypeWrapper<Omit<ComparisonEdge, 'node'> & { node: ResolversTypes['Comparison'] }>;
  DisagreementConnection: ResolverTypeWrapper<DisagreementConnectionParent>;
  DisagreementEdge: ResolverTypeWrapper<Omit<DisagreementEdge, 'node'> & { node: ResolversTypes['Disagreement'] }>;
  CompareFilter: CompareFilter;
  DisagreementFilter: DisagreementFilter;
  IndicatorFilter: IndicatorFilter;
  SeriesFilter: SeriesFilter;
  ObservationFilter: ObservationFilter;
  FigureFilter: FigureFilter;
  PlanFilter: PlanFilter;
  ClaimFilter: ClaimFilter;
  QuotationFilter: QuotationFilter;
  SourceFilter: SourceFilter;
  PersonFilter: PersonFilter;
  AreaFilter: AreaFilter;
  EstimatorFilter: EstimatorFilter;
  UnitFilter: UnitFilter;
  TopicFilter: TopicFilter;
  Status: Status;
  Standing: Standing;
  Aim: Aim;
  Relation: Relation;
  Nature: Nature;
  Frequency: Frequency;
  Dimension: Dimension;
  EstimatorKind: EstimatorKind;
  Reuse: Reuse;
  Measure: Measure;
  Qualifier: Qualifier;
  CheckKind: CheckKind;
  Verification: Verification;
  Condition: Condition;
  DatePrecision: DatePrecision;
  Bound: Bound;
  SpanMeaning: SpanMeaning;
  ChangeKind: ChangeKind;
  ChangedKind: ChangedKind;
  RecordKind: RecordKind;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Decimal: Scalars['Decimal']['output'];
  Period: Scalars['Period']['output'];
  Date: Scalars['Date']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Dataset: Release;
  Licence: Licence;
  Counts: Counts;
  Indicator: IndicatorParent;
  Series: SeriesParent;
  Stand: StandParent;
  Change: ChangeParent;
  Basis: Basis;
  Observation: ObservationParent;
  DerivedObservation: DerivedObservationParent;
  Boolean: Scalars['Boolean']['output'];
  DerivedInput: DerivedInputParent;
  Digits: Digits;
  DerivedUnit: DerivedUnitParent;
  Derivation: DerivationParent;
  DerivationStep: DerivationStepParent;
  DerivationConstant: DerivationConstantParent;
  RefusedAccount: RefusedAccountParent;
  Derive: Derive;
  DeriveLevels: DeriveLevels;
  Plan: PlanParent;
  Claim: ClaimParent;
  Verdict: VerdictParent;
  Statement: StatementParent;
  StatementPart: StatementPart;
  AccountVerdict: AccountVerdictParent;
  AccountPart: AccountPartParent;
  RecordVerdict: RecordVerdictParent;
  Contradiction: ContradictionParent;
  StatementInput: StatementInput;
  Check: ScopedCheck;
  Quotation: QuotationParent;
  Variant: VariantParent;
  WordDifference: WordDifference;
  Source: SourceParent;
  Name: Name;
  SourceDate: SourceDate;
  Person: PersonParent;
  Area: AreaParent;
  Estimator: EstimatorParent;
  Unit: UnitParent;
  Topic: TopicParent;
  CommonMeasure: CommonMeasureParent;
  Extreme: ExtremeParent;
  ComparedFigure: ComparedFigureParent;
  BasisGroup: BasisGroupParent;
  Gap: GapParent;
  Comparison: ComparisonParent;
  Disagreement: DisagreementParent;
  DisagreeingAccount: DisagreeingAccountParent;
  PlanFulfilment: PlanFulfilmentParent;
  FulfilmentSummary: FulfilmentSummary;
  TargetFulfilment: TargetFulfilmentParent;
  VariantTarget: VariantTargetParent;
  Outturn: OutturnParent;
  Reached: ReachedParent;
  Incomparable: IncomparableParent;
  SearchResult: SearchResultParent;
  Float: Scalars['Float']['output'];
  PageInfo: PageInfo;
  IndicatorConnection: IndicatorConnectionParent;
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  SeriesConnection: SeriesConnectionParent;
  SeriesEdge: Omit<SeriesEdge, 'node'> & { node: ResolversParentTypes['Series'] };
  ObservationConnection: ObservationConnectionParent;
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  DerivedObservationConnection: DerivedObservationConnectionParent;
  DerivedObservationEdge: Omit<DerivedObservationEdge, 'node'> & { node: ResolversParentTypes['DerivedObservation'] };
  PlanConnection: PlanConnectionParent;
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  ClaimConnection: ClaimConnectionParent;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  QuotationConnection: QuotationConnectionParent;
  QuotationEdge: Omit<QuotationEdge, 'node'> & { node: ResolversParentTypes['Quotation'] };
  SourceConnection: SourceConnectionParent;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  PersonConnection: PersonConnectionParent;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  AreaConnection: AreaConnectionParent;
  AreaEdge: Omit<AreaEdge, 'node'> & { node: ResolversParentTypes['Area'] };
  EstimatorConnection: EstimatorConnectionParent;
  EstimatorEdge: Omit<EstimatorEdge, 'node'> & { node: ResolversParentTypes['Estimator'] };
  UnitConnection: UnitConnectionParent;
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  TopicConnection: TopicConnectionParent;
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  SearchResultConnection: SearchResultConnectionParent;
  SearchResultEdge: Omit<SearchResultEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  ChangeConnection: ChangeConnectionParent;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ComparisonConnection: ComparisonConnectionParent;
  ComparisonEdge: Omit<ComparisonEdge, 'node'> & { node: ResolversParentTypes['Comparison'] };
  DisagreementConnection: DisagreementConnectionParent;
  DisagreementEdge: Omit<DisagreementEdge, 'node'> & { node: ResolversParentTypes['Disagreement'] };
  CompareFilter: CompareFilter;
  DisagreementFilter: DisagreementFilter;
  IndicatorFilter: IndicatorFilter;
  SeriesFilter: SeriesFilter;
  ObservationFilter: ObservationFilter;
  FigureFilter: FigureFilter;
  PlanFilter: PlanFilter;
  ClaimFilter: ClaimFilter;
  QuotationFilter: QuotationFilter;
  SourceFilter: SourceFilter;
  PersonFilter: PersonFilter;
  AreaFilter: AreaFilter;
  EstimatorFilter: EstimatorFilter;
  UnitFilter: UnitFilter;
  TopicFilter: TopicFilter;
  Int: Scalars['Int']['output'];
};

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = MercuriusContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], unknown> {
  name: 'Decimal';
}

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], unknown> {
  name: 'Period';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], unknown> {
  name: 'Date';
}

export type NodeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Indicator' | 'Series' | 'Observation' | 'Plan' | 'Claim' | 'Quotation' | 'Source' | 'Person' | 'Area' | 'Estimator' | 'Unit' | 'Topic', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType, Partial<QueryDatasetArgs>>;
  releases?: Resolver<Array<ResolversTypes['Dataset']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryDifferenceArgs, 'from' | 'to'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
};

export type DatasetResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DatasetCitationArgs>>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<DatasetIndicatorArgs, 'slug'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<DatasetIndicatorsArgs>>;
  seriesBySlug?: Resolver<Maybe<ResolversTypes['Series']>, ParentType, ContextType, RequireFields<DatasetSeriesBySlugArgs, 'slug'>>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, Partial<DatasetSeriesArgs>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<DatasetPlanArgs, 'slug'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<DatasetPlansArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<DatasetClaimArgs, 'slug'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DatasetClaimsArgs>>;
  quotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType, RequireFields<DatasetQuotationArgs, 'slug'>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<DatasetQuotationsArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<DatasetSourceArgs, 'slug'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<DatasetSourcesArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<DatasetPersonArgs, 'slug'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<DatasetPeopleArgs>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<DatasetAreaArgs, 'slug'>>;
  areas?: Resolver<ResolversTypes['AreaConnection'], ParentType, ContextType, Partial<DatasetAreasArgs>>;
  estimator?: Resolver<Maybe<ResolversTypes['Estimator']>, ParentType, ContextType, RequireFields<DatasetEstimatorArgs, 'slug'>>;
  estimators?: Resolver<ResolversTypes['EstimatorConnection'], ParentType, ContextType, Partial<DatasetEstimatorsArgs>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<DatasetUnitArgs, 'slug'>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<DatasetUnitsArgs>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<DatasetTopicArgs, 'slug'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<DatasetTopicsArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<DatasetObservationsArgs>>;
  derivedObservations?: Resolver<Maybe<ResolversTypes['DerivedObservationConnection']>, ParentType, ContextType, RequireFields<DatasetDerivedObservationsArgs, 'derive'>>;
  compare?: Resolver<ResolversTypes['ComparisonConnection'], ParentType, ContextType, RequireFields<DatasetCompareArgs, 'indicator'>>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, Partial<DatasetDisagreementsArgs>>;
  randomQuotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType, RequireFields<DatasetRandomQuotationArgs, 'seed'>>;
  verify?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType, RequireFields<DatasetVerifyArgs, 'statement'>>;
  search?: Resolver<ResolversTypes['SearchResultConnection'], ParentType, ContextType, RequireFields<DatasetSearchArgs, 'q'>>;
};

export type LicenceResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountsResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  indicators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  areas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estimators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  multiplier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  aim?: Resolver<Maybe<ResolversTypes['Aim']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seriesCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, Partial<IndicatorSeriesArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<IndicatorQuotationsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<IndicatorClaimsArgs>>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<IndicatorCitationArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriesResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Series'] = ResolversParentTypes['Series']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['Nature'], ParentType, ContextType>;
  estimator?: Resolver<ResolversTypes['Estimator'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  multiplier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Bound']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  figureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<SeriesObservationsArgs>>;
  derivedObservations?: Resolver<Maybe<ResolversTypes['DerivedObservationConnection']>, ParentType, ContextType, RequireFields<SeriesDerivedObservationsArgs, 'derive'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<SeriesObservationArgs, 'period'>>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SeriesCitationArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Stand'] = ResolversParentTypes['Stand']> = {
  releases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  derived?: Resolver<Maybe<ResolversTypes['DerivedObservation']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  kind?: Resolver<ResolversTypes['ChangedKind'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type BasisResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Basis'] = ResolversParentTypes['Basis']> = {
  priceBase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indexBase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  borders?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spanMeaning?: Resolver<Maybe<ResolversTypes['SpanMeaning']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  multiplier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estimator?: Resolver<ResolversTypes['Estimator'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['Nature'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rivals?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, Partial<ObservationRivalsArgs>>;
  quotations?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType, Partial<ObservationQuotationsArgs>>;
  derived?: Resolver<Maybe<ResolversTypes['DerivedObservation']>, ParentType, ContextType, RequireFields<ObservationDerivedArgs, 'derive'>>;
  history?: Resolver<Array<ResolversTypes['Stand']>, ParentType, ContextType, Partial<ObservationHistoryArgs>>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ObservationCitationArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DerivedObservationResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['DerivedObservation'] = ResolversParentTypes['DerivedObservation']> = {
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digits?: Resolver<Maybe<ResolversTypes['Digits']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DerivedUnit'], ParentType, ContextType>;
  multiplier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  estimator?: Resolver<ResolversTypes['Estimator'], ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['Nature'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['DerivedInput']>, ParentType, ContextType>;
  derivation?: Resolver<ResolversTypes['Derivation'], ParentType, ContextType>;
};

export type DerivedInputResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['DerivedInput'] = ResolversParentTypes['DerivedInput']> = {
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type DigitsResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Digits'] = ResolversParentTypes['Digits']> = {
  kind?: Resolver<ResolversTypes['DigitKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DerivedUnitResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['DerivedUnit'] = ResolversParentTypes['DerivedUnit']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ucum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['Dimension']>, ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['DerivationStep']>, ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DerivedUnit'], ParentType, ContextType>;
  multiplier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['Frequency'], ParentType, ContextType>;
};

export type DerivationStepResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['DerivationStep'] = ResolversParentTypes['DerivationStep']> = {
  transform?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  constants?: Resolver<Array<ResolversTypes['DerivationConstant']>, ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assumption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DerivationConstantResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['DerivationConstant'] = ResolversParentTypes['DerivationConstant']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusedAccountResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['RefusedAccount'] = ResolversParentTypes['RefusedAccount']> = {
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DigitKindResolvers = EnumResolverSignature<{ DECIMALS?: unknown, SIGNIFICANT?: unknown }, ResolversTypes['DigitKind']>;

export type TransformResolvers = EnumResolverSignature<{ LIN?: unknown, CHG?: unknown, CH1?: unknown, PCH?: unknown, PC1?: unknown, PCA?: unknown, CCH?: unknown, CCA?: unknown, LOG?: unknown }, ResolversTypes['Transform']>;

export type CoarserFrequencyResolvers = EnumResolverSignature<{ A?: unknown, S?: unknown, Q?: unknown, M?: unknown }, ResolversTypes['CoarserFrequency']>;

export type AggregationMethodResolvers = EnumResolverSignature<{ AVG?: unknown, SUM?: unknown, EOP?: unknown }, ResolversTypes['AggregationMethod']>;

export type PlanResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nominalStart?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  nominalEnd?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approved?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, Partial<PlanTargetsArgs>>;
  variants?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  fulfilment?: Resolver<ResolversTypes['PlanFulfilment'], ParentType, ContextType, Partial<PlanFulfilmentArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asPrinted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fromValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  toValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  dateValue?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  moment?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  multiplier?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  citedSource?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  citedLocator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['Check']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType, Partial<ClaimVerdictArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<ClaimQuotationsArgs>>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClaimCitationArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerdictResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  verdict?: Resolver<ResolversTypes['VerdictWord'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['Grounds'], ParentType, ContextType>;
  voices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['StatementPart']>, ParentType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['AccountVerdict']>, ParentType, ContextType>;
  differing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['RecordVerdict']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fromValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  toValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  dateValue?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  moment?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  multiplier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  priceBase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indexBase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementPartResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['StatementPart'] = ResolversParentTypes['StatementPart']> = {
  of?: Resolver<ResolversTypes['StatementMember'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tolerance?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['VerdictWord'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountVerdictResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['AccountVerdict'] = ResolversParentTypes['AccountVerdict']> = {
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  voice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['VerdictWord'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['AccountPart']>, ParentType, ContextType>;
};

export type AccountPartResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['AccountPart'] = ResolversParentTypes['AccountPart']> = {
  of?: Resolver<ResolversTypes['StatementMember'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['VerdictWord'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  working?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type RecordVerdictResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['RecordVerdict'] = ResolversParentTypes['RecordVerdict']> = {
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['VerdictWord'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MomentResolvers = EnumResolverSignature<{ PLAN_START?: unknown, PLAN_END?: unknown, PLAN_SPAN?: unknown, TARGETS_REACHED?: unknown, WORDS_SAID?: unknown }, ResolversTypes['Moment']>;

export type VerdictWordResolvers = EnumResolverSignature<{ SUPPORTED?: unknown, DISPUTED?: unknown, CONTRADICTED?: unknown, UNKNOWN?: unknown }, ResolversTypes['VerdictWord']>;

export type GroundsResolvers = EnumResolverSignature<{ NONE?: unknown, ONE_VOICE?: unknown, SEVERAL_VOICES?: unknown }, ResolversTypes['Grounds']>;

export type StatementMemberResolvers = EnumResolverSignature<{ VALUE?: unknown, FROM_VALUE?: unknown, TO_VALUE?: unknown, DATE_VALUE?: unknown }, ResolversTypes['StatementMember']>;

export type CheckResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CheckKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  working?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType, Partial<CheckFiguresArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuotationResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Quotation'] = ResolversParentTypes['Quotation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originalLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citedSource?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  citedLocator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citationAsPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['Period']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  speaksOf?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  variantOf?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['Variant']>, ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QuotationCitationArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  quotation?: Resolver<ResolversTypes['Quotation'], ParentType, ContextType>;
  differences?: Resolver<Maybe<Array<ResolversTypes['WordDifference']>>, ParentType, ContextType>;
  notCompared?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WordDifferenceResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['WordDifference'] = ResolversParentTypes['WordDifference']> = {
  kind?: Resolver<ResolversTypes['DifferenceKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DifferenceKindResolvers = EnumResolverSignature<{ SAME?: unknown, REMOVED?: unknown, ADDED?: unknown }, ResolversTypes['DifferenceKind']>;

export type SourceResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  editor?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  translator?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['SourceDate']>, ParentType, ContextType>;
  issuedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  originalDate?: Resolver<Maybe<ResolversTypes['SourceDate']>, ParentType, ContextType>;
  containerTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisherPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberOfPages?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  genre?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archive?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isbn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accessed?: Resolver<Maybe<ResolversTypes['SourceDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reuse?: Resolver<ResolversTypes['Reuse'], ParentType, ContextType>;
  readVia?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  knownThrough?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reprints?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  rescales?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  revises?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  cites?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  reprintedBy?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  rescaledBy?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  revisedBy?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  citedBy?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverifiedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  curationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SourceCitationArgs>>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, Partial<SourceSeriesArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<SourceQuotationsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<SourcePlansArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  literal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nonDroppingParticle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceDateResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['SourceDate'] = ResolversParentTypes['SourceDate']> = {
  dateParts?: Resolver<Array<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  literal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  circa?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameNative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  born?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  died?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readVia?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<PersonQuotationsArgs>>;
  estimators?: Resolver<Array<ResolversTypes['Estimator']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  existsFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  existsTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  borders?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, Partial<AreaSeriesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<AreaClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimatorResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Estimator'] = ResolversParentTypes['Estimator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EstimatorKind'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Estimator']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, Partial<EstimatorSeriesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ucum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  factor?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<ResolversTypes['SeriesConnection'], ParentType, ContextType, Partial<UnitSeriesArgs>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<UnitIndicatorsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, Partial<TopicIndicatorsArgs>>;
  quotations?: Resolver<ResolversTypes['QuotationConnection'], ParentType, ContextType, Partial<TopicQuotationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommonMeasureResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['CommonMeasure'] = ResolversParentTypes['CommonMeasure']> = {
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  unitText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  multiplier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceBase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indexBase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transform?: Resolver<Maybe<ResolversTypes['Transform']>, ParentType, ContextType>;
  spanMeaning?: Resolver<Maybe<ResolversTypes['SpanMeaning']>, ParentType, ContextType>;
};

export type ExtremeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Extreme'] = ResolversParentTypes['Extreme']> = {
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['Series']>, ParentType, ContextType>;
};

export type ComparedFigureResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['ComparedFigure'] = ResolversParentTypes['ComparedFigure']> = {
  figure?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  common?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  derived?: Resolver<Maybe<ResolversTypes['DerivedObservation']>, ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Bound']>, ParentType, ContextType>;
};

export type BasisGroupResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['BasisGroup'] = ResolversParentTypes['BasisGroup']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['Series']>, ParentType, ContextType>;
};

export type GapResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  higher?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['CommonMeasure'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Extreme']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Extreme']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['ComparedFigure']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['BasisGroup']>, ParentType, ContextType>;
  differing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['CommonMeasure'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Extreme']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Extreme']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  differing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  accounts?: Resolver<Array<ResolversTypes['DisagreeingAccount']>, ParentType, ContextType>;
};

export type DisagreeingAccountResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['DisagreeingAccount'] = ResolversParentTypes['DisagreeingAccount']> = {
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  common?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['DerivedObservation'], ParentType, ContextType>;
};

export type PlanFulfilmentResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['PlanFulfilment'] = ResolversParentTypes['PlanFulfilment']> = {
  summary?: Resolver<ResolversTypes['FulfilmentSummary'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['TargetFulfilment']>, ParentType, ContextType>;
  derivations?: Resolver<Array<ResolversTypes['Derivation']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedAccount']>, ParentType, ContextType>;
};

export type FulfilmentSummaryResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['FulfilmentSummary'] = ResolversParentTypes['FulfilmentSummary']> = {
  targets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fulfilledByAll?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missedByAll?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reachedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neverReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetFulfilmentResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['TargetFulfilment'] = ResolversParentTypes['TargetFulfilment']> = {
  target?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  derived?: Resolver<Maybe<ResolversTypes['DerivedObservation']>, ParentType, ContextType>;
  common?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['CommonMeasure'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['VariantTarget']>, ParentType, ContextType>;
  outturns?: Resolver<Array<ResolversTypes['Outturn']>, ParentType, ContextType>;
  fulfilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<Array<ResolversTypes['Reached']>, ParentType, ContextType>;
  incomparable?: Resolver<Array<ResolversTypes['Incomparable']>, ParentType, ContextType>;
};

export type VariantTargetResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['VariantTarget'] = ResolversParentTypes['VariantTarget']> = {
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  common?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type OutturnResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Outturn'] = ResolversParentTypes['Outturn']> = {
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  derived?: Resolver<Array<ResolversTypes['DerivedObservation']>, ParentType, ContextType>;
  common?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fulfilled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ReachedResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached']> = {
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lag?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lagAtMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notBy?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  lastPeriod?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  lastValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type IncomparableResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['Incomparable'] = ResolversParentTypes['Incomparable']> = {
  series?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  kind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeriesConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['SeriesConnection'] = ResolversParentTypes['SeriesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeriesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Series']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeriesEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['SeriesEdge'] = ResolversParentTypes['SeriesEdge']> = {
  node?: Resolver<ResolversTypes['Series'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DerivedObservationConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['DerivedObservationConnection'] = ResolversParentTypes['DerivedObservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DerivedObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DerivedObservation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  derivations?: Resolver<Array<ResolversTypes['Derivation']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedAccount']>, ParentType, ContextType>;
};

export type DerivedObservationEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['DerivedObservationEdge'] = ResolversParentTypes['DerivedObservationEdge']> = {
  node?: Resolver<ResolversTypes['DerivedObservation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuotationConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['QuotationConnection'] = ResolversParentTypes['QuotationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuotationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Quotation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuotationEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['QuotationEdge'] = ResolversParentTypes['QuotationEdge']> = {
  node?: Resolver<ResolversTypes['Quotation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AreaConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['AreaConnection'] = ResolversParentTypes['AreaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Area']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['AreaEdge'] = ResolversParentTypes['AreaEdge']> = {
  node?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EstimatorConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['EstimatorConnection'] = ResolversParentTypes['EstimatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EstimatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Estimator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EstimatorEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['EstimatorEdge'] = ResolversParentTypes['EstimatorEdge']> = {
  node?: Resolver<ResolversTypes['Estimator'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['SearchResultConnection'] = ResolversParentTypes['SearchResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchResultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResultEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['SearchResultEdge'] = ResolversParentTypes['SearchResultEdge']> = {
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparisonConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['ComparisonConnection'] = ResolversParentTypes['ComparisonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComparisonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Comparison']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  derivations?: Resolver<Array<ResolversTypes['Derivation']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedAccount']>, ParentType, ContextType>;
};

export type ComparisonEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['ComparisonEdge'] = ResolversParentTypes['ComparisonEdge']> = {
  node?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisagreementConnectionResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['DisagreementConnection'] = ResolversParentTypes['DisagreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  derivations?: Resolver<Array<ResolversTypes['Derivation']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedAccount']>, ParentType, ContextType>;
};

export type DisagreementEdgeResolvers<ContextType = MercuriusContext, ParentType extends ResolversParentTypes['DisagreementEdge'] = ResolversParentTypes['DisagreementEdge']> = {
  node?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatusResolvers = EnumResolverSignature<{ A?: unknown, E?: unknown, P?: unknown, F?: unknown, B?: unknown, D?: unknown, M?: unknown }, ResolversTypes['Status']>;

export type StandingResolvers = EnumResolverSignature<{ OUTTURN?: unknown, FORECAST?: unknown, PLAN?: unknown }, ResolversTypes['Standing']>;

export type AimResolvers = EnumResolverSignature<{ AT_LEAST?: unknown, AT_MOST?: unknown }, ResolversTypes['Aim']>;

export type RelationResolvers = EnumResolverSignature<{ SAME?: unknown, CLOSING_YEAR?: unknown, OVERLAPPING?: unknown, SUM_OF_YEARS?: unknown }, ResolversTypes['Relation']>;

export type NatureResolvers = EnumResolverSignature<{ REPORTED?: unknown, ESTIMATE?: unknown, PLAN?: unknown, CLAIM?: unknown }, ResolversTypes['Nature']>;

export type FrequencyResolvers = EnumResolverSignature<{ A?: unknown, A5?: unknown, A10?: unknown, S?: unknown, Q?: unknown, M?: unknown, D?: unknown, SPAN?: unknown, IRREGULAR?: unknown }, ResolversTypes['Frequency']>;

export type DimensionResolvers = EnumResolverSignature<{ AREA?: unknown, AREA_PER_PERSON?: unknown, COUNT?: unknown, DURATION?: unknown, EMISSIONS?: unknown, ENERGY?: unknown, ENERGY_PER_PERSON?: unknown, EXCHANGE_RATE?: unknown, FREIGHT_WORK?: unknown, GROWTH?: unknown, INDEX?: unknown, LENGTH?: unknown, MASS?: unknown, MASS_PER_PERSON?: unknown, MONEY?: unknown, MONEY_PER_PERSON?: unknown, PASSENGER_WORK?: unknown, RATE?: unknown, RATIO?: unknown, SHARE?: unknown, VOLUME?: unknown, VOLUME_PER_TIME?: unknown, WAGE?: unknown, YIELD?: unknown }, ResolversTypes['Dimension']>;

export type EstimatorKindResolvers = EnumResolverSignature<{ AGENCY?: unknown, DATABASE?: unknown, GOVERNMENT?: unknown, INTERNATIONAL?: unknown, PARTY?: unknown, PLANNING_BODY?: unknown, PRESS?: unknown, REFERENCE_WORK?: unknown, SCHOLAR?: unknown, STATISTICAL_OFFICE?: unknown, UNKNOWN?: unknown }, ResolversTypes['EstimatorKind']>;

export type ReuseResolvers = EnumResolverSignature<{ FREE?: unknown, ATTRIBUTION?: unknown, RESTRICTED?: unknown, UNSTATED?: unknown }, ResolversTypes['Reuse']>;

export type MeasureResolvers = EnumResolverSignature<{ LEVEL?: unknown, CHANGE?: unknown, GROWTH_RATE?: unknown, SHARE?: unknown, RATIO?: unknown, DATE?: unknown, QUALITATIVE?: unknown }, ResolversTypes['Measure']>;

export type QualifierResolvers = EnumResolverSignature<{ EXACT?: unknown, ABOUT?: unknown, LESS_THAN?: unknown, MORE_THAN?: unknown }, ResolversTypes['Qualifier']>;

export type CheckKindResolvers = EnumResolverSignature<{ ARITHMETIC?: unknown, INTERNAL?: unknown, FIGURES?: unknown, DOCUMENT?: unknown }, ResolversTypes['CheckKind']>;

export type VerificationResolvers = EnumResolverSignature<{ VERIFIED_PRIMARY?: unknown, CITED_SECONDARY?: unknown, DISPUTED?: unknown, MISATTRIBUTED?: unknown }, ResolversTypes['Verification']>;

export type ConditionResolvers = EnumResolverSignature<{ INTACT?: unknown, DAMAGED?: unknown }, ResolversTypes['Condition']>;

export type DatePrecisionResolvers = EnumResolverSignature<{ ABOUT?: unknown, UNVERIFIED?: unknown }, ResolversTypes['DatePrecision']>;

export type BoundResolvers = EnumResolverSignature<{ LOWER?: unknown, UPPER?: unknown }, ResolversTypes['Bound']>;

export type SpanMeaningResolvers = EnumResolverSignature<{ BETWEEN_END_YEARS?: unknown, CHANGE_BETWEEN_END_YEARS?: unknown, MEAN_OF_YEARS?: unknown, TOTAL?: unknown, WITHIN_SPAN?: unknown }, ResolversTypes['SpanMeaning']>;

export type ChangeKindResolvers = EnumResolverSignature<{ ADDED?: unknown, REMOVED?: unknown, CHANGED?: unknown }, ResolversTypes['ChangeKind']>;

export type ChangedKindResolvers = EnumResolverSignature<{ TOPICS?: unknown, AREAS?: unknown, ESTIMATORS?: unknown, UNITS?: unknown, PEOPLE?: unknown, SOURCES?: unknown, INDICATORS?: unknown, PLANS?: unknown, SERIES?: unknown, OBSERVATIONS?: unknown, CLAIMS?: unknown, QUOTATIONS?: unknown, EXCLUSIONS?: unknown }, ResolversTypes['ChangedKind']>;

export type RecordKindResolvers = EnumResolverSignature<{ TOPICS?: unknown, AREAS?: unknown, ESTIMATORS?: unknown, UNITS?: unknown, PEOPLE?: unknown, SOURCES?: unknown, INDICATORS?: unknown, PLANS?: unknown, SERIES?: unknown, CLAIMS?: unknown, QUOTATIONS?: unknown }, ResolversTypes['RecordKind']>;

export type Resolvers<ContextType = MercuriusContext> = {
  Decimal?: GraphQLScalarType;
  Period?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Series?: SeriesResolvers<ContextType>;
  Stand?: StandResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Basis?: BasisResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  DerivedObservation?: DerivedObservationResolvers<ContextType>;
  DerivedInput?: DerivedInputResolvers<ContextType>;
  Digits?: DigitsResolvers<ContextType>;
  DerivedUnit?: DerivedUnitResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  DerivationStep?: DerivationStepResolvers<ContextType>;
  DerivationConstant?: DerivationConstantResolvers<ContextType>;
  RefusedAccount?: RefusedAccountResolvers<ContextType>;
  DigitKind?: DigitKindResolvers;
  Transform?: TransformResolvers;
  CoarserFrequency?: CoarserFrequencyResolvers;
  AggregationMethod?: AggregationMethodResolvers;
  Plan?: PlanResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Verdict?: VerdictResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementPart?: StatementPartResolvers<ContextType>;
  AccountVerdict?: AccountVerdictResolvers<ContextType>;
  AccountPart?: AccountPartResolvers<ContextType>;
  RecordVerdict?: RecordVerdictResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  Moment?: MomentResolvers;
  VerdictWord?: VerdictWordResolvers;
  Grounds?: GroundsResolvers;
  StatementMember?: StatementMemberResolvers;
  Check?: CheckResolvers<ContextType>;
  Quotation?: QuotationResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  WordDifference?: WordDifferenceResolvers<ContextType>;
  DifferenceKind?: DifferenceKindResolvers;
  Source?: SourceResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  SourceDate?: SourceDateResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Estimator?: EstimatorResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  CommonMeasure?: CommonMeasureResolvers<ContextType>;
  Extreme?: ExtremeResolvers<ContextType>;
  ComparedFigure?: ComparedFigureResolvers<ContextType>;
  BasisGroup?: BasisGroupResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreeingAccount?: DisagreeingAccountResolvers<ContextType>;
  PlanFulfilment?: PlanFulfilmentResolvers<ContextType>;
  FulfilmentSummary?: FulfilmentSummaryResolvers<ContextType>;
  TargetFulfilment?: TargetFulfilmentResolvers<ContextType>;
  VariantTarget?: VariantTargetResolvers<ContextType>;
  Outturn?: OutturnResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  Incomparable?: IncomparableResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  SeriesConnection?: SeriesConnectionResolvers<ContextType>;
  SeriesEdge?: SeriesEdgeResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  DerivedObservationConnection?: DerivedObservationConnectionResolvers<ContextType>;
  DerivedObservationEdge?: DerivedObservationEdgeResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  QuotationConnection?: QuotationConnectionResolvers<ContextType>;
  QuotationEdge?: QuotationEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  AreaConnection?: AreaConnectionResolvers<ContextType>;
  AreaEdge?: AreaEdgeResolvers<ContextType>;
  EstimatorConnection?: EstimatorConnectionResolvers<ContextType>;
  EstimatorEdge?: EstimatorEdgeResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  SearchResultConnection?: SearchResultConnectionResolvers<ContextType>;
  SearchResultEdge?: SearchResultEdgeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ComparisonConnection?: ComparisonConnectionResolvers<ContextType>;
  ComparisonEdge?: ComparisonEdgeResolvers<ContextType>;
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>;
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>;
  Status?: StatusResolvers;
  Standing?: StandingResolvers;
  Aim?: AimResolvers;
  Relation?: RelationResolvers;
  Nature?: NatureResolvers;
  Frequency?: FrequencyResolvers;
  Dimension?: DimensionResolvers;
  EstimatorKind?: EstimatorKindResolvers;
  Reuse?: ReuseResolvers;
  Measure?: MeasureResolvers;
  Qualifier?: QualifierResolvers;
  CheckKind?: CheckKindResolvers;
  Verification?: VerificationResolvers;
  Condition?: ConditionResolvers;
  DatePrecision?: DatePrecisionResolvers;
  Bound?: BoundResolvers;
  SpanMeaning?: SpanMeaningResolvers;
  ChangeKind?: ChangeKindResolvers;
  ChangedKind?: ChangedKindResolvers;
  RecordKind?: RecordKindResolvers;
};

export type DirectiveResolvers<ContextType = MercuriusContext> = {
  cost?: CostDirectiveResolver<unknown, unknown, ContextType>;
};
