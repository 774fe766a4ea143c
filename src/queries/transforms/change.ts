import { likeSum, rounding } from './digits.ts'
import { type Comparison, onLevelsAndShares, type Result } from './transform.ts'
import { type DerivedUnit, figure } from './working.ts'

/** The difference of two shares in per cent is in percentage points, not in per cent. */
function unitOfChange(unit: DerivedUnit, multiplier: number): Result {
  if (unit.dimension !== 'share' || unit.ucum !== '%') return { unit, multiplier }
  return {
    unit: { name: 'percentage point', symbol: 'pp', ucum: '%', dimension: 'share' },
    multiplier,
  }
}

const difference = {
  kind: 'comparison',
  annualises: false,
  rounding: rounding.sum,
  allows: onLevelsAndShares,
  result: unitOfChange,
  apply: (current, earlier) =>
    figure(likeSum(current.value.minus(earlier.value), [current, earlier])),
} satisfies Partial<Comparison>

/** FRED units=chg. */
export const change: Comparison = {
  ...difference,
  title: 'Change',
  formula: 'x_t - x_{t-1}',
  back: 'one period',
}

/** FRED units=ch1. */
export const changeFromYearAgo: Comparison = {
  ...difference,
  title: 'Change from Year Ago',
  formula: 'x_t - x_{t-n}',
  back: 'one year',
}
