import type { Cell, Table } from './answer.ts'
import type { Comparison } from './comparison.ts'
import { comparedMemberColumns, shownInComparison } from './derived-figure.ts'
import { figureColumns } from './figure-row.ts'
import { flatRow } from './presentation.ts'
import type { Refusal } from './transforms/refusal.ts'

const printedColumns = [
  ...figureColumns,
  'common',
  'voice',
  'counted',
  'bound',
  'measure.standing',
  'measure.unit',
  'measure.multiplier',
  'measure.priceBase',
  'measure.indexBase',
  'measure.spanMeaning',
  'count',
  'independent',
  'minimum',
  'maximum',
  'median',
  'ratio',
  'differing',
]
const derivedColumns = [
  ...printedColumns,
  'measure.transform',
  ...comparedMemberColumns,
  'refused.code',
  'refused.detail',
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
  return { columns, rows: rowsOf(compared, refused ?? [], columns) }
}

function* rowsOf(
  compared: readonly Comparison[],
  refused: readonly Refusal[],
  columns: readonly string[],
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
      yield flatRow({ ...shared, ...shownInComparison(account) }, columns)
    }
  }
  for (const { series, ...refusal } of refused) yield flatRow({ series, refused: refusal }, columns)
}
