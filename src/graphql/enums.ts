import { spanMeanings } from '../model/basis.ts'
import { checkKinds, measures, qualifiers } from '../model/claim.ts'
import { estimatorKinds } from '../model/estimator.ts'
import { Status } from '../model/observation.ts'
import { Quotation, verifications } from '../model/quotation.ts'
import { Frequency, Nature, Series } from '../model/series.ts'
import { reuses } from '../model/source.ts'
import { dimensions } from '../model/unit.ts'
import { searchableKinds } from '../queries/search.ts'
import { grounds, partNames, verdicts } from '../queries/verdicts/shape.ts'

/** THE list of enums and the codes that records hold for their values. */
export const enumCodes = {
  Bound: Series.shape.bound.unwrap().options,
  CheckKind: checkKinds,
  Condition: Quotation.shape.condition.options,
  DatePrecision: Quotation.shape.datePrecision.unwrap().options,
  Dimension: dimensions,
  EstimatorKind: estimatorKinds,
  Frequency: Frequency.options,
  Grounds: grounds,
  Measure: measures,
  Nature: Nature.options,
  Qualifier: qualifiers,
  RecordKind: searchableKinds,
  Reuse: reuses,
  SpanMeaning: spanMeanings,
  StatementMember: partNames,
  Status: Status.options,
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
export type BoundCode = Code<'Bound'>
export type CheckKindCode = Code<'CheckKind'>
export type ConditionCode = Code<'Condition'>
export type DatePrecisionCode = Code<'DatePrecision'>
export type DimensionCode = Code<'Dimension'>
export type EstimatorKindCode = Code<'EstimatorKind'>
export type FrequencyCode = Code<'Frequency'>
export type GroundsCode = Code<'Grounds'>
export type MeasureCode = Code<'Measure'>
export type NatureCode = Code<'Nature'>
export type QualifierCode = Code<'Qualifier'>
export type RecordKindCode = Code<'RecordKind'>
export type ReuseCode = Code<'Reuse'>
export type SpanMeaningCode = Code<'SpanMeaning'>
export type StatementMemberCode = Code<'StatementMember'>
export type StatusCode = Code<'Status'>
export type VerdictWordCode = Code<'VerdictWord'>
export type VerificationCode = Code<'Verification'>
