import { PeriodError, parsePeriod } from '../../model/period.ts'
import { issuedDate, type Source } from '../../model/source.ts'
import { memberAt } from '../members.ts'
import type { RawRow } from '../raw-row.ts'
import type { Tables } from '../tables.ts'
import { type Path, shown } from '../violation.ts'
import { daysOf, type Rule, recordsOf } from './rule.ts'

/** The members that date what has happened, by kind of record. */
const happened = [
  ['people', 'born'],
  ['people', 'died'],
  ['areas', 'existsFrom'],
  ['areas', 'existsTo'],
  ['plans', 'approved'],
  ['plans', 'closed'],
  ['quotations', 'date'],
] as const

interface Dated {
  readonly row: RawRow
  readonly path: Path
  readonly date: string
}

export const notInFuture: Rule = {
  name: 'not-in-future',
  meaning:
    'Nothing that has happened is dated after the dataset: lives, plans, words, printings, figures that are no plan.',
  kind: 'checking',
  check: ({ head, tables, report }) => {
    const today = head?.record && daysOf(head.record.date)?.last
    if (today === undefined) return
    for (const { row, path, date } of datesIn(tables)) {
      const period = daysOf(date)
      if (!period || period.first <= today) continue
      report(row, path, () => ({
        found: `${shown(date)}, after the day of the dataset`,
        mend: 'mend it, or the date in dataset.yaml',
      }))
    }
  },
}

function* datesIn(tables: Tables): Generator<Dated> {
  for (const [kind, member] of happened) {
    for (const row of tables[kind].rows) {
      const date = memberAt(row.value, member)
      if (typeof date === 'string') yield { row, path: [member], date }
    }
  }
  for (const { row, record } of recordsOf(tables.sources)) {
    const date = issuedDate(record)
    if (date !== undefined) yield { row, path: ['issued', 'date-parts', 0], date }
  }
  for (const { row, record } of recordsOf(tables.observations)) {
    const nature = tables.series.byKey.get(record.series)?.record?.nature
    if (nature === 'plan' || record.status === 'F') continue
    yield { row, path: ['period'], date: record.period }
  }
}

const dates = ['issued', 'original-date', 'accessed'] as const

export const realDate: Rule = {
  name: 'real-date',
  meaning:
    'The date parts of a source are a year of four digits, a month and a day that exist; two of them are in order.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.sources)) {
      for (const member of dates) {
        const fault = faultOf(record[member]?.['date-parts'] ?? [])
        if (fault === undefined) continue
        report(row, [member, 'date-parts'], () => ({
          found: fault,
          mend: 'write [[year]], [[year, month]] or [[year, month, day]]; of a range the later second',
        }))
      }
    }
  },
}

type DateParts = NonNullable<NonNullable<Source['issued']>['date-parts']>

function faultOf(parts: DateParts): string | undefined {
  const days: number[] = []
  for (const part of parts) {
    const [year = 0, ...rest] = part
    const text = [year, ...rest.map((number) => String(number).padStart(2, '0'))].join('-')
    if (year < 1000 || year > 9999) return `year ${year} in ${shown(parts)}`
    try {
      days.push(parsePeriod(text).first)
    } catch (error) {
      if (!(error instanceof PeriodError)) throw error
      return error.message
    }
  }
  const [first, second] = days
  return first !== undefined && second !== undefined && second <= first
    ? `${shown(parts)}, of which the second is not later`
    : undefined
}

export const eachOnce: Rule = {
  name: 'each-once',
  meaning: 'No list in a record holds the same entry twice.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const table of Object.values(tables)) {
      for (const row of table.rows) {
        for (const path of repetitionsIn(row.value)) {
          report(row, path, () => ({
            found: `${shown(path.reduce(memberAt, row.value))} again`,
            mend: 'name each once',
          }))
        }
      }
    }
  },
}

/**
 * Periods and the parts of a date have rules of their own, periods-in-order and real-date; and two authors
 * may have one name.
 */
const exempt: ReadonlySet<PropertyKey> = new Set([
  'periods',
  'date-parts',
  'author',
  'editor',
  'translator',
])

function* repetitionsIn(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return
  const seen = new Set<string>()
  for (const [name, inner] of Object.entries(value)) {
    if (exempt.has(name)) continue
    const here = [...path, Array.isArray(value) ? Number(name) : name]
    const text = Array.isArray(value) ? JSON.stringify(inner) : undefined
    if (text !== undefined && seen.has(text)) yield here
    if (text !== undefined) seen.add(text)
    yield* repetitionsIn(inner, here)
  }
}
