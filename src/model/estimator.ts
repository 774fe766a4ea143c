import { z } from 'zod'
import { Id } from './id.ts'

export const estimatorKinds = [
  'agency',
  'database',
  'government',
  'international',
  'party',
  'planning-body',
  'press',
  'reference-work',
  'scholar',
  'statistical-office',
  'unknown',
] as const

/** Who stands behind a number: an office, an agency, a scholar. */
export const Estimator = z.strictObject({
  id: Id,
  name: z.string().min(1),
  kind: z.enum(estimatorKinds),
  description: z.string().min(1),
  person: Id.optional().describe('The person, where the estimator is one.'),
  successor: Id.optional().describe('The office that carried its work on.'),
  note: z.string().min(1).optional(),
})
export type Estimator = z.infer<typeof Estimator>
