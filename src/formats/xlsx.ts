import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { problem } from '../model/problems.ts'
import type { Answer, Cell, ColumnType, Table } from '../queries/answer.ts'
import { plainFormat } from './format.ts'
import { besideTable, tableOf } from './table-of.ts'
import { notesSheet, sourcesSheet } from './xlsx-sheets.ts'

/** A sheet has room for twenty times as many; but a workbook is made at once, and no other request waits so long. */
const MOST_ROWS = 50_000
/** ECMA-376 leaves it open; Excel cuts longer text off when it opens the file. */
const LONGEST_TEXT = 32_767
/** Excel shows no more digits of a number. */
const MOST_DIGITS = 15

/**
 * An Excel workbook (ECMA-376): a sheet of figures or records, one of the sources they name, one of notes. A
 * figure is a number as far as that shows all its digits; the others are text.
 */
export const xlsx = plainFormat({
  name: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  accept: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  shows: ['table'],
  mostRows: MOST_ROWS,
  isFile: true,
  loses: besideTable,
  encode: async (answer, { address }) => {
    const table = tableOf(answer)
    const rows = await held(table)
    const sheets = [
      tableSheet(answer, table, rows),
      sheetOf('Sources', await sourcesSheet(answer.release, table, rows)),
      sheetOf(
        'Notes',
        notesSheet(answer.release, { address, table, rows, lost: besideTable(answer) }),
      ),
    ]
    // The writer would take the time of writing, and the same answer would be other bytes.
    const instant = new Date(answer.release.cutAt ?? answer.release.date)
    return writeXlsx({ sheets, properties: { created: instant, modified: instant } })
  },
})

async function held({ pages }: Table): Promise<readonly (readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = []
  for await (const page of pages) for (const row of page) rows.push(row)
  return rows
}

const bold = { font: { bold: true } }

function tableSheet(
  { figures }: Answer,
  { columns }: Table,
  rows: readonly (readonly Cell[])[],
): WriteSheet {
  const cells = headStyles(columns.length)
  const written = rows.map((row, line) =>
    row.map((cell, index): CellValue => {
      if (typeof cell !== 'string') return cell ?? null
      const format = columns[index]?.type === 'decimal' ? numberFormat(cell) : undefined
      if (format === undefined) return textOf(cell)
      cells.set(`${line + 1},${index}`, { style: { numFmt: format } })
      return Number(cell)
    }),
  )
  return {
    name: figures ? 'Figures' : 'Records',
    rows: [columns.map(({ name }) => name), ...written],
    columns: columns.map(({ name, type }) => ({ width: widthOf(name, type) })),
    cells,
    freezePane: { rows: 1 },
  }
}

function sheetOf(name: string, lines: readonly (readonly string[])[]): WriteSheet {
  const [head = []] = lines
  return {
    name,
    rows: lines.map((line) => line.map(textOf)),
    columns: head.map((_, index) => ({ width: index === 0 ? 28 : 48 })),
    cells: headStyles(head.length),
    freezePane: { rows: 1 },
  }
}

function headStyles(width: number): NonNullable<WriteSheet['cells']> {
  return new Map(Array.from({ length: width }, (_, index) => [`0,${index}`, { style: bold }]))
}

const widths: Partial<Record<ColumnType, number>> = { text: 20, period: 12, decimal: 14 }

function widthOf(name: string, type: ColumnType): number {
  return Math.max(widths[type] ?? 10, name.length + 2)
}

/** Text is written as text, whatever sign it begins with: no cell is taken for a formula. */
function textOf(text: string): string {
  if (text.length > LONGEST_TEXT) throw tooLong(text)
  return text
}

/** How a number has to be shown so that it shows as the decimal it is; none where it cannot be one. */
function numberFormat(decimal: string): string | undefined {
  const scale = decimal.split('.')[1]?.length ?? 0
  const digits = decimal.replace(/^-?0*\.?0*/, '').replace('.', '').length
  if (digits > MOST_DIGITS || Number(decimal).toFixed(Math.min(scale, 100)) !== decimal)
    return undefined
  return scale === 0 ? '0' : `0.${'0'.repeat(scale)}`
}

function tooLong(text: string) {
  return problem('too-large', {
    detail: `a text of ${text.length} characters does not fit a cell of xlsx, which holds ${LONGEST_TEXT}; csv, tsv, ndjson, parquet and arrow hold it`,
  })
}
