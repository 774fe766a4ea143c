import { type Period, parsePeriod, yearOfDay } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'

/** How the period of an outturn stands to that of the target. */
export const relations = ['same', 'closing-year', 'overlapping', 'sum-of-years'] as const
export type Relation = (typeof relations)[number]

export const explanations: Readonly<Record<Relation, string>> = {
  same: 'The account has a figure for exactly the days that the target is for.',
  'closing-year':
    'The plan was declared finished before the period of the target ended, so a target that is to be reached is held against the calendar year in which it was. Rates of growth and totals of years are not.',
  overlapping:
    'The account has no figure for the days of the target; this one is for twelve months that share some of them. It is shown and not judged.',
  'sum-of-years':
    'The target is a total for a span of years; the figures of the account for each of them are added up.',
}

/** The calendar year in which a plan was declared finished, where the target's period went on beyond it. */
export function closingYear({ closed }: Plan, target: Period): string | undefined {
  if (closed === undefined || parsePeriod(closed).last >= target.last) return undefined
  return closed.slice(0, 4)
}

/** Twelve months that share some days with those of the target: calendar years for an economic year, and back. */
export function overlappingPeriods({ kind, first }: Period): readonly string[] {
  const year = yearOfDay(first)
  if (kind === 'economic-year') return [String(year), String(year + 1)]
  if (kind === 'year') return [economicYear(year - 1), economicYear(year)]
  return []
}

function economicYear(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`
}

/** Each year of a span, as its ends are written; none where they are no years. */
export function yearsOf({ kind, text, first, last }: Period): readonly string[] {
  if (kind !== 'span') return []
  const end = parsePeriod(text.slice(text.indexOf('/') + 1))
  if (end.kind !== 'year' && end.kind !== 'economic-year') return []
  const isEconomic = end.kind === 'economic-year'
  const from = yearOfDay(first)
  const to = yearOfDay(last) - (isEconomic ? 1 : 0)
  return Array.from({ length: to - from + 1 }, (_, index) =>
    isEconomic ? economicYear(from + index) : String(from + index),
  )
}
