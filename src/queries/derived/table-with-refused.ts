import type { Cell, Table, TableColumn } from '../pages/table.ts'
import { optional, pageWhenRead, textColumns } from '../pages/table.ts'
import { rowOf } from '../records/presentation.ts'
import type { Refusal } from '../transforms/refusal.ts'

const refusedColumns = textColumns(['refused.series', 'refused.code', 'refused.detail'])

/**
 * A table of what was made of accounts, at whose end one row for each account that forbids it says why. Where nothing was
 * asked to be made there is nothing to refuse, and no columns for it. `lacks` names what else of what was made has no place in it.
 */
export function tableWithRefused(
  {
    columns,
    rows,
  }: { readonly columns: readonly TableColumn[]; readonly rows: () => Iterable<readonly Cell[]> },
  refused: readonly Refusal[] | undefined,
  lacks: readonly string[] = [],
): Table {
  if (!refused) return { columns, pages: pageWhenRead(rows) }
  // A row that says why has no more than that.
  const all = [...optional(columns), ...refusedColumns]
  return {
    columns: all,
    holds: ['refused'],
    lacks: ['derivations', ...lacks],
    pages: pageWhenRead(() => withRefused(rows(), refused, all)),
  }
}

function* withRefused(
  rows: Iterable<readonly Cell[]>,
  refused: readonly Refusal[],
  columns: readonly TableColumn[],
): Generator<readonly Cell[]> {
  const without = refusedColumns.map(() => undefined)
  for (const row of rows) yield [...row, ...without]
  for (const one of refused) yield rowOf({ refused: one }, columns)
}
