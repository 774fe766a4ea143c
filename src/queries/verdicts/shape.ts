import { z } from 'zod'
import { Basis } from '../../model/basis.ts'
import { Claim } from '../../model/claim.ts'
import { Id } from '../../model/id.ts'
import { Nature } from '../../model/series.ts'
import { Multiplier } from '../../model/unit.ts'
import { FigureRow } from '../figures/figure-row.ts'

const accountVerdicts = ['supported', 'contradicted', 'unknown'] as const
export const verdicts = ['supported', 'disputed', 'contradicted', 'unknown'] as const
export const grounds = ['none', 'one-voice', 'several-voices'] as const
export const partNames = ['value', 'fromValue', 'toValue', 'dateValue'] as const

const of = z.enum(partNames).describe('Which number or date of the statement.')
const verdictWord = z.enum(verdicts)
const accountWord = z.enum(accountVerdicts)

/** What is asserted, whoever asserts it: a claim of the dataset or somebody who asks. */
export const Statement = Claim.pick({
  indicator: true,
  area: true,
  from: true,
  to: true,
  measure: true,
  value: true,
  fromValue: true,
  toValue: true,
  dateValue: true,
  moment: true,
  plan: true,
  quotation: true,
  unit: true,
  qualifier: true,
}).extend({
  multiplier: Multiplier,
  priceBase: Basis.shape.priceBase,
  indexBase: Basis.shape.indexBase,
})
export type Statement = z.infer<typeof Statement>

/** A number of a statement: what it lets an account say, and what the accounts come to on it. */
const StatementPart = z.strictObject({
  of,
  low: z.string().optional().describe('The least that agrees; absent where there is none.'),
  high: z.string().optional().describe('The most that agrees; absent where there is none.'),
  unit: z.string().optional().describe('What the number is counted in.'),
  tolerance: z.string().describe('What agrees, and why.'),
  verdict: verdictWord,
  why: z.string(),
})
export type StatementPart = z.infer<typeof StatementPart>

/** What an account says of one number of a statement. */
const AccountPart = z.strictObject({
  of,
  verdict: accountWord,
  why: z.string().optional(),
  says: z.string().describe('What the account says, in the unit of the statement.'),
  low: z.string().optional().describe('The least that its own rounding leaves open.'),
  high: z.string().optional().describe('The most that its own rounding leaves open.'),
  working: z.string().describe('The arithmetic.'),
  figures: z.array(FigureRow),
})
export type AccountPart = z.infer<typeof AccountPart>

/** One account's verdict. */
export const AccountVerdict = z.strictObject({
  series: Id,
  estimator: Id,
  nature: Nature,
  basis: Basis,
  voice: z
    .int()
    .optional()
    .describe('Accounts of one voice carry one number; absent where the account knows nothing.'),
  verdict: accountWord,
  why: z
    .string()
    .optional()
    .describe('Why it is unknown, what it leaves open, or what may be amiss.'),
  parts: z.array(AccountPart),
})
export type AccountVerdict = z.infer<typeof AccountVerdict>

/** What a record says of a date that is asserted of it: a plan, the series of a target, a quotation. */
export const RecordVerdict = z.strictObject({
  kind: z.enum(['plans', 'series', 'quotations']),
  id: Id,
  source: Id,
  locator: z.string(),
  verdict: accountWord,
  why: z.string().optional().describe('Why it is unknown.'),
  says: z.string().describe('What it says of the date.'),
})
export type RecordVerdict = z.infer<typeof RecordVerdict>

/** What the accounts come to. */
export const Verdict = z.strictObject({
  verdict: verdictWord.describe(
    'supported: all accounts that know agree; contradicted: none does; disputed: some do; unknown: none knows.',
  ),
  why: z.string(),
  grounds: z.enum(grounds).describe('Whether the verdict rests on one voice or on several.'),
  voices: z.int().describe('How many voices of their own know.'),
  statement: Statement.describe('What is asserted, as it was understood.'),
  parts: z.array(StatementPart).describe('Each number asserted, with what its rounding allows.'),
  accounts: z.array(AccountVerdict),
  differing: z
    .array(z.string())
    .describe(
      'In what the bases of the accounts that know differ, which may be why they disagree.',
    ),
  records: z
    .array(RecordVerdict)
    .optional()
    .describe('What records say, where the date of one is asserted and not a figure.'),
})
export type Verdict = z.infer<typeof Verdict>

/** Another claim of the same source that cannot hold together with the one asked about. */
const Contradiction = z.strictObject({
  claim: Id,
  statement: z.string().describe('What the other implies for this one, spelled out.'),
  working: z.string(),
})
export type Contradiction = z.infer<typeof Contradiction>

/** The verdict on a claim of the dataset, with what its own source says against it. */
export const ClaimVerdict = Verdict.extend({
  contradictions: z
    .array(Contradiction)
    .describe('Claims of the same source with which it cannot hold.'),
})
export type ClaimVerdict = z.infer<typeof ClaimVerdict>
