import { likePercentage, likeProduct, type Measured, rounding } from './digits.ts'
import { type Comparison, type Names, onLevels, percent } from './transform.ts'
import { figure, missing, type Outcome } from './working.ts'

/** A percentage of nothing, or of less than nothing, does not exist. */
function percentChange(current: Measured, earlier: Measured, times: number, names: Names): Outcome {
  if (earlier.value.isZero()) return missing(`the figure for ${names.earlier} is zero`)
  if (earlier.value.isNegative()) return missing(`the figure for ${names.earlier} is below zero`)
  const quotient = current.value.dividedBy(earlier.value)
  // An even power would turn a fall below zero into a rise.
  if (times > 1 && quotient.isNegative()) {
    return missing(`the figure for ${names.current} is below zero`)
  }
  return figure(likePercentage(likeProduct(quotient.pow(times), [current, earlier])))
}

const once = {
  kind: 'comparison',
  rounding: rounding.percentage,
  allows: onLevels,
  result: () => percent,
  annualises: false,
  apply: (current, earlier, _n, names) => percentChange(current, earlier, 1, names),
} satisfies Partial<Comparison>

/** FRED units=pch. */
export const percentChangeFromPrevious: Comparison = {
  ...once,
  title: 'Percent Change',
  formula: '((x_t / x_{t-1}) - 1) * 100',
  back: 'one period',
}

/** FRED units=pc1. */
export const percentChangeFromYearAgo: Comparison = {
  ...once,
  title: 'Percent Change from Year Ago',
  formula: '((x_t / x_{t-n}) - 1) * 100',
  back: 'one year',
}

/** FRED units=pca. */
export const compoundedAnnualRate: Comparison = {
  ...once,
  title: 'Compounded Annual Rate of Change',
  formula: '(((x_t / x_{t-1}) ** n) - 1) * 100',
  back: 'one period',
  annualises: true,
  apply: percentChange,
}
