import type { Cell, TableColumn } from '../pages/table.ts'
import { columnsFrom, prefixed, textColumns } from '../pages/table.ts'
import { AccountVerdict, partNames, RecordVerdict, Statement, Verdict } from './shape.ts'

const head = ['verdict', 'why', 'grounds', 'voices'] as const
const account = ['series', 'estimator', 'nature', 'voice', 'verdict', 'why'] as const
const record = ['kind', 'id', 'source', 'locator', 'verdict', 'why', 'says'] as const
const Head = Verdict.pick({ verdict: true, why: true, grounds: true, voices: true })
const Account = AccountVerdict.omit({ basis: true, parts: true })
const statement = Object.keys(Statement.shape)

const columns = [
  ...columnsFrom(Head),
  ...prefixed('statement.', columnsFrom(Statement)),
  ...textColumns(['parts.tolerance', 'differing']),
  ...prefixed('accounts.', columnsFrom(Account)),
  ...prefixed('accounts.', textColumns([...partNames, 'working'])),
  ...prefixed('records.', columnsFrom(RecordVerdict)),
]

/** Short enough to be held: a row an account or record. */
interface VerdictTable {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The verdict as a table: one row an account or record that knows, and a row without one where there is none. */
export function verdictTable(verdict: Verdict): VerdictTable {
  const asserted = new Map<string, Cell>(Object.entries(verdict.statement))
  const shared = [
    ...head.map((name) => verdict[name]),
    ...statement.map((name) => asserted.get(name)),
    verdict.parts.map(({ tolerance }) => tolerance).join('; '),
    verdict.differing.join(';'),
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
