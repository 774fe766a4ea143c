import { problem } from '../../model/problems.ts'
import type { Cell, TableColumn } from '../../queries/pages/table.ts'

/** ECMA-376 leaves it open; Excel cuts longer text off when it opens the file. */
const LONGEST_TEXT = 32_767
/** Excel shows no more digits of a number. */
const MOST_DIGITS = 15
/** Excel shows no more places after the point. */
const MOST_PLACES = 30

/** How numbers with none, one, two and more places after the point are shown. */
export const numberFormats: readonly string[] = Array.from(
  { length: MOST_PLACES + 1 },
  (_, places) => (places === 0 ? '0' : `0.${'0'.repeat(places)}`),
)

/** @throws {Problem} `too-large` where a text would be cut off */
export function fitting(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  throw problem('too-large', {
    detail: `a text of ${text.length} characters does not fit a cell of xlsx, which holds ${LONGEST_TEXT}; csv, tsv, ndjson, parquet and arrow hold it`,
  })
}

/**
 * Writes rows of a table in the words of SpreadsheetML. A figure is a number as far as that shows all its
 * digits; `styles` has the style of each of {@link numberFormats}.
 */
export function rowWriter(columns: readonly TableColumn[], styles: readonly string[]) {
  const letters = columns.map((_, index) => lettersOf(index))
  const isDecimal = columns.map(({ type }) => type === 'decimal')
  return (cells: readonly Cell[], line: number): string => {
    let written = `<row r="${line}">`
    for (const [index, cell] of cells.entries()) {
      if (cell === undefined) continue
      const place = `<c r="${letters[index]}${line}"`
      const format = isDecimal[index] ? numberFormat(cell) : undefined
      written +=
        format === undefined
          ? place + plainCell(cell)
          : `${place} s="${styles[format]}"><v>${cell}</v></c>`
    }
    return `${written}</row>`
  }
}

/** Text is written as text, whatever sign it begins with: no cell is taken for a formula. */
function plainCell(cell: Exclude<Cell, undefined>): string {
  if (typeof cell === 'number') return `><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return ` t="b"><v>${cell ? 1 : 0}</v></c>`
  const kept = /^\s|\s$|[\n\t]/.test(cell) ? ' xml:space="preserve"' : ''
  return ` t="inlineStr"><is><t${kept}>${escaped(cell)}</t></is></c>`
}

/** Which of the formats shows a number as the decimal that it is; none where it cannot be a number. */
function numberFormat(decimal: Cell): number | undefined {
  if (typeof decimal !== 'string') return undefined
  const places = decimal.split('.')[1]?.length ?? 0
  const digits = decimal.replace(/^-?0*\.?0*/, '').replace('.', '').length
  const shows =
    digits <= MOST_DIGITS && places <= MOST_PLACES && Number(decimal).toFixed(places) === decimal
  return shows ? places : undefined
}

/** The name of a column: A to Z, AA to AZ, and so on. */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** What XML cannot hold is written by its code, and so is what would be read as such a code (ECMA-376, ST_Xstring). */
function escaped(text: string): string {
  return text.replace(/[&<>\p{Cc}]|_(?=x[0-9A-Fa-f]{4}_)/gu, (found) => {
    if (found === '\t' || found === '\n') return found
    return (
      entities[found] ?? `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
    )
  })
}
