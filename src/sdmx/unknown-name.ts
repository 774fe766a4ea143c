import { nearestName } from '../model/nearest-name.ts'
import { type Problem, problem } from '../model/problems.ts'

/** The names that are told where none is near. */
const MOST_TOLD = 20

/** The refusal of a name that nothing has, with the nearest one, or else the first that there are. */
export function unknownName(parameter: string, given: string, names: Iterable<string>): Problem {
  const known = [...new Set(names)]
  const suggestion = nearestName(given, known)
  const near = suggestion
    ? `the nearest is ${suggestion}`
    : `there are ${known.slice(0, MOST_TOLD).join(', ')}`
  return problem('unknown-record', {
    parameter,
    detail: `${parameter}: there is no ${JSON.stringify(given.slice(0, 60))} here; ${near}`,
    ...(suggestion && { suggestion }),
  })
}
