import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from '../../queries/pages/table.ts'
import { csvw } from '../catalogues/csvw.ts'
import { formatWith, sent } from '../format.ts'
import { csvParameters, delimiterOf } from './table-parameters.ts'
import { laidOut, lostInLayout } from './table-shape.ts'

/** CSV (RFC 4180) with a header line. A cell is never rewritten: what was printed comes out as printed. */
export const csv = formatWith(csvParameters, {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  accept: 'text/csv',
  shows: ['table'],
  describedBy: csvw,
  mostRows: Number.POSITIVE_INFINITY,
  loses: (answer, _, own) => lostInLayout(answer, own),
  encode: async (answer, _, own) => {
    const table = await laidOut(answer, own)
    return sent(table.pages, lines(table, delimiterOf(own), own.bom === 'true'))
  },
})

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
