import type { Cell, Table } from '../../src/queries/pages/table.ts'

/** Every row of a table. */
export async function rowsOf(table: Table | undefined): Promise<readonly (readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = []
  for await (const page of table?.pages ?? []) rows.push(...page)
  return rows
}
