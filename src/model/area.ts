import { z } from 'zod'
import { Id } from './id.ts'
import { DateText } from './period.ts'

/** A territory with the dates it existed and its borders. The USSR is never folded into Russia. */
export const Area = z.strictObject({
  id: Id,
  name: z.string().min(1),
  existsFrom: DateText,
  existsTo: DateText.optional(),
  borders: z.string().min(1).describe('Which borders the name stands for, in words.'),
  partOf: Id.optional().describe('The area that this one was part of.'),
  source: Id.optional().describe('Where the dates were read.'),
  note: z.string().min(1).optional(),
})
export type Area = z.infer<typeof Area>
