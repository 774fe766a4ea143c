import { dateOfDay, everyDay } from '../../model/period.ts'
import { type Problem, problem } from '../../model/problems.ts'
import type { Point } from './line.ts'
import type { DeriveRequest } from './request.ts'
import { missing, type Working, type WorkingPoint } from './working.ts'

/**
 * Refuses results whose inputs stand on both sides of a break, unless the request leaves them out. A result whose
 * earlier input lies before the range that was asked for is left out too, so that `from` at the break is always allowed.
 * @throws {Problem} `across-break`
 */
export function checkBreaks(working: Working, request: DeriveRequest): Working {
  const breaks = working.line.points.filter(isBreak)
  if (breaks.length === 0) return working
  const from = request.range?.from ?? everyDay.from
  const points = working.points.map((point) => {
    const crossed = point.outcome.kind === 'figure' ? breakBetween(point, breaks) : undefined
    if (!crossed) return point
    const earliest = point.inputs[0]?.period.first ?? point.period.first
    const refusal = acrossBreak(working, point, crossed, request)
    if (request.acrossBreak !== 'left-out' && (earliest >= from || request.indexBase)) throw refusal
    const reason = `break in the series at ${crossed.period.text}`
    return { ...point, outcome: { ...missing(reason), refusal } }
  })
  return { ...working, points }
}

function acrossBreak(
  working: Working,
  { period }: WorkingPoint,
  crossed: Point,
  { indexBase, acrossBreak: manner }: DeriveRequest,
): Problem {
  const { points } = working.line
  const base = indexBase === undefined ? '' : ', each with a base within it'
  return problem('across-break', {
    // Where every result is asked for alike, another `from` would mend it.
    ...(manner === undefined && { parameter: 'from' }),
    detail: `${namesOf(working)} at ${period.text}: figures from ${crossed.period.text} on are not comparable with those before; ranges that work: ${stretches(points).join(', ')}${base}`,
  })
}

function isBreak({ status }: Point): boolean {
  return status === 'B'
}

function breakBetween({ inputs }: WorkingPoint, breaks: readonly Point[]): Point | undefined {
  const first = inputs[0]?.period.first
  const last = inputs.at(-1)?.period.first
  if (first === undefined || last === undefined) return undefined
  return breaks.find(({ period }) => first < period.first && period.first <= last)
}

function namesOf({ line, steps }: Working): string {
  return `${steps.map(({ transform }) => transform).join(', ')} on series ${line.series.id}`
}

/** The stretches of a line between its breaks, as parameters. */
function stretches(points: readonly Point[]): readonly string[] {
  const breaks = points.filter(isBreak)
  const starts = [points[0], ...breaks].flatMap((point) => (point ? point.period : []))
  return starts.flatMap((start, index) => {
    const next = starts[index + 1]
    if (next && next.first <= start.first) return []
    const inside = points.filter(
      ({ period }) => period.first >= start.first && (!next || period.first < next.first),
    )
    const last = inside.at(-1)?.period.text ?? dateOfDay(start.last)
    return `from=${start.text}&to=${last}`
  })
}
