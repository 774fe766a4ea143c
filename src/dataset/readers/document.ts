import type { TextFile } from '../folder.ts'
import type { RawRow, ReadRows } from '../raw-row.ts'
import type { Path, Position, Report } from '../violation.ts'

/** A parsed YAML or JSON text that knows where each of its members stands. */
export interface PositionedDocument {
  readonly value: unknown
  positionOf(path: Path): Position
}

/** The records of a document that is a list of them. */
export function rowsOfList(
  file: TextFile,
  document: PositionedDocument | undefined,
  report: Report,
): ReadRows {
  if (!document) return { rows: [], complete: false }
  const { value } = document
  if (!Array.isArray(value)) {
    report(located(file, document, []), [], () => ({
      found: value === null ? 'an empty file' : 'something other than a list',
      mend: 'write a list of records',
    }))
    return { rows: [], complete: false }
  }
  const rows = value.map((item: unknown, index) => rowAt(file, document, [index], item))
  return { rows, complete: true }
}

/** The single record that a document is. */
export function rowOfMap(file: TextFile, document: PositionedDocument): RawRow {
  return rowAt(file, document, [], document.value)
}

function rowAt(file: TextFile, document: PositionedDocument, root: Path, value: unknown): RawRow {
  return { value, whole: true, ...located(file, document, root) }
}

function located(file: TextFile, document: PositionedDocument, root: Path) {
  return { file: file.name, at: (path: Path) => document.positionOf([...root, ...path]) }
}
