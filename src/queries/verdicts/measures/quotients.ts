import { roundAt, type Unrounded, unrounded, WORKING_DIGITS } from '../../../model/arithmetic.ts'
import { parsePeriod } from '../../../model/period.ts'
import type { Account } from '../account.ts'
import type { Statement } from '../shape.ts'
import { type Allowed, allowedBy, type Rounded } from '../tolerance.ts'
import { type Measure, none, numberPart, type Parts, parts, rising, type Said } from './measure.ts'
import { percentageText, type Quotient, quotientOf, yearsBetween } from './quotient.ts'

/** "Doubled": x_to / x_from. */
export const ratio: Measure = (_release, statement) => {
  const change = assertedChange(statement)
  if (change.kind !== 'change') return change
  return quotientParts(change, 'times', ({ rounded, measured, working }) => {
    const shown = roundAt(measured.value, measured.place).value
    return { rounded, shown, working: `${working} = ${shown}` }
  })
}

/** A rise or fall of so many per cent over the whole time. */
export const percentChange: Measure = (_release, statement) => {
  const change = assertedChange(statement)
  if (change.kind !== 'change') return change
  return quotientParts(change, 'per cent', ({ rounded, measured, working }) => {
    const shown = percentageText(measured)
    return {
      rounded: rising(rounded, percentage),
      shown,
      working: `(${working} - 1) × 100 = ${shown} per cent`,
    }
  })
}

/** So many per cent a year on average, compounded. */
export const growthRate: Measure = (_release, statement) => {
  const change = assertedChange(statement)
  if (change.kind !== 'change') return change
  const { from, to } = change.between
  const years = yearsBetween(parsePeriod(from), parsePeriod(to))
  if (years === undefined || years < 1) {
    return none('a yearly rate needs two different years, or two economic years')
  }
  return quotientParts(change, 'per cent a year', (quotient) => {
    const rounded = rising(quotient.rounded, (one) => percentage(rootOf(one, years)))
    const shown = roundAt(rounded.value, placeWithin(rounded)).value
    return {
      rounded,
      shown,
      working: `((${quotient.working})^(1/${years}) - 1) × 100 = ${shown} per cent a year`,
    }
  })
}

/** A change that a number is asserted of. */
interface AssertedChange {
  readonly kind: 'change'
  readonly between: Statement & { readonly from: string; readonly to: string }
  readonly allowed: Allowed
}

/** The change that a statement asserts a number of, or what it lacks for that. */
function assertedChange(statement: Statement): AssertedChange | Parts {
  const { from, to, value, qualifier } = statement
  if (from === undefined || to === undefined) {
    return none('a change needs the period that it starts from and the one that it leads to')
  }
  if (value === undefined) return none('no number is asserted')
  return {
    kind: 'change',
    between: { ...statement, from, to },
    allowed: allowedBy(value, qualifier),
  }
}

/** The number asserted of a change, held against what `say` makes of the quotient of an account. */
function quotientParts(
  { between, allowed }: AssertedChange,
  unit: string,
  say: (
    quotient: Extract<Quotient, { kind: 'quotient' }>,
  ) => Pick<Extract<Said, { kind: 'said' }>, 'rounded' | 'shown' | 'working'>,
): Parts {
  const ask = (account: Account): Said => {
    const quotient = quotientOf(account, between)
    if (quotient.kind === 'silent') return quotient
    return { kind: 'said', ...say(quotient), figures: quotient.figures }
  }
  return parts(numberPart({ of: 'value', allowed, unit, ask }))
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
