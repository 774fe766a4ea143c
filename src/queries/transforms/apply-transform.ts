import type { Period } from '../../model/period.ts'
import { precedingPeriod } from '../../model/period-ending.ts'
import { type ProblemCode, problem } from '../../model/problems.ts'
import { type TransformCode, transformCodes, transforms } from './index.ts'
import { consecutive, observationsPerYear } from './line.ts'
import { parameterOf } from './request.ts'
import type { Comparison, Transform } from './transform.ts'
import { inputsOf, missing, type Working, type WorkingPoint, withAll } from './working.ts'

interface Objection {
  readonly code: ProblemCode
  readonly reason: string
}

/** Does one code of FRED's `units`. @throws {Problem} where it makes no sense for the line. */
export function applyTransform(working: Working, code: TransformCode): Working {
  const transform = transforms[code]
  const objection = objectionTo(working, transform)
  if (objection) throw refusal(working, code, objection)
  const n = observationsPerYear[working.frequency] ?? 1
  return {
    ...working,
    ...transform.result(working.unit, working.multiplier),
    points:
      transform.kind === 'pointwise'
        ? working.points.map((point) => ({
            ...point,
            outcome: withAll([point], ([current]) =>
              current ? transform.apply(current, point.period.text) : point.outcome,
            ),
          }))
        : compareAll(working.points, transform, n),
    steps: [
      ...working.steps,
      {
        transform: code,
        title: transform.title,
        formula: transform.formula,
        constants: needsN(transform) ? [{ name: 'n', value: String(n), exact: true }] : [],
        rounding: transform.rounding,
      },
    ],
  }
}

function needsN(transform: Transform): boolean {
  return transform.kind === 'comparison' && (transform.annualises || transform.back === 'one year')
}

/** Why a transform makes no sense for a line, if it makes none. */
function objectionTo(working: Working, transform: Transform): Objection | undefined {
  const { line, frequency, standing } = working
  const allowed = transform.allows[standing]
  if (allowed !== true) return { code: 'not-a-level', reason: `the ${standing} ${allowed}` }
  if (transform.kind === 'pointwise') return undefined
  if (line.series.bound !== undefined) {
    return {
      code: 'bounds-arithmetic',
      reason: `the figures are the ${line.series.bound} ends of ranges, and two of them bound neither a difference nor a quotient`,
    }
  }
  if (frequency === 'span') {
    return {
      code: 'span-arithmetic',
      reason: 'the figures are for spans of years, which have no period before them',
    }
  }
  if (!consecutive.has(frequency)) {
    return {
      code: 'no-regular-step',
      reason: `at frequency ${frequency} no figure is followed at once by the next`,
    }
  }
  if (needsN(transform) && observationsPerYear[frequency] === undefined) {
    return {
      code: 'no-regular-step',
      reason: `at frequency ${frequency} a year has no fixed number of figures`,
    }
  }
  return undefined
}

function refusal(working: Working, asked: TransformCode, { code, reason }: Objection) {
  const allowed = transformCodes.filter((one) => !objectionTo(working, transforms[one]))
  return problem(code, {
    parameter: parameterOf.units,
    detail: `units=${asked} on series ${working.line.series.id}: ${reason}; allowed here: ${allowed.join(', ')}`,
  })
}

function compareAll(
  points: readonly WorkingPoint[],
  transform: Comparison,
  n: number,
): readonly WorkingPoint[] {
  const byPeriod = new Map(points.map((point) => [point.period.text, point]))
  const steps = transform.back === 'one year' ? n : 1
  return points.map((point): WorkingPoint => {
    const before = periodsBack(point.period, steps)
    const earlier = before && byPeriod.get(before.text)
    if (!earlier) {
      return { ...point, outcome: missing(`no figure for ${before?.text ?? 'the period before'}`) }
    }
    const names = { current: point.period.text, earlier: earlier.period.text }
    const both = [point, earlier]
    return {
      period: point.period,
      outcome: withAll(both, ([now, then]) =>
        now && then ? transform.apply(now, then, n, names) : missing('no figure'),
      ),
      inputs: inputsOf(both),
    }
  })
}

function periodsBack(period: Period, steps: number): Period | undefined {
  let found: Period | undefined = period
  for (let step = 0; step < steps && found; step += 1) found = precedingPeriod(found)
  return found
}
