import { type RecordKindName, recordKinds } from '../../model/records.ts'
import type { RawRow } from '../raw-row.ts'
import { keyOf, type Table } from '../tables.ts'
import { type Report, shown } from '../violation.ts'
import { daysOf, type Rule, recordsOf } from './rule.ts'

export const uniqueId: Rule = {
  name: 'unique-id',
  meaning: 'No two records of one kind have the same id.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const [name, table] of Object.entries(tables)) {
      // Figures have no id; one-figure covers them.
      if (name !== 'observations') checkKeys(table, keyNamed(name), report)
    }
  },
}

function keyNamed(name: string): readonly string[] {
  const kinds: Readonly<Record<string, { readonly key: readonly string[] }>> = recordKinds
  return kinds[name satisfies RecordKindName | string]?.key ?? []
}

function checkKeys(table: Table<unknown>, key: readonly string[], report: Report): void {
  for (const row of table.rows) {
    const name = keyOf(row, key)
    const first = name === undefined ? undefined : table.byKey.get(name)
    if (first === undefined || first === row) continue
    report(row, [key[0] ?? ''], () => ({
      found: `${shown(name)} again; it stands first ${placeOf(first)}`,
      mend: 'give each record an id of its own, or remove one of the two',
    }))
  }
}

function placeOf(row: RawRow): string {
  return `in ${row.file}:${row.at([]).line}`
}

export const oneFigure: Rule = {
  name: 'one-figure',
  meaning: 'A series has one figure for the same days, however the period is written.',
  kind: 'checking',
  check: ({ tables, report }) => {
    const first = new Map<string, RawRow>()
    for (const { row, record } of recordsOf(tables.observations)) {
      const period = daysOf(record.period)
      const key = `${record.series} ${period?.first} ${period?.last}`
      const earlier = first.get(key)
      if (!earlier) {
        first.set(key, row)
        continue
      }
      report(row, ['period'], () => ({
        found: `${record.series} at ${shown(record.period)} again; the same days stand first ${placeOf(earlier)}`,
        mend: 'keep one figure, or make the other account a series of its own',
      }))
    }
  },
}

export const oneFile: Rule = {
  name: 'one-file',
  meaning: 'The figures of a series stand in one file, so that they are read and shared together.',
  kind: 'checking',
  check: ({ tables, report }) => {
    const fileOf = new Map<string, string>()
    for (const { row, record } of recordsOf(tables.observations)) {
      const file = fileOf.get(record.series) ?? row.file
      fileOf.set(record.series, file)
      if (file === row.file) continue
      report(row, ['series'], () => ({
        found: `figures of ${record.series}, which also stand in ${file}`,
        mend: `move them to ${file}`,
      }))
    }
  },
}
