import { z } from 'zod'
import { Id } from './id.ts'
import { DateText } from './period.ts'

/** A speaker or author. Dates of life stand only where they were read. */
export const Person = z.strictObject({
  id: Id,
  name: z.string().min(1),
  nameNative: z.string().min(1).optional().describe('The name in its own script.'),
  born: DateText.optional(),
  died: DateText.optional(),
  description: z.string().min(1),
  readVia: z.string().min(1).optional().describe('Where this was read.'),
  origin: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
})
export type Person = z.infer<typeof Person>
