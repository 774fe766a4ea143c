import { z } from 'zod'

/** A figure of the evidence that is not served, and why. */
export const Exclusion = z.strictObject({
  pack: z.string().min(1),
  series_key: z.string().min(1),
  period: z.string().min(1),
  reason: z.string().min(1),
})
export type Exclusion = z.infer<typeof Exclusion>
