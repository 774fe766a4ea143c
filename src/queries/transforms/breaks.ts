import { dateOfDay, everyDay } from '../../model/period.ts'
import { problem } from '../../model/problems.ts'
import type { Point } from './line.ts'
import type { DeriveRequest } from './request.ts'
import { missing, type Working, type WorkingPoint } from './working.ts'

/**
 * Refuses results whose inputs stand on both sides of a break. A result whose earlier input lies before the range that
 * was asked for is not refused but left out, so that `from` at the break is always allowed.
 * @throws {Problem} `across-break`
 */
export function checkBreaks(working: Working, request: DeriveRequest): Working {
  const breaks = working.line.points.filter(({ status }) => status === 'B')
  if (breaks.length === 0) return working
  const from = request.range?.from ?? everyDay.from
  const points = working.points.map((point) => {
    const crossed = point.outcome.kind === 'figure' ? breakBetween(point, breaks) : undefined
    if (!crossed) return point
    const reason = `break in the series at ${crossed.period.text}`
    const earliest = point.inputs[0]?.period.first ?? point.period.first
    if (earliest < from && request.indexBase === undefined) {
      return { ...point, outcome: missing(reason) }
    }
    const base = request.indexBase === undefined ? '' : ', each with a base within it'
    throw problem('across-break', {
      parameter: 'from',
      detail: `${namesOf(working)} at ${point.period.text}: figures from ${crossed.period.text} on are not comparable with those before; ranges that work: ${stretches(working.line.points, breaks).join(', ')}${base}`,
    })
  })
  return { ...working, points }
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
function stretches(points: readonly Point[], breaks: readonly Point[]): readonly string[] {
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
