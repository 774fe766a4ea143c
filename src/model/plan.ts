import { z } from 'zod'
import { Id } from './id.ts'
import { DateText, PeriodText } from './period.ts'

/** A plan: one variant of it, with the time it was meant for and the time it took. */
export const Plan = z.strictObject({
  id: Id,
  name: z.string().min(1),
  family: Id.describe('Shared by all drafts and variants of one plan.'),
  variant: z.string().min(1),
  nominalStart: PeriodText.optional(),
  nominalEnd: PeriodText.optional(),
  closed: DateText.optional().describe('When it was declared finished.'),
  approved: DateText.optional(),
  source: Id,
  locator: z.string().min(1),
  origin: z.string().min(1),
  note: z.string().min(1).optional(),
})
export type Plan = z.infer<typeof Plan>
