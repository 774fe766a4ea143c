import { stringify } from 'csv-stringify/sync'
import { csvw } from './csvw.ts'
import { plainFormat } from './format.ts'

/** CSV (RFC 4180) with a header line. A cell is never rewritten: what was printed comes out as printed. */
export const csv = plainFormat({
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  accept: 'text/csv',
  shows: ['table'],
  describedBy: csvw,
  encode: ({ table }) => {
    if (!table) throw new TypeError('an answer without a table cannot be shown as CSV')
    return stringify([[...table.columns], ...table.rows], {
      record_delimiter: '\r\n',
      cast: { boolean: String },
    })
  },
})
