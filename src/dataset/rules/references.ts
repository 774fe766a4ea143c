import { nearestName } from '../../model/nearest-name.ts'
import { references } from '../../model/references.ts'
import { memberAt, membersAt } from '../members.ts'
import type { RawRow } from '../raw-row.ts'
import type { Table } from '../tables.ts'
import { type Path, type Report, shown } from '../violation.ts'
import { type Edge, findCycles } from './cycles.ts'
import { type Rule, recordsOf } from './rule.ts'

export const reference: Rule = {
  name: 'reference',
  meaning: 'Every id that a record names is the id of a record of the right kind.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { from, member, to } of references) {
      for (const row of tables[from].rows) {
        for (const { path, value } of membersAt(row.value, member)) {
          if (typeof value === 'string')
            resolve({ row, path, id: value, to, table: tables[to], report })
        }
      }
    }
    for (const row of tables.claims.rows) checkFigures(row, tables.observations, report)
  },
}

interface Named {
  readonly row: RawRow
  readonly path: Path
  readonly id: string
  readonly to: string
  readonly table: Table<unknown>
  readonly report: Report
}

function resolve({ row, path, id, to, table, report }: Named): void {
  // Where a file of that kind could not be read, its own violation says enough.
  if (table.byKey.has(id) || !table.complete) return
  report(row, path, () => {
    const nearest = nearestName(id, table.byKey.keys())
    return {
      found: `${path.map(String).join('.')} ${shown(id)}, which is not among the ${to}`,
      mend: nearest === undefined ? `add it to the ${to}` : `did you mean ${shown(nearest)}?`,
    }
  })
}

/** A check of a claim may name figures, each by series and period. */
function checkFigures(row: RawRow, observations: Table<unknown>, report: Report): void {
  if (!observations.complete) return
  for (const { path, value } of membersAt(row.value, 'checks[].figures[]')) {
    const [series, period] = [memberAt(value, 'series'), memberAt(value, 'period')]
    if (typeof series !== 'string' || typeof period !== 'string') continue
    if (observations.byKey.has(`${series} ${period}`)) continue
    report(row, [...path, 'period'], () => ({
      found: `${series} has no figure at ${shown(period)}`,
      mend: 'name a period at which the series has a figure',
    }))
  }
}

export const topicTree: Rule = {
  name: 'topic-tree',
  meaning: 'No topic lies within itself.',
  kind: 'checking',
  check: ({ tables, report }) =>
    reportCycles(tables.topics, ['parent'], report, 'name a wider topic as parent, or none'),
}

export const areaTree: Rule = {
  name: 'area-tree',
  meaning: 'No area is part of itself.',
  kind: 'checking',
  check: ({ tables, report }) =>
    reportCycles(tables.areas, ['partOf'], report, 'name a larger area, or none'),
}

export const sourceGraph: Rule = {
  name: 'source-graph',
  meaning: 'No source reprints, rescales, revises or cites itself, nor through others.',
  kind: 'checking',
  check: ({ tables, report }) =>
    reportCycles(
      tables.sources,
      ['custom.reprints[]', 'custom.rescales[]', 'custom.revises[]', 'custom.cites[]'],
      report,
      'remove the step that is wrong: of two documents, the later depends on the earlier',
    ),
}

interface Step extends Edge {
  readonly row: RawRow
  readonly path: Path
}

function reportCycles(
  table: Table<unknown>,
  members: readonly string[],
  report: Report,
  mend: string,
): void {
  const steps = (id: string): readonly Step[] => {
    const row = table.byKey.get(id)
    if (!row) return []
    return members
      .flatMap((member) => membersAt(row.value, member))
      .flatMap(({ path, value }) => (typeof value === 'string' ? [{ row, path, to: value }] : []))
  }
  for (const { ids, last } of findCycles(table.byKey.keys(), steps)) {
    report(last.row, last.path, () => ({ found: ids.join(' → '), mend }))
  }
}

export const variantHead: Rule = {
  name: 'variant-head',
  meaning: 'A variant of a quotation names the head of its family, which is not itself a variant.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.quotations)) {
      if (record.variantOf === undefined) continue
      const head = memberAt(tables.quotations.byKey.get(record.variantOf)?.value, 'variantOf')
      if (head === undefined) continue
      report(row, ['variantOf'], () => ({
        found: `${shown(record.variantOf)} is itself a variant of ${shown(head)}`,
        mend: `name the head of the family`,
      }))
    }
  },
}
