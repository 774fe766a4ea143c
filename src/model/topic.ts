import { z } from 'zod'
import { Id } from './id.ts'

/** A subject in the tree of subjects. */
export const Topic = z.strictObject({
  id: Id,
  name: z.string().min(1),
  parent: Id.optional().describe('The wider topic.'),
  description: z.string().min(1),
})
export type Topic = z.infer<typeof Topic>
