import { z } from 'zod'
import { Decimal } from './decimal.ts'
import { Id } from './id.ts'
import { Dimension, Multiplier } from './unit.ts'

export const aims = ['at-least', 'at-most'] as const
export type Aim = (typeof aims)[number]

/** A quantity, whoever measures it. Every account of it is a series of its own. */
export const Indicator = z.strictObject({
  id: Id,
  name: z.string().min(1),
  definition: z
    .string()
    .min(20)
    .describe('What is counted, what is not, and what it is confused with.'),
  topic: Id,
  dimension: Dimension,
  unit: Id.describe('The unit in which rivals are best compared.'),
  multiplier: Multiplier,
  minimum: Decimal.describe('The least plausible figure, in unit and multiplier above.'),
  maximum: Decimal.describe('The greatest plausible figure, in unit and multiplier above.'),
  aim: z
    .enum(aims)
    .optional()
    .describe(
      'Whether a plan keeps its target for it by reaching it or by staying below; at-least if it is left out.',
    ),
  note: z.string().min(1).optional(),
})
export type Indicator = z.infer<typeof Indicator>
