import { z } from 'zod'
import { Basis } from './basis.ts'
import { Id } from './id.ts'
import type { PeriodKind } from './period.ts'
import { Multiplier } from './unit.ts'

const yearly: readonly PeriodKind[] = ['year', 'economic-year']

/** How often a series has figures, and the kinds of period that its figures may have. */
export const periodsOfFrequency = {
  A: yearly,
  A5: yearly,
  A10: yearly,
  S: ['half'],
  Q: ['quarter'],
  M: ['month'],
  D: ['day'],
  span: ['span'],
  irregular: ['year', 'economic-year', 'half', 'quarter', 'month', 'day'],
} as const satisfies Record<string, readonly PeriodKind[]>

export const Frequency = z
  .enum(['A', 'A5', 'A10', 'S', 'Q', 'M', 'D', 'span', 'irregular'])
  .describe(
    'A years or economic years, A5 every fifth year, A10 every tenth, S halves, Q quarters, M months, D days, span spans of years, irregular dates of their own.',
  )

/** What kind of account a series is. */
export const Nature = z
  .enum(['reported', 'estimate', 'plan', 'claim'])
  .describe(
    'reported by the state that was measured; an estimate reconstructed by others; a plan; or a claim made in prose.',
  )
export type Nature = z.infer<typeof Nature>

/** One account of one indicator: one source, one estimator, one basis. */
export const Series = z.strictObject({
  id: Id,
  indicator: Id,
  area: Id,
  frequency: Frequency,
  nature: Nature,
  estimator: Id,
  title: z.string().min(1),
  unit: Id,
  multiplier: Multiplier,
  basis: Basis,
  bound: z
    .enum(['lower', 'upper'])
    .optional()
    .describe('Which end of a printed range the figures are; a range is two series.'),
  plan: Id.optional().describe('The plan that set the targets; only where nature is plan.'),
  source: Id.describe('The document that was read.'),
  original: Id.optional().describe('The document that the one read takes its figures from.'),
  origin: z
    .string()
    .regex(/^[^/\s]+\/[^/\s]+$/)
    .describe('The evidence pack and key that the series was curated from.'),
  note: z.string().min(1).optional(),
})
export type Series = z.infer<typeof Series>
