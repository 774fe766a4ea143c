import type { Answer } from '../../queries/answer.ts'
import type { Table } from '../../queries/pages/table.ts'
import { plainFormat, sent } from '../format.ts'
import { besideTable, tableOf } from '../tables/table-of.ts'
import { rowWriter } from './cells.ts'
import { type WorkbookFrame, workbookFrame } from './frame.ts'
import { notesSheet, sourcesSheet } from './sheets.ts'
import { surveyed } from './survey.ts'
import { type ZipEntry, zipPieces } from './zip-pieces.ts'

/** A sheet has 1 048 576 (Excel's specifications and limits), of which the head takes one. */
const MOST_ROWS = 1_048_575

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
    const frame = await frameOf(answer, table, address)
    return sent(table.pages, zipPieces(filesOf(frame, table)))
  },
})

async function frameOf(answer: Answer, table: Table, address: string): Promise<WorkbookFrame> {
  const { release, figures } = answer
  const named = await surveyed(table)
  const notes = notesSheet(release, { address, table, named, lost: besideTable(answer) })
  return workbookFrame({
    name: figures ? 'Figures' : 'Records',
    columns: table.columns,
    beside: [
      { name: 'Sources', lines: await sourcesSheet(release, named.sources) },
      { name: 'Notes', lines: notes },
    ],
    instant: new Date(release.cutAt ?? release.date),
  })
}

function* filesOf(frame: WorkbookFrame, table: Table): Generator<ZipEntry> {
  for (const [name, bytes] of frame.others) yield { name, pieces: [bytes] }
  yield { name: frame.sheet, pieces: sheetPieces(frame, table) }
}

async function* sheetPieces(
  { before, after, styles }: WorkbookFrame,
  { columns, pages }: Table,
): AsyncGenerator<Uint8Array> {
  const written = rowWriter(columns, styles)
  let line = 1
  yield Buffer.from(before)
  for await (const page of pages) {
    yield Buffer.from(page.map((row) => written(row, ++line)).join(''))
  }
  yield Buffer.from(after)
}
