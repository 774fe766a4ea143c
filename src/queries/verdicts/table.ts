import type { Cell, Table } from '../answer.ts'
import {
  type AccountVerdict,
  partNames,
  type RecordVerdict,
  Statement,
  type Verdict,
} from './shape.ts'

const head = ['verdict', 'why', 'grounds', 'voices'] as const
const account = ['series', 'estimator', 'nature', 'voice', 'verdict', 'why'] as const
const record = ['kind', 'id', 'source', 'locator', 'verdict', 'why', 'says'] as const
const statement = Object.keys(Statement.shape)

const columns = [
  ...head,
  ...statement.map((name) => `statement.${name}`),
  'parts.tolerance',
  ...account.map((name) => `accounts.${name}`),
  ...partNames.map((name) => `accounts.${name}`),
  'accounts.working',
  ...record.map((name) => `records.${name}`),
]

/** The verdict as a table: one row an account or record that knows, and a row without one where there is none. */
export function verdictTable(verdict: Verdict): Table {
  const asserted = new Map<string, Cell>(Object.entries(verdict.statement))
  const shared = [
    ...head.map((name) => verdict[name]),
    ...statement.map((name) => asserted.get(name)),
    verdict.parts.map(({ tolerance }) => tolerance).join('; '),
  ]
  const { accounts, records = [] } = verdict
  const rows = [
    ...accounts.map((one) => [...shared, ...accountCells(one), ...recordCells(undefined)]),
    ...records.map((one) => [...shared, ...accountCells(undefined), ...recordCells(one)]),
  ]
  const alone = [...shared, ...accountCells(undefined), ...recordCells(undefined)]
  return { columns, rows: rows.length > 0 ? rows : [alone] }
}

function recordCells(one: RecordVerdict | undefined): readonly Cell[] {
  return record.map((name) => one?.[name])
}

function accountCells(one: AccountVerdict | undefined): readonly Cell[] {
  const said = new Map(one?.parts.map((part) => [part.of, part.says]))
  return [
    ...account.map((name) => one?.[name]),
    ...partNames.map((name) => said.get(name)),
    one?.parts.map(({ working }) => working).join('; '),
  ]
}
