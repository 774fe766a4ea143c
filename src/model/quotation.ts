import { z } from 'zod'
import { Id } from './id.ts'
import { DateText, PeriodText } from './period.ts'

export const verifications = [
  'verified-primary',
  'cited-secondary',
  'disputed',
  'misattributed',
] as const

/** Somebody's words, verbatim. */
export const Quotation = z.strictObject({
  id: Id,
  origin: z.string().min(1),
  text: z.string().min(1),
  language: z.string().regex(/^[a-z]{2}$/),
  originalLanguage: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  originalText: z.string().min(1).optional(),
  translator: z.string().min(1).optional(),
  speaker: Id.optional().describe('Who said it, or whom a misattributed saying is pinned on.'),
  date: DateText.optional(),
  datePrecision: z
    .enum(['about', 'unverified'])
    .optional()
    .describe('Absent where the date is printed in what was read.'),
  occasion: z.string().min(1).optional(),
  source: Id.describe('The document that was read.'),
  locator: z.string().min(1),
  citedSource: Id.optional().describe('The source that the document read gives for the words.'),
  citedLocator: z.string().min(1).optional(),
  citationAsPrinted: z.string().min(1).optional(),
  verification: z
    .enum(verifications)
    .describe(
      'verified-primary: read in the speaker’s own text. cited-secondary: read as another quotes it. disputed: wording, occasion or speaker is in doubt. misattributed: spurious, no source is known.',
    ),
  condition: z.enum(['intact', 'damaged']).describe('damaged: the copy that was read lost words.'),
  topics: z.array(Id).min(1),
  indicators: z.array(Id).min(1).optional(),
  periods: z
    .array(PeriodText)
    .min(1)
    .optional()
    .describe('When what the words speak of was or was to be, not when they were said; by time.'),
  claims: z.array(Id).min(1).optional().describe('The claims that the words bear on.'),
  speaksOf: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Quantities that no indicator covers.'),
  variantOf: Id.optional().describe('The head of the family of wordings that this is one of.'),
  related: z.array(Id).min(1).optional(),
  note: z.string().min(1).optional(),
})
export type Quotation = z.infer<typeof Quotation>
