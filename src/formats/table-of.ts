import type { Answer, Pages, Table } from '../queries/answer.ts'

/** The table of an answer that is known to have one. */
export function tableOf({ table }: Answer): Table {
  if (!table) throw new TypeError('an answer without a table cannot be shown as one')
  return table
}

/** What an answer says beside its figures, by name: a table has no place for it. */
export function besideTable({ figures }: Answer): readonly string[] {
  return Object.keys(figures?.beside ?? {})
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
