import { z } from 'zod'
import { Decimal } from './decimal.ts'
import { Id } from './id.ts'
import { PeriodText } from './period.ts'

/** How far a figure may be trusted, in SDMX's letters where it has them. */
export const statusMeanings = {
  A: 'normal',
  E: 'estimated by the source',
  P: 'provisional',
  F: 'plan or forecast',
  B: 'break in the series',
  D: 'disputed or doubtful',
  M: 'printed as missing',
} as const
export const Status = z.enum(['A', 'E', 'P', 'F', 'B', 'D', 'M'])
export type Status = z.infer<typeof Status>

/** One figure of one series at one period. */
export const Observation = z.strictObject({
  series: Id,
  period: PeriodText,
  value: Decimal.optional().describe(
    'Exactly as printed; absent only where the source prints it as missing.',
  ),
  printed: z
    .string()
    .min(1)
    .optional()
    .describe('The characters as printed, where they differ from the value.'),
  status: Status.describe(
    Object.entries(statusMeanings)
      .map(([code, meaning]) => `${code} ${meaning}`)
      .join(', '),
  ),
  source: Id.describe('The document that was read.'),
  locator: z.string().min(1).describe('Where in the source: page, table, row and column.'),
  note: z.string().min(1).optional(),
})
export type Observation = z.infer<typeof Observation>
