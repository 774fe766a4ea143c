import {
  attributes,
  dimensions,
  measure,
  type Representation,
  timeDimension,
} from '../formats/sdmx/components.ts'
import { daysOfTimePeriod } from '../formats/sdmx/time-period.ts'
import { compareDecimals, Decimal } from '../model/decimal.ts'
import { nearestName } from '../model/nearest-name.ts'
import { type DayRange, parsePeriod } from '../model/period.ts'
import { problem } from '../model/problems.ts'
import type { Series } from '../model/series.ts'
import type { FigureRow } from '../queries/figures/figure-row.ts'

/** What one component must be: a condition on series, or on single figures. */
export type ComponentFilter = { readonly id: string } & (
  | { readonly on: 'series'; readonly keeps: (series: Series) => boolean }
  | { readonly on: 'figures'; readonly keeps: (figure: FigureRow) => boolean }
)

type Holds = (value: string | undefined) => boolean

/** How a value lies to the one that it is held against: below it, at it, above it. */
type Compare = (value: string) => number

/** THE list of operators (SDMX REST 2.x, data queries, `c`). */
const operators: Readonly<
  Record<string, (wanted: string, compare: (wanted: string) => Compare) => Holds>
> = {
  eq: (wanted, compare) => present(compare(wanted), (order) => order === 0),
  ne: (wanted, compare) => not(present(compare(wanted), (order) => order === 0)),
  lt: (wanted, compare) => present(compare(wanted), (order) => order < 0),
  le: (wanted, compare) => present(compare(wanted), (order) => order <= 0),
  gt: (wanted, compare) => present(compare(wanted), (order) => order > 0),
  ge: (wanted, compare) => present(compare(wanted), (order) => order >= 0),
  co: (wanted) => (value) => value?.includes(wanted) ?? false,
  nc: (wanted) => (value) => !(value?.includes(wanted) ?? false),
  sw: (wanted) => (value) => value?.startsWith(wanted) ?? false,
  ew: (wanted) => (value) => value?.endsWith(wanted) ?? false,
}

function present(compare: Compare, holds: (order: number) => boolean): Holds {
  return (value) => value !== undefined && holds(compare(value))
}

function not(holds: Holds): Holds {
  return (value) => !holds(value)
}

/**
 * Reads `c[component]=condition`: conditions joined by commas, of which one must hold, each of parts joined
 * by plus signs, all of which must. A part is a value or an operator, a colon and a value.
 * @throws {Problem} `invalid-parameter` for what is no component, and for a value of another type.
 */
export function componentFilter(
  id: string,
  condition: string,
  startDay: string | undefined,
): ComponentFilter {
  const parameter = `c[${id}]`
  const ofSeries = [...dimensions, ...attributes].find((one) => one.id === id)
  if (id === timeDimension.id) {
    const holds = periodCondition(condition, parameter, startDay)
    return { id, on: 'figures', keeps: ({ period }) => holds(period) }
  }
  if (id === measure.id) {
    const holds = conditionOf(condition, comparing(measure.representation, parameter))
    return { id, on: 'figures', keeps: (figure) => holds(measure.read(figure)) }
  }
  if (!ofSeries) throw unknownComponent(id)
  const holds = conditionOf(condition, comparing(ofSeries.representation, parameter))
  if ('attachment' in ofSeries && ofSeries.attachment === 'observation') {
    return { id, on: 'figures', keeps: (figure) => holds(ofSeries.read(figure)) }
  }
  return { id, on: 'series', keeps: (series) => holds(ofSeries.read(series)) }
}

function unknownComponent(id: string) {
  const known = [...dimensions, timeDimension, measure, ...attributes].map((one) => one.id)
  const suggestion = nearestName(id, known)
  return problem('invalid-parameter', {
    parameter: 'c',
    detail: `c: ${JSON.stringify(id.slice(0, 80))} is no component of the data structure; there are ${known.join(', ')}`,
    ...(suggestion && { suggestion }),
  })
}

interface Part {
  readonly operator: string
  readonly wanted: string
}

function alternatives(condition: string): readonly (readonly Part[])[] {
  return condition.split(',').map((alternative) => alternative.split('+').map(partOf))
}

function partOf(text: string): Part {
  const colon = text.indexOf(':')
  const operator = text.slice(0, Math.max(colon, 0))
  // A colon may also belong to a value.
  if (!Object.hasOwn(operators, operator)) return { operator: 'eq', wanted: text }
  return { operator, wanted: text.slice(colon + 1) }
}

function conditionOf(condition: string, compare: (wanted: string) => Compare): Holds {
  const parts = alternatives(condition).map((all) =>
    all.map(({ operator, wanted }) => operators[operator]?.(wanted, compare) ?? (() => false)),
  )
  return (value) => parts.some((all) => all.every((holds) => holds(value)))
}

function comparing(representation: Representation, parameter: string) {
  const isNumber =
    representation.kind === 'text' &&
    (representation.type === 'Decimal' || representation.type === 'Integer')
  return (wanted: string): Compare => {
    if (!isNumber) return (value) => (value < wanted ? -1 : value > wanted ? 1 : 0)
    const number = Decimal.safeParse(wanted)
    if (!number.success) {
      throw problem('invalid-parameter', {
        parameter,
        detail: `${parameter}: ${JSON.stringify(wanted.slice(0, 80))} is no number such as -12.5`,
      })
    }
    return (value) => compareDecimals(Decimal.parse(value), number.data)
  }
}

/** How the days of a figure lie to those that are asked for. */
const periodOperators: Readonly<Record<string, (days: DayRange, wanted: DayRange) => boolean>> = {
  eq: (days, wanted) => days.from === wanted.from && days.to === wanted.to,
  ne: (days, wanted) => days.from !== wanted.from || days.to !== wanted.to,
  lt: (days, wanted) => days.to < wanted.from,
  le: (days, wanted) => days.to <= wanted.to,
  gt: (days, wanted) => days.from > wanted.to,
  ge: (days, wanted) => days.from >= wanted.from,
}

/** A condition on time compares days; text operators read the period as SDMX writes it. */
function periodCondition(
  condition: string,
  parameter: string,
  startDay: string | undefined,
): (period: string) => boolean {
  const parts = alternatives(condition).map((all) =>
    all.map(({ operator, wanted }): ((period: string) => boolean) => {
      const compare = periodOperators[operator]
      if (!compare) {
        const holds = operators[operator]?.(wanted, () => () => 0)
        return (period) => holds?.(timeDimension.read({ period })) ?? false
      }
      const days = daysAsked(wanted, parameter, startDay)
      return (period) => {
        const { first, last } = parsePeriod(period)
        return compare({ from: first, to: last }, days)
      }
    }),
  )
  return (period) => parts.some((all) => all.every((holds) => holds(period)))
}

/**
 * The days of a time period in a parameter.
 * @throws {Problem} `invalid-period`
 */
export function daysAsked(text: string, parameter: string, startDay: string | undefined): DayRange {
  const days = daysOfTimePeriod(text, startDay)
  if (days) return days
  throw problem('invalid-period', {
    parameter,
    detail: `${parameter}: ${JSON.stringify(text.slice(0, 40))} is no time period; 1928, 1927-A1, 1931-S1, 1931-Q1, 1931-02, 1931-02-04 and 1928-01-01/P5Y are`,
  })
}
