import type { Cell, Table } from '../../queries/pages/table.ts'
import { formatWith, sent } from '../format.ts'
import { decimal, labels, shape } from './table-parameters.ts'
import { laidOut, lostInLayout } from './table-shape.ts'

/**
 * Tab-separated values as registered with IANA: no quotes, and no cell holds a tab or an end of line. Where
 * one would, it is written \t, \n or \r, and a backslash itself as two, as PostgreSQL's COPY writes text.
 */
export const tsv = formatWith(
  { decimal, labels, shape },
  {
    name: 'tsv',
    mediaType: 'text/tab-separated-values; charset=utf-8; header=present',
    accept: 'text/tab-separated-values',
    shows: ['table'],
    mostRows: Number.POSITIVE_INFINITY,
    loses: (answer, _, own) => lostInLayout(answer, own),
    encode: async (answer, _, own) => {
      const table = await laidOut(answer, own)
      return sent(table.pages, lines(table))
    },
  },
)

async function* lines({ columns, pages }: Table): AsyncGenerator<string> {
  yield lineOf(columns.map(({ name }) => name))
  for await (const page of pages) yield page.map(lineOf).join('')
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(written).join('\t')}\n`
}

const escapes: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\\': '\\\\',
}

function written(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '')
  return cell.replace(/[\t\n\r\\]/g, (character) => escapes[character] ?? character)
}
