import {
  type DayRange,
  dateOfDay,
  dayNumber,
  type Period,
  parsePeriod,
} from '../../model/period.ts'

/** The day on which a Soviet economic year begins, as SDMX writes a day of any year (xs:gMonthDay). */
const ECONOMIC_YEAR_START = '--10-01'

/** What SDMX writes for each kind of period but spans. */
const written: Readonly<Record<Exclude<Period['kind'], 'span'>, (text: string) => string>> = {
  year: (text) => text,
  'economic-year': (text) => `${text.slice(0, 4)}-A1`,
  half: (text) => text.replace('H', 'S'),
  quarter: (text) => text,
  month: (text) => text,
  day: (text) => text,
}

/**
 * A period as an ObservationalTimePeriod (SDMX 2.1, section 6, "Time"): `1928`; the economic year 1927-28 as
 * reporting year `1927-A1`, for which {@link reportingYearStartDay} says when it begins; `1931-S1`; `1931-Q1`;
 * `1931-02`; `1931-02-04`; a span as a time range, start and duration: `1928-01-01/P5Y`.
 */
export function timePeriodOf(text: string): string {
  const period = parsePeriod(text)
  return period.kind === 'span' ? timeRange(period) : written[period.kind](text)
}

/** When the reporting year of a period begins, where that is not 1 January. */
export function reportingYearStartDay(text: string): string | undefined {
  return parsePeriod(text).kind === 'economic-year' ? ECONOMIC_YEAR_START : undefined
}

/** The end is reached after the duration, so that years are counted in years and not in their days. */
function timeRange({ text, first, last }: Period): string {
  const end = parsePeriod(text.slice(text.indexOf('/') + 1))
  const start = dateOfDay(first)
  if (end.kind === 'day') return `${start}/P${last - first + 1}D`
  const months = monthsFrom(start, dateOfDay(last + 1))
  const inYears = end.kind === 'year' || end.kind === 'economic-year'
  return `${start}/P${inYears ? `${months / 12}Y` : `${months}M`}`
}

function monthsFrom(start: string, end: string): number {
  const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return count(end) - count(start)
}

/** The parts of a reporting year: how many there are by letter. */
const partsOfYear: Readonly<Record<string, number>> = { A: 1, S: 2, T: 3, Q: 4, M: 12 }
const DAYS_OF_WEEK = 7
/** Week 1 is the one with the fourth day of the reporting year, counted from Monday (ISO 8601). */
const MONDAY_OF_EPOCH = 4

/**
 * The days that a time period of SDMX stands for, in any of the standard forms; undefined where it is none.
 * `startDay` says when reporting years begin; left out, `A1` is the economic year, which alone is written
 * so here, and every other part is one of the calendar year.
 */
export function daysOfTimePeriod(text: string, startDay?: string): DayRange | undefined {
  return gregorianDays(text) ?? reportingDays(text, startDay) ?? rangeDays(text) ?? undefined
}

/** `1928`, `1928-02`, `1928-02-29`, and the day of a date with a time. */
function gregorianDays(text: string): DayRange | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(text)
  if (!match?.[1]) return undefined
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  const day = match[3] === undefined ? undefined : Number(match[3])
  if (month === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) }
  if (month < 1 || month > 12) return undefined
  const to = dayNumber(year, month + 1, 1) - 1
  const from = dayNumber(year, month, 1)
  if (day === undefined) return { from, to }
  const at = from + day - 1
  return day < 1 || at > to ? undefined : { from: at, to: at }
}

/** `1927-A1`, `1931-S1` (or `H1`), `1931-T1`, `1931-Q1`, `1931-M01`, `1931-W01`, `1931-D001`. */
function reportingDays(text: string, startDay: string | undefined): DayRange | undefined {
  const match = /^(\d{4})-([ASHTQMWD])(\d{1,3})$/.exec(text)
  if (!match?.[1] || match[2] === undefined) return undefined
  const letter = match[2] === 'H' ? 'S' : match[2]
  const number = Number(match[3])
  const year = Number(match[1])
  const [startMonth, startDate] = monthAndDay(
    startDay ?? (letter === 'A' ? ECONOMIC_YEAR_START : '--01-01'),
  )
  const start = dayNumber(year, startMonth, startDate)
  const next = dayNumber(year + 1, startMonth, startDate)
  if (number < 1) return undefined
  if (letter === 'D') return within({ from: start + number - 1, to: start + number - 1 }, next)
  if (letter === 'W') return weekDays(start, next, number)
  const parts = partsOfYear[letter] ?? 1
  if (number > parts) return undefined
  const months = 12 / parts
  const boundary = (part: number) => dayNumber(year, startMonth + part * months, startDate)
  return { from: boundary(number - 1), to: boundary(number) - 1 }
}

function weekDays(start: number, next: number, number: number): DayRange | undefined {
  const mondayOf = (day: number) => day - modulo(day - MONDAY_OF_EPOCH, DAYS_OF_WEEK)
  const from = mondayOf(start + 3) + (number - 1) * DAYS_OF_WEEK
  return from < mondayOf(next + 3) ? { from, to: from + DAYS_OF_WEEK - 1 } : undefined
}

function within(range: DayRange, next: number): DayRange | undefined {
  return range.to < next ? range : undefined
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}

function monthAndDay(startDay: string): readonly [month: number, day: number] {
  return [Number(startDay.slice(2, 4)), Number(startDay.slice(5, 7))]
}

/** `1928-01-01/P5Y`: a day and how long it goes on. */
function rangeDays(text: string): DayRange | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})\/P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(text)
  if (!match?.[1] || match.slice(4).every((part) => part === undefined)) return undefined
  const [year, month, day, years, months, days] = match.slice(1).map((part) => Number(part ?? 0))
  if (year === undefined || month === undefined || day === undefined) return undefined
  const from = dayNumber(year, month, day)
  const to = dayNumber(year + (years ?? 0), month + (months ?? 0), day + (days ?? 0)) - 1
  return { from, to }
}
