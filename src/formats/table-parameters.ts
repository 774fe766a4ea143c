import { z } from 'zod'
import { type Problem, problem } from '../model/problems.ts'

/** What several table formats take; where two take one, they mean the same by it. */
export const shape = z
  .enum(['records', 'columns', 'wide'])
  .optional()
  .describe(
    'records: a row a figure or record. columns: a list a member, in JSON. wide: periods down and series across, values alone.',
  )

export const labels = z
  .enum(['id', 'name', 'both'])
  .optional()
  .describe('id: ids alone. name: names in their place. both: a column of names after each.')

export const decimal = z
  .enum(['point', 'comma'])
  .optional()
  .describe('What stands between the whole and the part of a figure; point if it is left out.')

export type Shape = z.infer<typeof shape>
export type Labels = z.infer<typeof labels>

/** The refusal of a shape that what was asked for does not have. */
export function shapeRefusal(shapes: string): Problem {
  return problem('invalid-parameter', { parameter: 'shape', detail: `shape: ${shapes}` })
}
