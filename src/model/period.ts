import { z } from 'zod'
import { textForms } from './columns.ts'

/**
 * What stretch of time a figure is about. The form says the kind:
 * `1928` year · `1927-28` economic or harvest year (1 October to 30 September) · `1931-H1` half ·
 * `1931-Q1` quarter · `1931-02` month · `1931-02-04` day · `1928/1932` span of two of one form.
 */
export const periodKinds = [
  'year',
  'economic-year',
  'half',
  'quarter',
  'month',
  'day',
  'span',
] as const
export type PeriodKind = (typeof periodKinds)[number]

export interface Period {
  readonly text: string
  readonly kind: PeriodKind
  /** The first day, counted from 1970-01-01. */
  readonly first: number
  /** The last day, inclusive, counted from 1970-01-01. */
  readonly last: number
}

/** Why a text is not a period, and what would be. */
export class PeriodError extends Error {
  override readonly name = 'PeriodError'
}

const DAY = 86_400_000
const FORMS =
  'a period is a year (1928), an economic year (1927-28), a half (1931-H1), a quarter (1931-Q1), a month (1931-02), a day (1931-02-04) or a span of two of them (1928/1932)'

/** Day number of a date, counted from 1970-01-01 in the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC takes years below 100 for 19xx; setUTCFullYear does not.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY
}

/** The date `YYYY-MM-DD` of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** The year in which a day lies. */
export function yearOfDay(day: number): number {
  return new Date(day * DAY).getUTCFullYear()
}

const yearly: ReadonlySet<PeriodKind> = new Set(['day', 'economic-year', 'year'])

/**
 * Whether a figure is for a year, of either calendar, or for one day of it. When a level was first reached is asked of
 * these: the output of a month says nothing of that of a year.
 */
export function isOfYear({ kind }: Period): boolean {
  return yearly.has(kind)
}

function refuse(text: string, why: string): never {
  throw new PeriodError(`period ${JSON.stringify(text.slice(0, 60))}: ${why}`)
}

/**
 * Reads a period.
 * @throws {PeriodError} naming what is wrong and what would be right.
 */
export function parsePeriod(text: string): Period {
  const slash = text.indexOf('/')
  if (slash < 0) return parseSimple(text, text)
  const from = parseSimple(text.slice(0, slash), text)
  const to = parseSimple(text.slice(slash + 1), text)
  if (from.kind !== to.kind) {
    refuse(text, `a span joins two of one form, not ${from.kind} and ${to.kind}`)
  }
  if (from.first >= to.first) refuse(text, 'a span runs from the earlier to the later')
  return { text, kind: 'span', first: from.first, last: to.last }
}

function parseSimple(part: string, whole: string): Period {
  const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|([HQ])(\d)))?$/.exec(part)
  if (!match?.[1]) return refuse(whole, FORMS)
  const year = Number(match[1])
  if (year < 1000) refuse(whole, 'years run from 1000 to 9999')
  const [, , second, third, letter, number] = match
  if (letter !== undefined) return partOfYear(year, letter, Number(number), part, whole)
  if (second === undefined) {
    return { text: part, kind: 'year', first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) }
  }
  if (third !== undefined) return singleDay(year, Number(second), Number(third), part, whole)
  if (Number(second) > 12) return economicYear(year, Number(second), part, whole)
  checkMonth(Number(second), whole)
  const month = Number(second)
  return {
    text: part,
    kind: 'month',
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month + 1, 1) - 1,
  }
}

function checkMonth(month: number, whole: string): void {
  if (month < 1 || month > 12) {
    refuse(
      whole,
      `month ${String(month).padStart(2, '0')} does not exist; months run from 01 to 12`,
    )
  }
}

function economicYear(year: number, end: number, part: string, whole: string): Period {
  const following = (year + 1) % 100
  if (end !== following) {
    const month = `month ${end} does not exist; months run from 01 to 12`
    const mend =
      following > 12 ? `, and the economic year that begins in ${year} is ${year}-${following}` : ''
    refuse(whole, month + mend)
  }
  return {
    text: part,
    kind: 'economic-year',
    first: dayNumber(year, 10, 1),
    last: dayNumber(year + 1, 9, 30),
  }
}

function partOfYear(
  year: number,
  letter: string,
  number: number,
  part: string,
  whole: string,
): Period {
  const parts = letter === 'H' ? 2 : 4
  const name = letter === 'H' ? 'half' : 'quarter'
  if (number < 1 || number > parts) {
    refuse(whole, `${name} ${number} does not exist; ${letter}1 to ${letter}${parts} do`)
  }
  const months = 12 / parts
  const month = (number - 1) * months + 1
  return {
    text: part,
    kind: name,
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month + months, 1) - 1,
  }
}

function singleDay(year: number, month: number, day: number, part: string, whole: string): Period {
  checkMonth(month, whole)
  const first = dayNumber(year, month, day)
  if (day < 1 || first >= dayNumber(year, month + 1, 1)) {
    const days = dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
    refuse(whole, `day ${day} does not exist; that month has ${days} days`)
  }
  return { text: part, kind: 'day', first, last: first }
}

/** Orders by first day, then the shorter first, then by text, so that the order is total. */
export function comparePeriods(a: Period, b: Period): number {
  return a.first - b.first || a.last - b.last || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
}

/** Whether two periods have a day in common. */
export function shareDay(a: Period, b: Period): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** The period whose beginning and end are fewest days away from those of another; of equals the first. */
export function nearestPeriod(wanted: Period, known: readonly string[]): string | undefined {
  const away = ({ first, last }: Period) =>
    Math.abs(first - wanted.first) + Math.abs(last - wanted.last)
  const days = known.map((text) => ({ text, away: away(parsePeriod(text)) }))
  const least = Math.min(...days.map((one) => one.away))
  return days.find((one) => one.away === least)?.text
}

/** The first and last day (inclusive) that a question is about; an open end is infinite. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

export const everyDay: DayRange = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** The text of a period, checked; {@link parsePeriod} gives its days. */
export const PeriodText = z
  .string()
  .max(21)
  .superRefine((text, context) => {
    try {
      parsePeriod(text)
    } catch (error) {
      if (!(error instanceof PeriodError)) throw error
      context.addIssue({ code: 'custom', message: error.message })
    }
  })
  .meta({ examples: ['1928', '1927-28', '1928/1932'] })
  .register(textForms, { form: 'period' })
export type PeriodText = z.infer<typeof PeriodText>

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** A date as exact as it is known: `1931`, `1931-02` or `1931-02-04`. */
export const DateText = PeriodText.refine(
  (text) => DATE.test(text) && !isEconomicYear(text),
  'a date is a year (1931), a month (1931-02) or a day (1931-02-04)',
).register(textForms, { form: 'date' })
export type DateText = z.infer<typeof DateText>

function isEconomicYear(text: string): boolean {
  return text.length === 7 && Number(text.slice(5)) > 12
}
