import { type Unrounded, unrounded } from '../../model/arithmetic.ts'
import type { Claim } from '../../model/claim.ts'
import { parsePeriod } from '../../model/period.ts'
import type { Release } from '../../releases/release.ts'
import { yearsBetween } from './measures/quotient.ts'
import type { Contradiction, Statement } from './shape.ts'
import { statementOf } from './statement.ts'
import { type Allowed, allowedBy } from './tolerance.ts'

/** What a claim implies for how many times its earlier self the quantity became. */
interface Implied {
  readonly low?: Unrounded
  readonly high?: Unrounded
  readonly value: Unrounded
  /** Whether the ends themselves are outside. */
  readonly strict: boolean
  /** The claim in words, and how its quotient follows. */
  readonly text: string
  readonly working: string
}

/**
 * The claims of the same source that speak of the same quantity, area and years and cannot hold with this
 * one, whatever their rounding allows. An average over other years implies nothing for these.
 */
export function contradictionsOf(release: Release, claim: Claim): readonly Contradiction[] {
  const own = impliedBy(release, claim)
  if (!own) return []
  return [...release.catalogue.claims.values()].flatMap((other): Contradiction[] => {
    if (other.id === claim.id || !isComparable(claim, other)) return []
    const implied = impliedBy(release, other)
    if (!implied || meet(own, implied)) return []
    const { result, printed } = inTermsOf(release, claim, implied)
    return [
      {
        claim: other.id,
        statement: `${implied.text} is ${result}, not ${printed}`,
        working: implied.working,
      },
    ]
  })
}

function isComparable(a: Claim, b: Claim): boolean {
  const isOneQuantity = a.indicator !== undefined && a.indicator === b.indicator
  return (
    a.source === b.source &&
    a.area === b.area &&
    a.from === b.from &&
    a.to === b.to &&
    (isOneQuantity || a.subject === b.subject)
  )
}

function meet(a: Implied, b: Implied): boolean {
  return !isBelow(a, b) && !isBelow(b, a)
}

function isBelow(a: Implied, b: Implied): boolean {
  if (a.high === undefined || b.low === undefined) return false
  return a.strict || b.strict ? a.high.lessThanOrEqualTo(b.low) : a.high.lessThan(b.low)
}

function yearsOf({ from, to }: Statement): number | undefined {
  if (from === undefined || to === undefined || from === to) return undefined
  return yearsBetween(parsePeriod(from), parsePeriod(to))
}

function impliedBy(release: Release, claim: Claim): Implied | undefined {
  const statement = statementOf(release, claim)
  const { measure, value, fromValue, toValue, qualifier } = statement
  const years = yearsOf(statement)
  if (years === undefined) return undefined
  if (measure === 'change' && fromValue !== undefined && toValue !== undefined) {
    const [from, to] = [allowedBy(fromValue, qualifier), allowedBy(toValue, qualifier)]
    if (qualifier === 'less-than' || qualifier === 'more-than') return undefined
    return ofEnds(from, to, unrounded(toValue).dividedBy(unrounded(fromValue)), {
      text: `from ${fromValue} to ${toValue}`,
      working: `${toValue} / ${fromValue}`,
    })
  }
  if (value === undefined) return undefined
  const allowed = allowedBy(value, qualifier)
  const number = unrounded(value)
  if (measure === 'ratio') {
    return { ...allowed, value: number, text: `${value} times`, working: value }
  }
  if (measure === 'growth-rate') {
    const words = {
      text: `${value} per cent a year for ${years} years`,
      working: `(1 + ${value} / 100)^${years}`,
    }
    return through(allowed, number, (rate) => factor(rate).pow(years), words)
  }
  if (measure !== 'change' || !isRelative(release, statement)) return undefined
  const words = { text: `${value} per cent in ${years} years`, working: `1 + ${value} / 100` }
  return through(allowed, number, factor, words)
}

function ofEnds(
  from: Allowed,
  to: Allowed,
  value: Unrounded,
  words: Pick<Implied, 'text' | 'working'>,
): Implied | undefined {
  if (!from.low?.isPositive() || from.low.isZero() || !from.high || !to.low || !to.high)
    return undefined
  return {
    value,
    low: to.low.dividedBy(from.high),
    high: to.high.dividedBy(from.low),
    strict: false,
    ...words,
  }
}

function through(
  { low, high, strict }: Allowed,
  value: Unrounded,
  rising: (value: Unrounded) => Unrounded,
  words: Pick<Implied, 'text' | 'working'>,
): Implied {
  return {
    value: rising(value),
    ...(low && { low: rising(low) }),
    ...(high && { high: rising(high) }),
    strict,
    ...words,
  }
}

/** What another claim's quotient comes to in the measure of this one. */
function inTermsOf(
  release: Release,
  claim: Claim,
  { value }: Implied,
): { readonly result: string; readonly printed: string } {
  const statement = statementOf(release, claim)
  const { measure, value: printed = '', fromValue = '', toValue = '' } = statement
  const years = yearsOf(statement) ?? 1
  if (measure === 'growth-rate') {
    const rate = value.pow(unrounded(1).dividedBy(years))
    return { result: `${percentage(rate)} per cent a year`, printed }
  }
  if (measure === 'change' && isRelative(release, statement)) {
    return { result: `${percentage(value)} per cent`, printed }
  }
  const times = `${value.toSignificantDigits(4).toFixed()} times`
  if (measure === 'ratio') return { result: times, printed }
  return { result: times, printed: `from ${fromValue} to ${toValue}` }
}

function isRelative({ catalogue }: Release, { unit, fromValue, toValue }: Statement): boolean {
  if (fromValue !== undefined || toValue !== undefined) return false
  return catalogue.units.get(unit ?? '')?.dimension === 'growth'
}

function factor(percent: Unrounded): Unrounded {
  return percent.dividedBy(100).plus(1)
}

function percentage(quotient: Unrounded): string {
  return quotient.minus(1).times(100).toDecimalPlaces(1).toFixed()
}
