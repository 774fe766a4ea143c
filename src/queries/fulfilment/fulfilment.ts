import type { Decimal } from '../../model/decimal.ts'
import { parsePeriod } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { Dimension } from '../../model/unit.ts'
import type { Release } from '../../releases/release.ts'
import {
  type AccountFigure,
  type Column,
  type MadeFigure,
  madeFigure,
} from '../accounts/columns.ts'
import type { CommonMeasure } from '../accounts/common-measure.ts'
import { voices } from '../accounts/independence.ts'
import { recordOf } from '../records/record-of.ts'
import { type AccountLine, differenceBetween, isOneMeasure, outturnLines } from './lines.ts'
import { type Goal, type Outturn, outturnsOf } from './outturns.ts'
import { variantsOf } from './plan-variants.ts'
import { firstReached, type Reached } from './reached.ts'

/** A target of another draft or variant of the plan for the same quantity. */
export interface VariantTarget {
  readonly plan: string
  readonly series: string
  readonly period: string
  readonly common: Decimal
}

/** An account that cannot be set against the target, and why. */
export interface Incomparable {
  readonly series: string
  readonly reason: string
}

/** What came of one target, by every account. */
export interface Fulfilment {
  readonly target: MadeFigure
  /** The target in the measure that it shares with the outturns. */
  readonly common: Decimal
  readonly measure: CommonMeasure
  readonly variants: readonly VariantTarget[]
  readonly outturns: readonly Outturn[]
  /** How many voices say that it was fulfilled, and how many that it was not. */
  readonly verdict: { readonly fulfilled: number; readonly missed: number }
  readonly reached: readonly Reached[]
  readonly incomparable: readonly Incomparable[]
}

interface Placed {
  readonly column: Column
  readonly figure: AccountFigure
}

/** What came of one target; `columns` are those of its quantity. */
export function fulfilment(
  release: Release,
  plan: Plan,
  columns: readonly Column[],
  { column, figure }: Placed,
): Fulfilment {
  const { common, series } = figure
  if (!common) throw new TypeError('a target without a value is no target')
  const { period, measure, area } = column
  const start =
    plan.nominalStart === undefined ? period.first : parsePeriod(plan.nominalStart).first
  const { aim = 'at-least' } = recordOf(release, 'indicators', series.indicator)
  const isLevel = isToBeReached(release, measure)
  const goal: Goal = { period, measure, value: common, plan, start, aim, isLevel }
  const lines = outturnLines(columns, area)
  const comparable = lines.filter((line) => isOneMeasure(line.measure, measure))
  const outturns = comparable.flatMap((line) => outturnsOf(line, goal))
  return {
    target: madeFigure(figure),
    common: common.shown,
    measure,
    variants: variantTargets(release, plan, columns, column),
    outturns,
    verdict: verdictOf(release, outturns),
    reached: reachedBy(comparable, goal),
    incomparable: lines
      .filter((line) => !comparable.includes(line))
      .map((line) => ({
        series: line.series.id,
        reason: differenceBetween(line.measure, measure),
      })),
  }
}

function variantTargets(
  release: Release,
  plan: Plan,
  columns: readonly Column[],
  { area, measure }: Column,
): readonly VariantTarget[] {
  const others = new Set(variantsOf(release, plan))
  return columns.flatMap((column) =>
    column.area === area &&
    column.measure.standing === 'plan' &&
    isOneMeasure(column.measure, measure)
      ? column.figures.flatMap(({ series, common }) =>
          series.plan !== undefined && others.has(series.plan) && common
            ? [
                {
                  plan: series.plan,
                  series: series.id,
                  period: column.period.text,
                  common: common.shown,
                },
              ]
            : [],
        )
      : [],
  )
}

/** A voice that says both, at the target's end and at the plan's, says that it was fulfilled. */
function verdictOf(release: Release, outturns: readonly Outturn[]): Fulfilment['verdict'] {
  const judged = outturns.filter(({ fulfilled }) => fulfilled !== undefined)
  const numbers = voices(
    release,
    judged.map(({ series }) => recordOf(release, 'series', series)),
  )
  const all = new Set(numbers)
  const positive = new Set(numbers.filter((_, index) => judged[index]?.fulfilled))
  return { fulfilled: positive.size, missed: all.size - positive.size }
}

/** Kinds of quantity that are not reached but done anew each year. */
const momentary: ReadonlySet<Dimension> = new Set(['growth', 'ratio'])

function isToBeReached(release: Release, { spanMeaning, unit }: CommonMeasure): boolean {
  const dimension = release.catalogue.units.get(unit)?.dimension
  const isOfYears = spanMeaning !== undefined && spanMeaning !== 'within-span'
  return !isOfYears && !(dimension && momentary.has(dimension))
}

function reachedBy(
  lines: readonly AccountLine[],
  { value, start, period, aim, isLevel }: Goal,
): readonly Reached[] {
  if (!isLevel) return []
  return lines
    .filter(({ measure, series }) => measure.spanMeaning === undefined && !series.bound)
    .flatMap((line) => firstReached(line, value, { start, end: period.last, aim }) ?? [])
}
