import { strFromU8, unzipSync } from 'fflate'
import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { ColumnType, TableColumn } from '../../queries/pages/table.ts'
import { fitting, numberFormats } from './cells.ts'

/** A workbook but for the rows of its first sheet. */
export interface WorkbookFrame {
  /** The first sheet up to its first row below the head, and after its last. */
  readonly before: string
  readonly after: string
  /** The name of the first sheet within the archive, and all other files of it. */
  readonly sheet: string
  readonly others: ReadonlyMap<string, Uint8Array>
  /** The styles of numbers, one for each of {@link numberFormats}. */
  readonly styles: readonly string[]
}

/** A sheet of text, the head first. */
export interface TextSheet {
  readonly name: string
  readonly lines: readonly (readonly string[])[]
}

interface Framed {
  readonly name: string
  readonly columns: readonly TableColumn[]
  readonly beside: readonly TextSheet[]
  /** When it is said to be made: the writer would take the time of writing, and the same answer would be other bytes. */
  readonly instant: Date
}

const sheet = 'xl/worksheets/sheet1.xml'

/**
 * Makes a workbook of which the first sheet has a head and no rows yet. The writer has no way to send one
 * sheet among several as it is made: it is given a row with a number in each format, and that row is taken out.
 * @throws {Problem} `too-large` where a text does not fit a cell
 */
export async function workbookFrame({
  name,
  columns,
  beside,
  instant,
}: Framed): Promise<WorkbookFrame> {
  const made = await writeXlsx({
    sheets: [tableSheet(name, columns), ...beside.map(textSheet)],
    properties: { created: instant, modified: instant },
  })
  const files = new Map(Object.entries(unzipSync(made)))
  const xml = strFromU8(files.get(sheet) ?? new Uint8Array())
  files.delete(sheet)
  const [, head = '', row = '', after = ''] = /^(.*)(<row r="2">.*<\/row>)(.*)$/s.exec(xml) ?? []
  const styles = Array.from(row.matchAll(/ s="(\d+)"/g), ([, style = '']) => style)
  if (styles.length !== numberFormats.length) {
    throw new TypeError('the writer of workbooks has not written the row that was asked for')
  }
  // It would say how far the sheet reaches without its rows; some readers stop there.
  return { before: head.replace(/<dimension [^>]*>/, ''), after, sheet, others: files, styles }
}

const bold = { font: { bold: true } }

function tableSheet(name: string, columns: readonly TableColumn[]): WriteSheet {
  const cells = headStyles(columns.length)
  for (const [index, numFmt] of numberFormats.entries())
    cells.set(`1,${index}`, { style: { numFmt } })
  return {
    name,
    rows: [columns.map((column) => column.name), numberFormats.map(() => 0)],
    columns: columns.map((column) => ({ width: widthOf(column.name, column.type) })),
    cells,
    freezePane: { rows: 1 },
  }
}

function textSheet({ name, lines }: TextSheet): WriteSheet {
  const [head = []] = lines
  return {
    name,
    rows: lines.map((line) => line.map(fitting)),
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
