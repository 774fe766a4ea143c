import { rounding } from './digits.ts'
import { onEverything, type Pointwise } from './transform.ts'
import { figure } from './working.ts'

/** FRED units=lin. */
export const level: Pointwise = {
  kind: 'pointwise',
  title: 'Levels (No transformation)',
  formula: 'x_t',
  rounding: rounding.none,
  allows: onEverything,
  result: (unit, multiplier) => ({ unit, multiplier }),
  apply: (current) => figure(current),
}
