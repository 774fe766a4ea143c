import { z } from 'zod'
import { Decimal } from './decimal.ts'
import { Id } from './id.ts'

/** Kinds of quantity. Figures of one dimension may be compared; only units with factors may be converted. */
export const dimensions = [
  'area',
  'area-per-person',
  'count',
  'duration',
  'emissions',
  'energy',
  'energy-per-person',
  'exchange-rate',
  'freight-work',
  'growth',
  'index',
  'length',
  'mass',
  'mass-per-person',
  'money',
  'money-per-person',
  'passenger-work',
  'rate',
  'ratio',
  'share',
  'volume',
  'volume-per-time',
  'wage',
  'yield',
] as const
export const Dimension = z.enum(dimensions)
export type Dimension = z.infer<typeof Dimension>

/** The power of ten by which printed figures are multiplied: 6 means that they are in millions. */
export const Multiplier = z.int().min(-6).max(15)

/** What a figure is counted in. */
export const Unit = z.strictObject({
  id: Id,
  name: z.string().min(1),
  symbol: z.string().min(1),
  ucum: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The case-sensitive code of the Unified Code for Units of Measure, where it has one.',
    ),
  dimension: Dimension,
  factor: Decimal.optional().describe(
    'The size in the base unit of the dimension, exactly; absent where no exact factor exists, as between currencies.',
  ),
  source: Id.optional().describe(
    'The document that gives the factor, or what it is worked out from.',
  ),
  locator: z
    .string()
    .min(1)
    .optional()
    .describe('Where in that document, and how the factor follows from what stands there.'),
  note: z.string().min(1).optional(),
})
export type Unit = z.infer<typeof Unit>
