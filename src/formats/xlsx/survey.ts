import { setImmediate } from 'node:timers/promises'
import type { Table } from '../../queries/pages/table.ts'
import { fitting } from './cells.ts'

/** What the rows of a table name, for the sheets beside them. */
export interface Named {
  readonly series: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

/**
 * Reads a table through before the first of it is sent, so that a refusal is one and not a break in the middle.
 * @throws {Problem} `too-large` where a text does not fit a cell
 */
export async function surveyed(table: Table): Promise<Named> {
  const series = new Set<string>()
  const sources = new Set<string>()
  const kept = [...placesOf(table, 'series', series), ...placesOf(table, 'source', sources)]
  for await (const page of table.pages) {
    for (const row of page) {
      for (const cell of row) if (typeof cell === 'string') fitting(cell)
      for (const { index, ids } of kept) ids.add(String(row[index] ?? ''))
    }
    // A million rows take seconds; others are served in between.
    await setImmediate()
  }
  return { series, sources }
}

/** The columns of one name, dotted or not, and where what they name is put. */
function placesOf({ columns }: Table, member: string, ids: Set<string>) {
  return columns.flatMap(({ name }, index) =>
    name === member || name.endsWith(`.${member}`) ? [{ index, ids }] : [],
  )
}
