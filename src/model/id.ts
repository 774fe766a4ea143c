import { z } from 'zod'

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The name of a record: lower-case letters, digits and single hyphens; never reused once published. */
export const Id = z
  .string()
  .regex(ID, 'an id is lower-case letters and digits, joined by single hyphens')
  .max(120)
export type Id = z.infer<typeof Id>
