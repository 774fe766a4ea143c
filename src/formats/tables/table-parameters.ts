import { z } from 'zod'
import { type Problem, problem } from '../../model/problems.ts'

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

const separators = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const

/** What CSV takes, and whatever says how such a CSV is made. */
export const csvParameters = {
  sep: z
    .enum(['comma', 'semicolon', 'tab', 'pipe', ...Object.values(separators)])
    .optional()
    .describe(
      'What stands between cells: comma, semicolon, tab, pipe, or the character; a semicolon where decimal=comma, else a comma.',
    ),
  decimal,
  bom: z
    .enum(['true', 'false'])
    .optional()
    .describe('true: a byte order mark comes first, by which Excel knows UTF-8.'),
  labels,
  shape,
} as const

/** What stands between the cells of a CSV. */
export function delimiterOf({ sep, decimal: point }: CsvParameters): string {
  const given = sep ?? (point === 'comma' ? 'semicolon' : 'comma')
  return Object.entries(separators).find(([name]) => name === given)?.[1] ?? given
}

type CsvParameters = Pick<z.infer<z.ZodObject<typeof csvParameters>>, 'sep' | 'decimal'>
export type Shape = z.infer<typeof shape>
export type Labels = z.infer<typeof labels>

/** The refusal of a shape that what was asked for does not have. */
export function shapeRefusal(shapes: string): Problem {
  return problem('invalid-parameter', { parameter: 'shape', detail: `shape: ${shapes}` })
}
