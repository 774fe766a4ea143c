import { type Column, columnsOf } from '../../model/columns.ts'
import { nearestName } from '../../model/nearest-name.ts'
import type { RecordKind } from '../../model/records.ts'
import type { TextFile } from '../folder.ts'
import type { RawRow, ReadRows } from '../raw-row.ts'
import { type Located, type Position, positionAt, type Report, shown } from '../violation.ts'
import { splitCsv } from './csv-text.ts'

interface Line {
  readonly cells: readonly string[]
  /** Counts the records of the file, the header being 0. */
  readonly index: number
}

/** Reads records from RFC 4180 text: a header of dotted member names, an empty cell for an absent member. */
export function readCsv(file: TextFile, kind: RecordKind, report: Report): ReadRows {
  const places = placesIn(file)
  const { lines, complete } = linesOf(file, report)
  const [header, ...body] = lines
  if (!header) {
    if (complete) {
      report(places(0), [], () => ({
        found: 'an empty file',
        mend: `begin with a header: ${columnNames(kind).join(',')}`,
      }))
    }
    return { rows: [], complete: false }
  }
  const columns = columnsOf(kind.schema)
  const headerIsWhole = checkHeader(header, places(0), columns, report)
  const layout = layoutOf(header.cells, columns)
  const rows = body.map((line) =>
    rowOf({ line, place: places(line.index), layout, headerIsWhole, report }),
  )
  return { rows, complete }
}

function columnNames(kind: RecordKind): readonly string[] {
  return columnsOf(kind.schema).map(({ name }) => name)
}

function linesOf(file: TextFile, report: Report): { lines: readonly Line[]; complete: boolean } {
  const { records, fault } = splitCsv(file.text)
  if (fault) {
    const at = () => positionAt(file.text, fault.offset)
    report({ file: file.name, at }, [], () => ({
      found: fault.found,
      mend: 'quote a cell as a whole, and double each quote inside it; the file was read no further',
    }))
  }
  return { lines: records.map((cells, index) => ({ cells, index })), complete: !fault }
}

function checkHeader(
  header: Line,
  place: Located,
  columns: readonly Column[],
  report: Report,
): boolean {
  const known = columns.map(({ name }) => name)
  for (const [index, name] of header.cells.entries()) {
    if (!known.includes(name)) {
      report(place, [index], () => ({
        found: `unknown column ${shown(name)}`,
        mend: unknownColumn(name, known),
      }))
    } else if (header.cells.indexOf(name) < index) {
      report(place, [index], () => ({
        found: `column ${shown(name)} a second time`,
        mend: 'name each column once',
      }))
    }
  }
  const missing = columns.filter(({ name, required }) => required && !header.cells.includes(name))
  for (const { name } of missing) {
    report(place, [], () => ({
      found: `no column ${shown(name)}`,
      mend: `add it; the columns are ${known.join(', ')}`,
    }))
  }
  return missing.length === 0
}

function unknownColumn(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known)
  const meant = nearest === undefined ? '' : `did you mean ${shown(nearest)}? `
  return `${meant}the columns are ${known.join(', ')}`
}

type Layout = readonly (Column | undefined)[]

/** Which column each cell belongs to; unknown and repeated ones belong to none. */
function layoutOf(header: readonly string[], columns: readonly Column[]): Layout {
  return header.map((name, index) =>
    header.indexOf(name) < index ? undefined : columns.find((column) => column.name === name),
  )
}

interface RowParts {
  readonly line: Line
  readonly place: Located
  readonly layout: Layout
  readonly headerIsWhole: boolean
  readonly report: Report
}

function rowOf({ line, place, layout, headerIsWhole, report }: RowParts): RawRow {
  const ragged = line.cells.length !== layout.length
  if (ragged) {
    report(place, [], () => ({
      found: `${line.cells.length} cells`,
      mend: `the header has ${layout.length} columns; quote cells with commas, and leave no line empty`,
    }))
  }
  return {
    value: nested(line.cells, layout),
    whole: !ragged && headerIsWhole,
    file: place.file,
    at: (path) => place.at([layout.findIndex((column) => column?.name === path.join('.'))]),
  }
}

function nested(cells: readonly string[], layout: Layout): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  const groups: Record<string, Record<string, unknown>> = {}
  for (let index = 0; index < layout.length; index += 1) {
    const column = layout[index]
    if (!column) continue
    const dot = column.name.indexOf('.')
    let target = record
    if (dot >= 0) {
      const group = column.name.slice(0, dot)
      // An object without members still stands: the schema asks for it.
      target = groups[group] ??= {}
      record[group] = target
    }
    const cell = cells[index]
    if (cell) target[column.name.slice(dot + 1)] = converted(cell, column)
  }
  return record
}

function converted(cell: string, column: Column): unknown {
  return column.type === 'integer' && /^-?(?:0|[1-9]\d*)$/.test(cell) ? Number(cell) : cell
}

/** Where each record stands; the path within a record is the number of a cell. */
type Places = (record: number) => Located

/**
 * Finds places by reading the text again, once, and only when a violation asks: keeping the place of
 * every cell would cost more than the cells.
 */
function placesIn(file: TextFile): Places {
  let starts: readonly number[] | undefined
  return (record) => ({
    file: file.name,
    at: ([cell]) => {
      starts ??= recordStarts(file.text)
      const start = starts[record] ?? file.text.length
      return positionOfCell(file.text, start, typeof cell === 'number' ? cell : 0)
    },
  })
}

function recordStarts(text: string): readonly number[] {
  const starts = [0]
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '"') quoted = !quoted
    else if (sign === '\n' && !quoted) starts.push(at + 1)
  }
  return starts
}

function positionOfCell(text: string, start: number, cell: number): Position {
  let offset = start
  for (let count = 0; count < cell; count += 1) offset = endOfCell(text, offset) + 1
  return positionAt(text, offset)
}

function endOfCell(text: string, start: number): number {
  let end = start
  while (text[end] === '"') {
    const quote = text.indexOf('"', end + 1)
    if (quote < 0) return text.length
    end = quote + 1
  }
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end += 1
  return end
}
