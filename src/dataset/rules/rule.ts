import type { DatasetHead } from '../../model/dataset-head.ts'
import { type Period, PeriodError, parsePeriod } from '../../model/period.ts'
import type { Folder } from '../folder.ts'
import type { Row, Table, Tables } from '../tables.ts'
import type { Report } from '../violation.ts'

/** What a rule may look at. */
export interface RuleContext {
  readonly folder: Folder
  readonly head: Row<DatasetHead> | undefined
  readonly tables: Tables
  readonly report: Report
}

/** A rule that a dataset must keep. Those of kind `reading` are applied while files are read. */
export type Rule = {
  /** In kebab-case; never changed once published, since reports and suppressions name it. */
  readonly name: string
  readonly meaning: string
} & (
  | { readonly kind: 'reading' }
  | { readonly kind: 'checking'; readonly check: (context: RuleContext) => void }
)

/** The rows without a fault of field, with their records. */
export function* recordsOf<T>(table: Table<T>): Generator<{ row: Row<T>; record: T }> {
  for (const row of table.rows) {
    if (row.record !== undefined) yield { row, record: row.record }
  }
}

const periods = new Map<string, Period | undefined>()
const MOST_PERIODS = 10_000

/** The days of a text that is a period; undefined for any other, which the rule `field` reports. */
export function daysOf(text: string): Period | undefined {
  // The same few hundred periods come back in every series.
  const known = periods.get(text)
  if (known !== undefined || periods.has(text)) return known
  if (periods.size >= MOST_PERIODS) periods.clear()
  const period = parsed(text)
  periods.set(text, period)
  return period
}

function parsed(text: string): Period | undefined {
  try {
    return parsePeriod(text)
  } catch (error) {
    if (error instanceof PeriodError) return undefined
    throw error
  }
}
