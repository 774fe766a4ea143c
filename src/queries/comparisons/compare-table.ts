import { comparedMemberColumns, shownInComparison } from '../derived/derived-figure.ts'
import { tableWithRefused } from '../derived/table-with-refused.ts'
import { figureColumns } from '../figures/figure-row.ts'
import type { Cell, Table, TableColumn } from '../pages/table.ts'
import { textColumns, typedColumns } from '../pages/table.ts'
import { rowOf } from '../records/presentation.ts'
import type { Refusal } from '../transforms/refusal.ts'
import type { Comparison } from './comparison.ts'

const printedColumns: readonly TableColumn[] = [
  ...figureColumns,
  ...typedColumns({ common: 'decimal', voice: 'integer', counted: 'boolean', bound: 'text' }),
  ...typedColumns({
    'measure.standing': 'text',
    'measure.unit': 'text',
    'measure.multiplier': 'integer',
    'measure.priceBase': 'text',
    'measure.indexBase': 'text',
    'measure.spanMeaning': 'text',
  }),
  ...typedColumns({ count: 'integer', independent: 'integer', minimum: 'decimal' }),
  ...typedColumns({ maximum: 'decimal', median: 'decimal', ratio: 'decimal', differing: 'text' }),
]
const derivedColumns = [
  ...printedColumns,
  ...textColumns(['measure.transform']),
  ...comparedMemberColumns,
]

/**
 * One row an account, each with the spread that it is part of; where anything was asked to be made of them, with that
 * and at the end one row for each account that forbids it.
 */
export function compareTable(
  compared: readonly Comparison[],
  refused: readonly Refusal[] | undefined,
): Table {
  const columns = refused ? derivedColumns : printedColumns
  return tableWithRefused({ columns, rows: () => rowsOf(compared, columns) }, refused)
}

function* rowsOf(
  compared: readonly Comparison[],
  columns: readonly TableColumn[],
): Generator<readonly Cell[]> {
  for (const { accounts, minimum, maximum, differing, ...spread } of compared) {
    const shared = {
      ...spread,
      minimum: minimum?.value,
      maximum: maximum?.value,
      differing: differing.join(';'),
    }
    for (const account of accounts) {
      // Its period is that of the printed figure, the last part of an aggregated one, whose own is derived.period.
      yield rowOf({ ...shared, ...shownInComparison(account) }, columns)
    }
  }
}
