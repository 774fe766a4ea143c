import { memberOf } from '../model/columns.ts'
import type { Answer } from '../queries/answer.ts'
import type { Pages } from '../queries/pages/table.ts'
import { plainFormat, sent } from './format.ts'
import { besideTable } from './tables/table-of.ts'

/** JSON, a record or figure a line, each as it stands in the list that JSON gives; a single record is one line. */
export const ndjson = plainFormat({
  name: 'ndjson',
  mediaType: 'application/x-ndjson',
  accept: 'application/x-ndjson',
  shows: ['table'],
  mostRows: Number.POSITIVE_INFINITY,
  loses: (answer) => (answer.records ? besideTable(answer) : []),
  encode: (answer) => {
    const pages = recordsOf(answer)
    return sent(pages, lines(pages))
  },
})

function recordsOf({ records, json }: Answer): Pages<unknown> {
  if (records) return records
  const value = json()
  const rows = memberOf(value, 'data')
  return [Array.isArray(rows) ? rows : [value]]
}

async function* lines(pages: Pages<unknown>): AsyncGenerator<string> {
  for await (const page of pages) yield page.map((one) => `${JSON.stringify(one)}\n`).join('')
}
