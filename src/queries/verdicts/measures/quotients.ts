import { roundAt, type Unrounded, unrounded, WORKING_DIGITS } from '../../../model/arithmetic.ts'
import { parsePeriod } from '../../../model/period.ts'
import { allowedBy, type Rounded } from '../tolerance.ts'
import { type Measure, none, numberPart, parts, rising } from './measure.ts'
import { percentageText, quotientOf, yearsBetween } from './quotient.ts'

const needsEnds = 'a change needs the period that it starts from and the one that it leads to'

/** "Doubled": x_to / x_from. */
export const ratio: Measure = (_release, statement) => {
  const { from, to, value, qualifier } = statement
  if (from === undefined || to === undefined) return none(needsEnds)
  if (value === undefined) return none('no number is asserted')
  return parts(
    numberPart({
      of: 'value',
      allowed: allowedBy(value, qualifier),
      unit: 'times',
      ask: (account) => {
        const quotient = quotientOf(account, { ...statement, from, to })
        if (quotient.kind === 'silent') return quotient
        const { rounded, measured, working, figures } = quotient
        const shown = roundAt(measured.value, measured.place).value
        return { kind: 'said', rounded, shown, working: `${working} = ${shown}`, figures }
      },
    }),
  )
}

/** A rise or fall of so many per cent over the whole time. */
export const percentChange: Measure = (_release, statement) => {
  const { from, to, value, qualifier } = statement
  if (from === undefined || to === undefined) return none(needsEnds)
  if (value === undefined) return none('no number is asserted')
  return parts(
    numberPart({
      of: 'value',
      allowed: allowedBy(value, qualifier),
      unit: 'per cent',
      ask: (account) => {
        const quotient = quotientOf(account, { ...statement, from, to })
        if (quotient.kind === 'silent') return quotient
        const { rounded, measured, working, figures } = quotient
        const shown = percentageText(measured)
        return {
          kind: 'said',
          rounded: rising(rounded, percentage),
          shown,
          working: `(${working} - 1) × 100 = ${shown} per cent`,
          figures,
        }
      },
    }),
  )
}

/** So many per cent a year on average, compounded. */
export const growthRate: Measure = (_release, statement) => {
  const { from, to, value, qualifier } = statement
  if (from === undefined || to === undefined) return none(needsEnds)
  if (value === undefined) return none('no number is asserted')
  const years = yearsBetween(parsePeriod(from), parsePeriod(to))
  if (years === undefined || years < 1) {
    return none('a yearly rate needs two different years, or two economic years')
  }
  return parts(
    numberPart({
      of: 'value',
      allowed: allowedBy(value, qualifier),
      unit: 'per cent a year',
      ask: (account) => {
        const quotient = quotientOf(account, { ...statement, from, to })
        if (quotient.kind === 'silent') return quotient
        const root = (one: Unrounded) => rootOf(one, years)
        const { working, figures } = quotient
        const rounded = rising(quotient.rounded, (one) => percentage(root(one)))
        const shown = roundAt(rounded.value, placeWithin(rounded)).value
        return {
          kind: 'said',
          rounded,
          shown,
          working: `((${working})^(1/${years}) - 1) × 100 = ${shown} per cent a year`,
          figures,
        }
      },
    }),
  )
}

/**
 * The decimals that a yearly rate bears. A root is known better than the quotient it is taken of, by as
 * many times as there are years; the digits of the quotient would hide that.
 */
function placeWithin({ low, high }: Rounded): number {
  const width = high.minus(low)
  if (width.isZero()) return 1
  return Math.min(6, Math.max(0, width.log(10).negated().ceil().toNumber()))
}

function percentage(quotient: Unrounded): Unrounded {
  return quotient.minus(1).times(100)
}

/** Rounded within the working digits, so that the root of a power is what the power was taken of. */
function rootOf(quotient: Unrounded, years: number): Unrounded {
  const root = years === 1 ? quotient : quotient.pow(unrounded(1).dividedBy(years))
  return root.toSignificantDigits(WORKING_DIGITS - 10)
}
