import type { Decimal } from '../../model/decimal.ts'
import type { Aim } from '../../model/indicator.ts'
import { isOfYear, type Period, yearOfDay } from '../../model/period.ts'
import type { CommonValue } from '../accounts/common-measure.ts'
import { bySize } from '../accounts/spread.ts'
import type { AccountLine, PeriodFigure } from './lines.ts'

/** When an account first was where the target wanted it. */
export type Reached = { readonly series: string } & (
  | {
      readonly reached: true
      readonly period: string
      readonly value: Decimal
      /**
       * Years from the end of the target's period to the end of this one; below zero where it was earlier. Only
       * where the account was known not to be there in the year before.
       */
      readonly lag?: number
      /** The same where it may have been there earlier, in years of which the account says nothing. */
      readonly lagAtMost?: number
      /** The last period before of which the account speaks, in which it was not there yet. */
      readonly notBy?: string
    }
  | { readonly reached: false; readonly lastPeriod: string; readonly lastValue: Decimal }
)

interface Known {
  readonly period: Period
  readonly common: CommonValue
}

/** The figures that count, in order of time. */
function known(figures: readonly PeriodFigure[]): readonly Known[] {
  return figures.flatMap(({ period, figure: { common, status } }) =>
    common && status !== 'D' && isOfYear(period) ? [{ period, common }] : [],
  )
}

/** Whether a value is where the target wanted it: at or above it, or at or below where it is a ceiling. */
export function isThere(value: CommonValue, target: CommonValue, aim: Aim): boolean {
  const order = bySize(value, target)
  return aim === 'at-least' ? order >= 0 : order <= 0
}

/** The first period, from the plan's start on, in which an account was where the target wanted it. */
export function firstReached(
  line: AccountLine,
  target: CommonValue,
  { start, end, aim }: { readonly start: number; readonly end: number; readonly aim: Aim },
): Reached | undefined {
  const after = known(line.figures).filter(({ period }) => period.first >= start)
  const last = after.at(-1)
  if (!last) return undefined
  const series = line.series.id
  const index = after.findIndex(({ common }) => isThere(common, target, aim))
  const first = after[index]
  if (!first) {
    const { period, common } = last
    return { series, reached: false, lastPeriod: period.text, lastValue: common.shown }
  }
  const before = after[index - 1]
  const lag = yearOfDay(first.period.last) - yearOfDay(end)
  return {
    series,
    reached: true,
    period: first.period.text,
    value: first.common.shown,
    ...(before && isYearBefore(before.period, first.period) ? { lag } : { lagAtMost: lag }),
    ...(before && { notBy: before.period.text }),
  }
}

/** Whether no year lies between two. */
function isYearBefore(earlier: Period, later: Period): boolean {
  return yearOfDay(later.last) - yearOfDay(earlier.last) <= 1
}
