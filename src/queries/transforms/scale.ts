import { unrounded } from '../../model/arithmetic.ts'
import { rounding } from './digits.ts'
import { figure, type Working, withAll } from './working.ts'

/** Counts figures in another power of ten. Moving the point loses nothing and adds no digits. */
export function scale(working: Working, multiplier: number): Working {
  const shift = working.multiplier - multiplier
  if (shift === 0) return working
  const power = unrounded(10).pow(shift)
  return {
    ...working,
    multiplier,
    points: working.points.map((point) => ({
      ...point,
      outcome: withAll([point], ([current]) =>
        current
          ? figure({ ...current, value: current.value.times(power), place: current.place - shift })
          : point.outcome,
      ),
    })),
    steps: [
      ...working.steps,
      {
        transform: 'scaling',
        title: `10^${working.multiplier} to 10^${multiplier}`,
        formula: 'x_t * 10^k',
        constants: [{ name: 'k', value: String(shift), exact: true }],
        rounding: rounding.point,
      },
    ],
  }
}
