import {
  likeLogarithm,
  likeProduct,
  logarithmAsPercentage,
  type Measured,
  rounding,
} from './digits.ts'
import { type Comparison, type Names, onLevels, type Pointwise, percent } from './transform.ts'
import { figure, missing, type Outcome } from './working.ts'

/** Says which figure has no logarithm, if one has none. */
function withoutLogarithm(measured: Measured, period: string): Outcome | undefined {
  if (measured.value.isZero()) return missing(`the figure for ${period} is zero`)
  return measured.value.isNegative() ? missing(`the figure for ${period} is below zero`) : undefined
}

/** FRED units=log. */
export const logarithm: Pointwise = {
  kind: 'pointwise',
  title: 'Natural Log',
  formula: 'ln(x_t)',
  rounding: rounding.logarithm,
  allows: onLevels,
  result: (unit, multiplier) => ({
    unit: {
      name: `natural logarithm of the figure in ${multiplier === 0 ? '' : `10^${multiplier} `}${unit.name}`,
      symbol: 'ln',
    },
    multiplier: 0,
  }),
  apply: (current, period) => withoutLogarithm(current, period) ?? figure(likeLogarithm(current)),
}

/** 100 × (ln x_t − ln x_{t-1}), worked out as the logarithm of the quotient. */
function continuousRate(current: Measured, earlier: Measured, n: number, names: Names): Outcome {
  const none = withoutLogarithm(earlier, names.earlier) ?? withoutLogarithm(current, names.current)
  if (none) return none
  const quotient = likeProduct(current.value.dividedBy(earlier.value), [current, earlier])
  return figure(logarithmAsPercentage(likeLogarithm(quotient), 100 * n))
}

/** FRED units=cch. */
export const continuousRateOfChange: Comparison = {
  kind: 'comparison',
  title: 'Continuously Compounded Rate of Change',
  formula: '(ln(x_t) - ln(x_{t-1})) * 100',
  rounding: rounding.logarithmAsPercentage,
  allows: onLevels,
  result: () => percent,
  back: 'one period',
  annualises: false,
  apply: (current, earlier, _n, names) => continuousRate(current, earlier, 1, names),
}

/** FRED units=cca. */
export const continuousAnnualRateOfChange: Comparison = {
  ...continuousRateOfChange,
  title: 'Continuously Compounded Annual Rate of Change',
  formula: '((ln(x_t) - ln(x_{t-1})) * 100) * n',
  annualises: true,
  apply: continuousRate,
}
