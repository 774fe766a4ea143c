import { unrounded } from '../../model/arithmetic.ts'
import type { Period, PeriodKind } from '../../model/period.ts'
import { periodWith, precedingPeriod } from '../../model/period-ending.ts'
import { problem } from '../../model/problems.ts'
import type { Dimension } from '../../model/unit.ts'
import { likeSum, type Measured, rounding } from './digits.ts'
import type { Frequency } from './line.ts'
import { type Aggregation, aggregations, type CoarserFrequency, parameterOf } from './request.ts'
import { figure, inputsOf, missing, type Working, type WorkingPoint, withAll } from './working.ts'

/** From fine to coarse. */
const scale: readonly Frequency[] = ['D', 'M', 'Q', 'S', 'A']

const kindOf = {
  A: 'year',
  S: 'half',
  Q: 'quarter',
  M: 'month',
} as const satisfies Record<CoarserFrequency, PeriodKind>

/** What is of this kind within two parts is as much within both together, if it is counted over time. */
const additive: ReadonlySet<Dimension> = new Set([
  'area',
  'count',
  'emissions',
  'energy',
  'freight-work',
  'length',
  'mass',
  'money',
  'passenger-work',
  'volume',
])

/** The longer period that a period is a part of. */
export function wholeWith({ first }: Period, frequency: CoarserFrequency): Period {
  return periodWith(kindOf[frequency], first)
}

interface Method {
  readonly title: string
  readonly formula: string
  readonly assumption?: string
  /** Why it makes no sense for a line, if it makes none. */
  readonly objection: (working: Working) => string | undefined
  /** Which parts count. */
  readonly parts: (all: readonly Period[]) => readonly Period[]
  readonly apply: (parts: readonly Measured[]) => Measured
}

const total = (parts: readonly Measured[]) =>
  parts.reduce((sum, { value }) => sum.plus(value), unrounded(0))

const isGrowth = ({ standing }: Working) =>
  standing === 'growth' || standing === 'previous-year index'

const methods: Readonly<Record<Aggregation, Method>> = {
  avg: {
    title: 'Average',
    formula: '(x_1 + ... + x_k) / k over the k parts of the longer period',
    objection: ({ standing }) =>
      standing === 'level' ? undefined : `the ${standing} has no mean without its weights`,
    parts: (all) => all,
    apply: (parts) => likeSum(total(parts).dividedBy(parts.length), parts),
  },
  sum: {
    title: 'Sum',
    formula: 'x_1 + ... + x_k over the k parts of the longer period',
    assumption:
      'The figures count what happened within each part. What is counted on a day, such as a herd, does not add up.',
    objection: ({ standing, unit }) =>
      standing === 'level' && unit.dimension !== undefined && additive.has(unit.dimension)
        ? undefined
        : `figures of the dimension ${unit.dimension ?? 'none'} do not add up`,
    parts: (all) => all,
    apply: (parts) => likeSum(total(parts), parts),
  },
  eop: {
    title: 'End of Period',
    formula: 'x_k, of the last part of the longer period',
    objection: (working) =>
      isGrowth(working)
        ? `the ${working.standing} of the last part is not that of the longer period`
        : undefined,
    parts: (all) => all.slice(-1),
    apply: (parts) => likeSum(total(parts), parts),
  },
}

/**
 * Brings figures to a lower frequency: a longer period has a figure only where all its parts that count have one.
 * A line that has the frequency stays as it is. Years are calendar years. @throws {Problem}
 */
export function aggregate(working: Working, to: CoarserFrequency, by: Aggregation): Working {
  if (working.frequency === to) return working
  checkDirection(working, to)
  const method = methods[by]
  checkMethod(working, by)
  const byPeriod = new Map(working.points.map((point) => [point.period.text, point]))
  const wholes = new Map(
    working.points.map(({ period }) => {
      const whole = wholeWith(period, to)
      return [whole.text, whole] as const
    }),
  )
  return {
    ...working,
    frequency: to,
    points: [...wholes.values()].map((whole) => aggregated(working, whole, method, byPeriod)),
    steps: [
      ...working.steps,
      {
        transform: 'aggregation',
        title: `${method.title}, frequency ${working.frequency} to ${to}`,
        formula: method.formula,
        constants: [],
        rounding: rounding.sum,
        ...(method.assumption !== undefined && { assumption: method.assumption }),
      },
    ],
  }
}

function aggregated(
  working: Working,
  whole: Period,
  method: Method,
  byPeriod: ReadonlyMap<string, WorkingPoint>,
): WorkingPoint {
  const needed = method.parts(partsOf(whole, working))
  const found = needed.flatMap(({ text }) => byPeriod.get(text) ?? [])
  const absent = needed.find(({ text }) => !byPeriod.has(text))
  return {
    period: whole,
    outcome: absent
      ? missing(`no figure for ${absent.text}`)
      : withAll(found, (parts) => figure(method.apply(parts))),
    inputs: inputsOf(found),
  }
}

/** The parts of a longer period at the frequency of the figures, in the order of time. */
function partsOf(whole: Period, { points }: Working): readonly Period[] {
  const kind = points[0]?.period.kind
  if (kind === undefined || kind === 'span') return []
  const parts: Period[] = []
  let part: Period | undefined = periodWith(kind, whole.last)
  while (part && part.first >= whole.first) {
    parts.unshift(part)
    part = precedingPeriod(part)
  }
  return parts
}

function checkDirection({ line, frequency }: Working, to: CoarserFrequency): void {
  const asked = `${parameterOf.frequency}=${to} on series ${line.series.id}`
  if (frequency === 'span') {
    throw problem('span-arithmetic', {
      parameter: parameterOf.frequency,
      detail: `${asked}: a figure for a span of years is not a figure for each of them; allowed here: no frequency but its own`,
    })
  }
  const from = scale.indexOf(frequency)
  if (from < 0) {
    throw problem('no-regular-step', {
      parameter: parameterOf.frequency,
      detail: `${asked}: at frequency ${frequency} the figures are not the parts of a longer period; allowed here: no frequency but its own`,
    })
  }
  if (from > scale.indexOf(to)) {
    throw problem('finer-frequency', {
      parameter: parameterOf.frequency,
      detail: `${asked}: the figures have frequency ${frequency}, and cannot be made finer; allowed here: ${scale.slice(from).join(', ')}`,
    })
  }
}

function checkMethod(working: Working, by: Aggregation): void {
  const objection = methods[by].objection(working)
  if (objection === undefined) return
  const allowed = aggregations.filter((one) => methods[one].objection(working) === undefined)
  throw problem('not-additive', {
    parameter: parameterOf.aggregation,
    detail: `${parameterOf.aggregation}=${by} on series ${working.line.series.id}: ${objection}; allowed here: ${allowed.join(', ') || 'none'}`,
  })
}
