import type { Decimal } from '../../model/decimal.ts'
import type { Aim } from '../../model/indicator.ts'
import type { Period } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import { type MadeFigure, madeFigure } from '../accounts/columns.ts'
import type { CommonMeasure, CommonValue } from '../accounts/common-measure.ts'
import { shown, total } from '../accounts/exact.ts'
import { ratioOf } from '../accounts/spread.ts'
import type { AccountLine, PeriodFigure } from './lines.ts'
import { isThere } from './reached.ts'
import { closingYear, overlappingPeriods, type Relation, yearsOf } from './relation.ts'

/** What a target asks. */
export interface Goal {
  readonly period: Period
  readonly measure: CommonMeasure
  readonly value: CommonValue
  readonly plan: Plan
  readonly aim: Aim
  /** The first day of the plan. */
  readonly start: number
  /** Whether it is something to be reached, and not a total of years or a rate that each year has anew. */
  readonly isLevel: boolean
}

/** What one account says came of a target. */
export interface Outturn {
  readonly series: string
  readonly relation: Relation
  readonly period: string
  /** The figures that say so; several where they are added up. */
  readonly figures: readonly MadeFigure[]
  /** In the common measure. */
  readonly common: Decimal
  /** Outturn / target. */
  readonly ratio?: Decimal
  /** Absent where the twelve months are not the same, the figure is doubtful, or an end of a range that leaves it open. */
  readonly fulfilled?: boolean
}

/** What an account says of a target; none where it says nothing of its days. */
export function outturnsOf(line: AccountLine, goal: Goal): readonly Outturn[] {
  const at = (text: string) => line.figures.find(({ period }) => period.text === text)
  const isSame = line.measure.spanMeaning === goal.measure.spanMeaning
  const same = isSame ? at(goal.period.text) : undefined
  // The last year of a plan may stand for its end, but neither for the sum nor for the growth of another.
  const closing = goal.isLevel ? closingYear(goal.plan, goal.period) : undefined
  const found = [
    ...(same ? [of('same', [same], line, goal)] : []),
    ...(closing !== undefined && at(closing)
      ? [of('closing-year', [at(closing)], line, goal)]
      : []),
    ...(same ? [] : summed(line, goal)),
  ]
  if (found.length > 0) return found.flatMap((one) => one ?? [])
  return overlappingPeriods(goal.period).flatMap(
    (text) => of('overlapping', [at(text)], line, goal) ?? [],
  )
}

/** The figures of all years of a total, added up; nothing where one is missing. */
function summed(line: AccountLine, goal: Goal): readonly (Outturn | undefined)[] {
  if (goal.measure.spanMeaning !== 'total' || line.measure.spanMeaning !== undefined) return []
  const years = yearsOf(goal.period)
  const figures = years.map((year) => line.figures.find(({ period }) => period.text === year))
  return years.length > 0 ? [of('sum-of-years', figures, line, goal)] : []
}

function of(
  relation: Relation,
  found: readonly (PeriodFigure | undefined)[],
  line: AccountLine,
  goal: Goal,
): Outturn | undefined {
  const figures = found.flatMap((one) => (one ? [one.figure] : []))
  const values = figures.flatMap(({ common }) => common ?? [])
  const [first, ...others] = values
  if (!first || values.length < found.length) return undefined
  const value = others.length === 0 ? first : summedUp(first, others)
  const ratio = ratioOf(value, goal.value)
  const fulfilled = isThere(value, goal.value, goal.aim)
  const isJudged =
    relation !== 'overlapping' &&
    figures.every(({ status }) => status !== 'D') &&
    isDecided(line, goal.aim, fulfilled)
  return {
    series: line.series.id,
    relation,
    period: relation === 'sum-of-years' ? goal.period.text : (found[0]?.period.text ?? ''),
    figures: figures.map(madeFigure),
    common: value.shown,
    ...(ratio !== undefined && { ratio }),
    ...(isJudged && { fulfilled }),
  }
}

/** One end of a range decides only where all that lies beyond it comes to the same. */
function isDecided({ series: { bound } }: AccountLine, aim: Aim, fulfilled: boolean): boolean {
  if (bound === undefined) return true
  return (bound === (aim === 'at-least' ? 'lower' : 'upper')) === fulfilled
}

function summedUp(first: CommonValue, others: readonly CommonValue[]): CommonValue {
  const all = total(first, others)
  return { ...all, shown: shown(all) }
}
