import { z } from 'zod'
import { type Period, PeriodError, parsePeriod } from '../../model/period.ts'
import type { ProblemCode } from '../../model/problems.ts'

const MAXIMUM_CODES = 200

/** Lets an issue of zod name the problem that it stands for. */
function complain(context: z.RefinementCtx, code: ProblemCode, message: string): typeof z.NEVER {
  context.addIssue({ code: 'custom', message, params: { problem: code } })
  return z.NEVER
}

/** Several values in one parameter, joined by commas. */
export const commaList = z
  .string()
  .max(8_000)
  .transform((text, context) => {
    const values = text.split(',')
    if (values.includes('')) {
      const which = text === '' ? '' : 'one of the values is empty; '
      return complain(
        context,
        'invalid-parameter',
        `${which}several values are joined by single commas: a,b`,
      )
    }
    if (values.length > MAXIMUM_CODES) {
      return complain(context, 'invalid-parameter', `at most ${MAXIMUM_CODES} values may be given`)
    }
    return values
  })

/** A period in a parameter, read. */
export const periodParameter = z
  .string()
  .max(40)
  .transform((text, context): Period => {
    try {
      return parsePeriod(text)
    } catch (error) {
      if (!(error instanceof PeriodError)) throw error
      return complain(context, 'invalid-period', error.message)
    }
  })
  .meta({ examples: ['1928', '1927-28', '1931-Q1', '1931-02-04'] })

/** A whole number within bounds, in a parameter. */
export function wholeNumber(minimum: number, maximum: number) {
  const rule = `a whole number from ${minimum} to ${maximum}`
  return z
    .string()
    .regex(/^\d{1,9}$/, rule)
    .transform(Number)
    .pipe(z.int().min(minimum, rule).max(maximum, rule))
}
