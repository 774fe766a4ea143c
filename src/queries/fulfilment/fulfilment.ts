import type { Decimal } from '../../model/decimal.ts'
import { parsePeriod, yearOfDay } from '../../model/period.ts'
import type { Plan } from '../../model/plan.ts'
import type { Dimension } from '../../model/unit.ts'
import type { Release } from '../../releases/release.ts'
import { type AccountFigure, type Column, columnsOf } from '../accounts/columns.ts'
import type { CommonMeasure } from '../accounts/common-measure.ts'
import { voices } from '../accounts/independence.ts'
import { referencesTo } from '../back-references.ts'
import type { FigureRow } from '../figure-row.ts'
import { perRelease } from '../per-release.ts'
import { variantsOf } from '../plan-variants.ts'
import { isBounded, type PrintedBounds, printedWithin } from '../printed-within.ts'
import { recordOf } from '../record.ts'
import { type AccountLine, differenceBetween, isOneMeasure, outturnLines } from './lines.ts'
import { type Goal, type Outturn, outturnsOf } from './outturns.ts'
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
  readonly target: FigureRow
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

/**
 * What came of every target of a plan, as far as it was printed within the bounds.
 * @throws {Problem} `unknown-record`, `inverted-range`
 */
export function fulfilments(
  release: Release,
  id: string,
  bounds: PrintedBounds = {},
): Promise<readonly Fulfilment[]> {
  return isBounded(bounds) ? workOut(release, id, bounds) : everyPrinting(release)(id)
}

/** Of all printings, worked out once for each plan of a release. */
const everyPrinting = perRelease((release) => {
  const known = new Map<string, Promise<readonly Fulfilment[]>>()
  return (id: string) => {
    const found = known.get(id) ?? workOut(release, id, {})
    known.set(id, found)
    found.catch(() => known.delete(id))
    return found
  }
})

async function workOut(
  release: Release,
  id: string,
  bounds: PrintedBounds,
): Promise<readonly Fulfilment[]> {
  const plan = recordOf(release, 'plans', id)
  const { series = [] } = referencesTo(release, 'plans', id)
  const indicators = new Set(series.map((one) => recordOf(release, 'series', one).indicator))
  const found: Fulfilment[] = []
  for (const indicator of [...indicators].sort()) {
    const columns = printed(await columnsOf(release, indicator), bounds)
    for (const column of columns) {
      for (const figure of column.figures) {
        if (figure.series.plan !== id || !figure.common) continue
        found.push(fulfilment(release, plan, columns, { column, figure }))
      }
    }
  }
  return found
}

/** The columns with those figures alone that were printed within the bounds. */
function printed(columns: readonly Column[], bounds: PrintedBounds): readonly Column[] {
  if (!isBounded(bounds)) return columns
  const isWithin = printedWithin(bounds)
  return columns.map((column) => ({
    ...column,
    figures: column.figures.filter(({ row }) => isWithin(row())),
  }))
}

interface Placed {
  readonly column: Column
  readonly figure: AccountFigure
}

function fulfilment(
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
  const goal: Goal = { period, measure, value: common, plan, start, aim }
  const lines = outturnLines(columns, area)
  const comparable = lines.filter((line) => isOneMeasure(line.measure, measure))
  const outturns = comparable.flatMap((line) => outturnsOf(line, goal))
  return {
    target: figure.row(),
    common: common.shown,
    measure,
    variants: variantTargets(release, plan, columns, column),
    outturns,
    verdict: verdictOf(release, outturns),
    reached: reachedBy(release, comparable, goal),
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

function reachedBy(
  release: Release,
  lines: readonly AccountLine[],
  { measure, value, start, period, aim }: Goal,
): readonly Reached[] {
  const { spanMeaning } = measure
  const dimension = release.catalogue.units.get(measure.unit)?.dimension
  const isLevel = spanMeaning === undefined || spanMeaning === 'within-span'
  if (!isLevel || (dimension && momentary.has(dimension))) return []
  return lines
    .filter((line) => line.measure.spanMeaning === undefined)
    .flatMap((line) => firstReached(line, value, { start, end: period.last, aim }) ?? [])
}

/** A plan as a whole. */
export interface PlanSummary {
  readonly targets: number
  /** Targets of which any account has an outturn that can be judged. */
  readonly judged: number
  readonly fulfilledByAll: number
  readonly disputed: number
  readonly missedByAll: number
  /** The years in which targets were first reached by any account, the first and the last of them. */
  readonly reachedFrom?: string
  readonly reachedTo?: string
  /** Targets that no account reached by its last figure. */
  readonly neverReached: number
}

export function summaryOf(all: readonly Fulfilment[]): PlanSummary {
  const judged = all.filter(({ verdict }) => verdict.fulfilled + verdict.missed > 0)
  const years = all.flatMap(({ reached }) => firstYearOf(reached) ?? []).sort()
  const [from, to] = [years[0], years.at(-1)]
  return {
    targets: all.length,
    judged: judged.length,
    fulfilledByAll: judged.filter(({ verdict }) => verdict.missed === 0).length,
    disputed: judged.filter(({ verdict }) => verdict.missed > 0 && verdict.fulfilled > 0).length,
    missedByAll: judged.filter(({ verdict }) => verdict.fulfilled === 0).length,
    ...(from !== undefined && to !== undefined && { reachedFrom: from, reachedTo: to }),
    neverReached: all.filter(
      ({ reached }) => reached.length > 0 && reached.every((one) => !one.reached),
    ).length,
  }
}

/** The earliest year in which any account was there that had not been there in its figure before. */
function firstYearOf(reached: readonly Reached[]): string | undefined {
  return reached
    .flatMap((one) =>
      one.reached && one.notBy !== undefined
        ? [String(yearOfDay(parsePeriod(one.period).last))]
        : [],
    )
    .sort()[0]
}
