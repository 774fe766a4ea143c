import { z } from 'zod'
import { Decimal } from './decimal.ts'
import { Id } from './id.ts'
import { PeriodText } from './period.ts'
import { Multiplier } from './unit.ts'

export const measures = [
  'level',
  'change',
  'growth-rate',
  'share',
  'ratio',
  'date',
  'qualitative',
] as const
export const qualifiers = ['exact', 'about', 'less-than', 'more-than'] as const
/** What a date can be asserted of: when a plan began, ended or was in force, when its targets were reached, when words were said. */
export const moments = [
  'plan-start',
  'plan-end',
  'plan-span',
  'targets-reached',
  'words-said',
] as const
export const checkKinds = ['arithmetic', 'internal', 'figures', 'document'] as const

/** Something that a claim was held against, and what came of it. */
const Check = z.strictObject({
  origin: z.string().min(1),
  kind: z.enum(checkKinds),
  statement: z.string().min(1),
  value: z.string().min(1).optional(),
  unit: z.string().min(1).optional(),
  working: z.string().min(1).optional().describe('The sum, where there is one.'),
  figures: z
    .array(z.strictObject({ series: Id, period: PeriodText }))
    .min(1)
    .optional(),
  sources: z.array(Id).min(1).optional(),
  finding: z.string().min(1),
})

/** A checkable statement made in a source. */
export const Claim = z.strictObject({
  id: Id,
  origin: z.string().min(1),
  source: Id,
  locator: z.string().min(1),
  statement: z.string().min(1).describe('What is claimed, in our words.'),
  asPrinted: z.string().min(1).describe('The run of words that the claim rests on.'),
  subject: z.string().min(1),
  indicator: Id.optional().describe('The quantity, where the dataset has it.'),
  area: Id.optional(),
  from: PeriodText.optional(),
  to: PeriodText.optional(),
  measure: z.enum(measures),
  value: Decimal.optional(),
  fromValue: Decimal.optional(),
  toValue: Decimal.optional(),
  dateValue: PeriodText.optional(),
  moment: z
    .enum(moments)
    .optional()
    .describe('What the date is asserted of, where it is that of a record.'),
  plan: Id.optional().describe(
    'The plan whose date is asserted, or when its targets were reached.',
  ),
  quotation: Id.optional().describe('The words of which it is asserted when they were said.'),
  unit: Id.optional(),
  multiplier: Multiplier.optional(),
  qualifier: z.enum(qualifiers),
  citedSource: Id.optional().describe('The source that the claim itself cites.'),
  citedLocator: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
  checks: z.array(Check).min(1).optional(),
})
export type Claim = z.infer<typeof Claim>
