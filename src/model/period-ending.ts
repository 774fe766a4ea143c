import { dateOfDay, type Period, type PeriodKind, parsePeriod } from './period.ts'

type SimpleKind = Exclude<PeriodKind, 'span'>

const two = (number: number) => String(number).padStart(2, '0')

/** The text of the period of each kind in which a date lies. */
const textAt: Readonly<Record<SimpleKind, (year: number, month: number, date: string) => string>> =
  {
    year: (year) => String(year),
    'economic-year': (year, month) => {
      const start = month > 9 ? year : year - 1
      return `${start}-${two((start + 1) % 100)}`
    },
    half: (year, month) => `${year}-H${month < 7 ? 1 : 2}`,
    quarter: (year, month) => `${year}-Q${Math.ceil(month / 3)}`,
    month: (year, month) => `${year}-${two(month)}`,
    day: (_year, _month, date) => date,
  }

/** The period of a kind in which a day lies, counted from 1970-01-01. */
export function periodWith(kind: SimpleKind, day: number): Period {
  const date = dateOfDay(day)
  return parsePeriod(textAt[kind](Number(date.slice(0, 4)), Number(date.slice(5, 7)), date))
}

/**
 * The period of the same kind that ends the day before: an economic year follows an economic year, and the
 * special quarter 1930-Q4 stands between 1930-Q3 and 1931-Q1. Nothing precedes a span, whose length is its own, nor the
 * economic year 1912-13, since 1911-12 reads as a month.
 */
export function precedingPeriod({ kind, first }: Period): Period | undefined {
  if (kind === 'span') return undefined
  const before = periodWith(kind, first - 1)
  return before.kind === kind ? before : undefined
}
