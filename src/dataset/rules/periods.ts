import type { Area } from '../../model/area.ts'
import type { Period } from '../../model/period.ts'
import { periodsOfFrequency } from '../../model/series.ts'
import { issuedDate } from '../../model/source.ts'
import type { Table } from '../tables.ts'
import { type Report, shown } from '../violation.ts'
import { daysOf, type Rule, recordsOf } from './rule.ts'

export const periodFrequency: Rule = {
  name: 'period-frequency',
  meaning: 'The period of a figure is of a kind that the frequency of its series has.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.observations)) {
      const series = tables.series.byKey.get(record.series)?.record
      const kind = daysOf(record.period)?.kind
      if (!series || !kind) continue
      const allowed = periodsOfFrequency[series.frequency]
      if (allowed.some((each) => each === kind)) continue
      report(row, ['period'], () => ({
        found: `${kind} ${shown(record.period)} in a series of frequency ${series.frequency}`,
        mend: `such a series has periods of kind ${allowed.join(', ')}; make other figures a series of their own`,
      }))
    }
  },
}

export const periodInArea: Rule = {
  name: 'period-in-area',
  meaning: 'A figure for a time when its area did not exist says in basis.borders what it covers.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.observations)) {
      const series = tables.series.byKey.get(record.series)?.record
      if (!series || series.basis.borders !== undefined) continue
      const area = tables.areas.byKey.get(series.area)?.record
      const period = daysOf(record.period)
      if (!area || !period || existed(area, period)) continue
      report(row, ['period'], () => ({
        found: `${shown(record.period)}, while ${area.id} existed from ${area.existsFrom} to ${area.existsTo ?? 'today'}`,
        mend: `say in basis.borders of ${series.id} which territory the figures cover`,
      }))
    }
  },
}

function existed(area: Area, period: Period): boolean {
  const from = daysOf(area.existsFrom)?.first ?? Number.NEGATIVE_INFINITY
  const to =
    area.existsTo === undefined ? Number.POSITIVE_INFINITY : (daysOf(area.existsTo)?.last ?? 0)
  return from <= period.first && period.last <= to
}

export const publishedAfter: Rule = {
  name: 'published-after',
  meaning: 'Nothing was printed before the time that it reports began; plans and forecasts aside.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.observations)) {
      const series = tables.series.byKey.get(record.series)?.record
      if (!series || series.nature === 'plan' || record.status === 'F') continue
      // A figure taken from an older document was in print when that one was.
      const printedIn = series.original ?? record.source
      const source = tables.sources.byKey.get(printedIn)?.record
      const issued = source && issuedDate(source)
      const printed = issued === undefined ? undefined : daysOf(issued)
      const period = daysOf(record.period)
      if (!printed || !period || period.first <= printed.last) continue
      report(row, ['period'], () => ({
        found: `${shown(record.period)} in ${printedIn}, printed ${issued}`,
        mend: 'mend the period or the date of the source, or give status F to a forecast',
      }))
    }
  },
}

export const quotationInLife: Rule = {
  name: 'quotation-in-life',
  meaning: 'A dated quotation lies within the known life of its speaker; misattributed ones aside.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.quotations)) {
      if (record.verification === 'misattributed') continue
      if (record.speaker === undefined || record.date === undefined) continue
      const speaker = tables.people.byKey.get(record.speaker)?.record
      const date = daysOf(record.date)
      if (!speaker || !date || lived(speaker, date)) continue
      report(row, ['date'], () => ({
        found: `${shown(record.date)}, while ${speaker.id} lived from ${speaker.born ?? 'an unknown date'} to ${speaker.died ?? 'an unknown date'}`,
        mend: 'mend the date or the speaker, or mark the quotation misattributed',
      }))
    }
  },
}

function lived(person: { born?: string | undefined; died?: string | undefined }, date: Period) {
  const born = person.born === undefined ? undefined : daysOf(person.born)
  const died = person.died === undefined ? undefined : daysOf(person.died)
  return (!born || born.first <= date.last) && (!died || date.first <= died.last)
}

export const periodsInOrder: Rule = {
  name: 'periods-in-order',
  meaning: 'The periods that a quotation speaks of stand in the order of time, none of them twice.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.quotations)) {
      const periods = (record.periods ?? []).flatMap((text) => daysOf(text) ?? [])
      for (const [index, period] of periods.entries()) {
        const before = periods[index - 1]
        if (!before || compareDays(before, period) < 0) continue
        report(row, ['periods', index], () => ({
          found: `${shown(period.text)} after ${shown(before.text)}`,
          mend: 'order them by their first day, the shorter first, and name the same days once',
        }))
      }
    }
  },
}

/** One stretch of days may be written in two ways; then it is the same. */
function compareDays(a: Period, b: Period): number {
  return a.first - b.first || a.last - b.last
}

export const dateOrder: Rule = {
  name: 'date-order',
  meaning: 'What begins and ends ends after it begins: plans, claims, areas, lives.',
  kind: 'checking',
  check: ({ tables, report }) => {
    checkOrder(tables.plans, 'nominalStart', 'nominalEnd', report)
    checkOrder(tables.claims, 'from', 'to', report)
    checkOrder(tables.areas, 'existsFrom', 'existsTo', report)
    checkOrder(tables.people, 'born', 'died', report)
  },
}

type Dated<From extends string, To extends string> = {
  readonly [Member in From | To]?: string | undefined
}

function checkOrder<From extends string, To extends string>(
  table: Table<Dated<From, To>>,
  from: From,
  to: To,
  report: Report,
): void {
  for (const { row, record } of recordsOf(table)) {
    const [start, end]: readonly (string | undefined)[] = [record[from], record[to]]
    if (start === undefined || end === undefined) continue
    const [first, last] = [daysOf(start)?.first, daysOf(end)?.last]
    if (first === undefined || last === undefined || first <= last) continue
    report(row, [to], () => ({
      found: `${to} ${shown(end)} before ${from} ${shown(start)}`,
      mend: `let ${to} lie after ${from}`,
    }))
  }
}
