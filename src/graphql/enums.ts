import { spanMeanings } from '../model/basis.ts'
import { checkKinds, measures, moments, qualifiers } from '../model/claim.ts'
import { estimatorKinds } from '../model/estimator.ts'
import { aims } from '../model/indicator.ts'
import { Status } from '../model/observation.ts'
import { Quotation, verifications } from '../model/quotation.ts'
import { recordKindNames } from '../model/records.ts'
import { Frequency, Nature, Series } from '../model/series.ts'
import { reuses } from '../model/source.ts'
import { dimensions } from '../model/unit.ts'
import { standings } from '../queries/accounts/common-measure.ts'
import { relations } from '../queries/fulfilment/relation.ts'
import { changeKinds } from '../queries/releases.ts'
import { searchableKinds } from '../queries/search/search.ts'
import { digitKinds } from '../queries/transforms/digits.ts'
import { transformCodes } from '../queries/transforms/index.ts'
import { aggregations, coarserFrequencies } from '../queries/transforms/request.ts'
import { grounds, partNames, verdicts } from '../queries/verdicts/shape.ts'
import { differenceKinds } from '../queries/words/word-differences.ts'

/** THE list of enums and the codes that records hold for their values. */
export const enumCodes = {
  AggregationMethod: aggregations,
  Aim: aims,
  Bound: Series.shape.bound.unwrap().options,
  ChangedKind: recordKindNames,
  ChangeKind: changeKinds,
  CheckKind: checkKinds,
  CoarserFrequency: coarserFrequencies,
  Condition: Quotation.shape.condition.options,
  DatePrecision: Quotation.shape.datePrecision.unwrap().options,
  DifferenceKind: differenceKinds,
  DigitKind: digitKinds,
  Dimension: dimensions,
  EstimatorKind: estimatorKinds,
  Frequency: Frequency.options,
  Grounds: grounds,
  Measure: measures,
  Moment: moments,
  Nature: Nature.options,
  Qualifier: qualifiers,
  RecordKind: searchableKinds,
  Relation: relations,
  Reuse: reuses,
  SpanMeaning: spanMeanings,
  Standing: standings,
  StatementMember: partNames,
  Status: Status.options,
  Transform: transformCodes,
  VerdictWord: verdicts,
  Verification: verifications,
} as const satisfies Readonly<Record<string, readonly string[]>>

/** The name of a code in GraphQL, where names hold no hyphens: `verified-primary` is `VERIFIED_PRIMARY`, `fromValue` `FROM_VALUE`. */
export function enumName(code: string): string {
  const words = code.replace(/([a-z])([A-Z])/g, '$1-$2')
  return words.toUpperCase().replaceAll('-', '_')
}

type Code<Name extends keyof typeof enumCodes> = (typeof enumCodes)[Name][number]

// What an enum of the schema is to resolvers: the codes themselves. The generated types name these.
export type AggregationMethodCode = Code<'AggregationMethod'>
export type AimCode = Code<'Aim'>
export type BoundCode = Code<'Bound'>
export type ChangedKindCode = Code<'ChangedKind'>
export type ChangeKindCode = Code<'ChangeKind'>
export type CheckKindCode = Code<'CheckKind'>
export type CoarserFrequencyCode = Code<'CoarserFrequency'>
export type ConditionCode = Code<'Condition'>
export type DatePrecisionCode = Code<'DatePrecision'>
export type DifferenceKindCode = Code<'DifferenceKind'>
export type DigitKindCode = Code<'DigitKind'>
export type DimensionCode = Code<'Dimension'>
export type EstimatorKindCode = Code<'EstimatorKind'>
export type FrequencyCode = Code<'Frequency'>
export type GroundsCode = Code<'Grounds'>
export type MeasureCode = Code<'Measure'>
export type MomentCode = Code<'Moment'>
export type NatureCode = Code<'Nature'>
export type QualifierCode = Code<'Qualifier'>
export type RecordKindCode = Code<'RecordKind'>
export type RelationCode = Code<'Relation'>
export type ReuseCode = Code<'Reuse'>
export type SpanMeaningCode = Code<'SpanMeaning'>
export type StandingCode = Code<'Standing'>
export type StatementMemberCode = Code<'StatementMember'>
export type StatusCode = Code<'Status'>
export type TransformCode = Code<'Transform'>
export type VerdictWordCode = Code<'VerdictWord'>
export type VerificationCode = Code<'Verification'>
