import type { Answer } from '../../queries/answer.ts'
import type { Pages, Table } from '../../queries/pages/table.ts'

/** The table of an answer that is known to have one. */
export function tableOf({ table }: Answer): Table {
  if (!table) throw new TypeError('an answer without a table cannot be shown as one')
  return table
}

/** What an answer says, by name, for which its table has no place. */
export function besideTable({ figures, table }: Answer): readonly string[] {
  const beside = Object.entries(figures?.beside ?? {})
    .filter(([name, value]) => !isEmpty(value) && !table?.holds?.includes(name))
    .map(([name]) => name)
  return [...new Set([...beside, ...(table?.lacks ?? [])])]
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** The pages of a table one after the other, of which each has at least so many rows but the last. */
export async function* portions<Row>(
  pages: Pages<Row>,
  size: number,
): AsyncGenerator<readonly Row[]> {
  let portion: Row[] = []
  for await (const page of pages) {
    for (const row of page) portion.push(row)
    if (portion.length < size) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
}
