import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import type { Cell, Table } from '../queries/answer.ts'
import { formatWith, sent } from './format.ts'
import { decimal, labels, shape } from './table-parameters.ts'
import { laidOut, lostInLayout } from './table-shape.ts'

const separators = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const

const sep = z
  .enum(['comma', 'semicolon', 'tab', 'pipe', ...Object.values(separators)])
  .optional()
  .describe(
    'What stands between cells: comma, semicolon, tab, pipe, or the character; a semicolon where decimal=comma, else a comma.',
  )
const bom = z
  .enum(['true', 'false'])
  .optional()
  .describe('true: a byte order mark comes first, by which Excel knows UTF-8.')

/** CSV (RFC 4180) with a header line. A cell is never rewritten: what was printed comes out as printed. */
export const csv = formatWith(
  { sep, decimal, bom, labels, shape },
  {
    name: 'csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    accept: 'text/csv',
    shows: ['table'],
    mostRows: Number.POSITIVE_INFINITY,
    loses: (answer, _, own) => lostInLayout(answer, own),
    encode: async (answer, _, own) => {
      const table = await laidOut(answer, own)
      const delimiter = delimiterOf(own.sep ?? (own.decimal === 'comma' ? 'semicolon' : 'comma'))
      return sent(table.pages, lines(table, delimiter, own.bom === 'true'))
    },
  },
)

function delimiterOf(given: string): string {
  return Object.entries(separators).find(([name]) => name === given)?.[1] ?? given
}

async function* lines(
  { columns, pages }: Table,
  delimiter: string,
  bom: boolean,
): AsyncGenerator<string> {
  yield (bom ? '\uFEFF' : '') + csvOf([columns.map(({ name }) => name)], delimiter)
  for await (const page of pages) yield csvOf(page, delimiter)
}

/** Some rows as lines of CSV. */
export function csvOf(rows: readonly (readonly Cell[])[], delimiter = ','): string {
  return stringify([...rows], { delimiter, record_delimiter: '\r\n', cast: { boolean: String } })
}
