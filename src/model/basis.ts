import { z } from 'zod'

/** What the figure of a span says about the years in it. */
export const spanMeanings = [
  'between-end-years',
  'change-between-end-years',
  'mean-of-years',
  'total',
  'within-span',
] as const

/** What a series is measured on. Two series whose bases differ may be shown together and must say so. */
export const Basis = z.strictObject({
  priceBase: z
    .string()
    .regex(
      /^(?:current|comparable|unstated|\d{4}(?:-\d{2})?)$/,
      'a price base is current, comparable, unstated, a year (1982) or an economic year (1926-27)',
    )
    .optional()
    .describe('Prices in which values are counted: current, comparable, unstated, or a year.'),
  indexBase: z
    .string()
    .regex(
      /^(?:previous-year|\d{4}(?:-\d{2})?)$/,
      'an index base is a year (1913), an economic year (1927-28) or previous-year',
    )
    .optional()
    .describe('The period that an index counts as 100, or as 1.'),
  concept: z
    .string()
    .min(1)
    .optional()
    .describe('What exactly is measured: barn yield, factor cost.'),
  borders: z.string().min(1).optional().describe('The territory that the figures cover.'),
  spanMeaning: z.enum(spanMeanings).optional().describe('What a figure for a span of years means.'),
  note: z.string().min(1).optional().describe('Whatever else the source says of the basis.'),
})
export type Basis = z.infer<typeof Basis>
