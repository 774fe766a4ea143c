import { roundAt, type Unrounded, unrounded } from '../../../model/arithmetic.ts'
import { type Period, parsePeriod } from '../../../model/period.ts'
import type { FigureRow } from '../../figures/figure-row.ts'
import { asPrinted, likePercentage, likeProduct, type Measured } from '../../transforms/digits.ts'
import { type Account, baseLevel, figureAt, levelAt, silent } from '../account.ts'
import type { Statement } from '../shape.ts'
import { type Rounded, roundedAsPrinted } from '../tolerance.ts'
import { baseOf } from './levels.ts'
import { rising } from './measure.ts'

/** From when to when, and on which base where that is stated. */
type Change = Pick<Statement, 'priceBase' | 'indexBase'> & {
  readonly from: string
  readonly to: string
}

/** How many times its earlier self a quantity became, by one account. */
export type Quotient =
  | {
      readonly kind: 'quotient'
      readonly rounded: Rounded
      readonly measured: Measured
      /** The arithmetic, without its result. */
      readonly working: string
      readonly figures: readonly FigureRow[]
    }
  | { readonly kind: 'silent'; readonly why: string }

/** The years from one period to another, both calendar years or both economic years; else undefined. */
export function yearsBetween(from: Period, to: Period): number | undefined {
  const isYearly = from.kind === 'year' || from.kind === 'economic-year'
  if (!isYearly || from.kind !== to.kind) return undefined
  return Number(to.text.slice(0, 4)) - Number(from.text.slice(0, 4))
}

/**
 * What an account says of x_to / x_from: from its two levels; from a change that it prints for just these
 * years; or from the yearly rates of all the years in between.
 */
export function quotientOf(account: Account, statement: Change): Quotient {
  const { from, to } = statement
  const base = baseOf(statement, account)
  if (base.kind === 'silent') return base
  const { bound, basis } = account.series
  if (bound) {
    return silent(
      `it is the ${bound} end of a range, and the quotient of two such ends is the end of none`,
    )
  }
  const broken = breakBetween(account, parsePeriod(from), parsePeriod(to))
  if (broken) return silent(`its figures break at ${broken}; those before are not comparable`)
  if (account.unit.dimension === 'growth' || basis.indexBase === 'previous-year') {
    return printedChange(account, from, to) ?? chained(account, from, to)
  }
  return printedChange(account, from, to) ?? ofLevels(account, from, to)
}

function ofLevels(account: Account, from: string, to: string): Quotient {
  const [earlier, later] = [levelAt(account, from), levelAt(account, to)]
  if (earlier.kind === 'silent') return earlier
  if (later.kind === 'silent') return later
  const [under, over] = [earlier.rounded, later.rounded]
  if (!under.low.isPositive() || under.low.isZero() || over.low.isNegative()) {
    return silent('no quotient is taken of figures that are zero or below')
  }
  const value = over.value.dividedBy(under.value)
  // What is exact by definition takes no digits away.
  const told = [earlier, later].flatMap(({ figure, rounded }) =>
    figure?.value === undefined || rounded.low.equals(rounded.high)
      ? []
      : [asPrinted(figure.value)],
  )
  return {
    kind: 'quotient',
    rounded: {
      value,
      low: over.low.dividedBy(under.high),
      high: over.high.dividedBy(under.low),
    },
    measured: likeProduct(value, told),
    working: `${later.printed} / ${earlier.printed}`,
    figures: [earlier, later].flatMap(({ figure }) => figure ?? []),
  }
}

/** A change over just these years, which the account prints as such. */
function printedChange(account: Account, from: string, to: string): Quotient | undefined {
  const [first, last] = [parsePeriod(from), parsePeriod(to)]
  // No span joins a year to an economic year, so that none can have been printed.
  if (first.kind !== last.kind) return undefined
  const { spanMeaning, indexBase } = account.series.basis
  const isChange =
    (account.unit.dimension === 'index' && indexBase === from) ||
    account.unit.dimension === 'growth'
  if (spanMeaning === 'change-between-end-years' && isChange) {
    return spanQuotient(account, `${from}/${to}`, 1)
  }
  if (account.unit.dimension !== 'growth') return undefined
  const years = yearsBetween(first, last)
  if (years === undefined) return undefined
  // A mean, or a total, of the years of a span starts from the year before the first.
  const following = years > 1 ? `${yearAfter(from)}/${to}` : to
  if (spanMeaning === 'between-end-years') return spanQuotient(account, `${from}/${to}`, years)
  if (spanMeaning === 'mean-of-years') return spanQuotient(account, following, years)
  if (spanMeaning === 'total') return spanQuotient(account, following, 1)
  return undefined
}

function spanQuotient(account: Account, span: string, years: number): Quotient {
  const read = figureAt(account, span)
  if (read.kind === 'silent') return read
  const measured = asPrinted(printedOf(read.figure))
  const quotient = toQuotient(account)
  const raised = (value: Unrounded) => quotient(value).pow(years)
  return {
    kind: 'quotient',
    rounded: rising(read.rounded, raised),
    measured: likeProduct(raised(measured.value), [
      { ...measured, value: quotient(measured.value) },
    ]),
    working:
      years === 1
        ? factorText(account, read.printed)
        : `${factorText(account, read.printed)}^${years}`,
    figures: read.figure ? [read.figure] : [],
  }
}

/** The product of the yearly rates after `from` up to `to`. */
function chained(account: Account, from: string, to: string): Quotient {
  const [first, last] = [parsePeriod(from), parsePeriod(to)]
  const years = yearsBetween(first, last)
  if (years === undefined) return silent('it prints yearly rates, which link whole years only')
  const figures: FigureRow[] = []
  for (let step = 1, year = from; step <= years; step++) {
    year = yearAfter(year)
    const read = figureAt(account, year)
    if (read.kind === 'silent') return read
    if (read.figure) figures.push(read.figure)
  }
  const quotient = toQuotient(account)
  const rates = figures.map((figure) => roundedAsPrinted(printedOf(figure)))
  const product = (of: (rate: Rounded) => Unrounded) =>
    rates.reduce((sum, rate) => sum.times(quotient(of(rate))), unrounded(1))
  const value = product((rate) => rate.value)
  const told = figures.map((figure): Measured => {
    const measured = asPrinted(printedOf(figure))
    const shift = account.unit.dimension === 'growth' ? 2 : 0
    return { ...measured, place: measured.place + shift, value: quotient(measured.value) }
  })
  return {
    kind: 'quotient',
    rounded: { value, low: product((rate) => rate.low), high: product((rate) => rate.high) },
    measured: likeProduct(value, told),
    working: figures.map((figure) => factorText(account, printedOf(figure))).join(' × '),
    figures,
  }
}

/** How a printed rate or index is turned into a quotient. */
function toQuotient({ unit }: Account): (value: Unrounded) => Unrounded {
  if (unit.dimension === 'growth') return (value) => value.dividedBy(100).plus(1)
  const base = baseLevel(unit)
  return (value) => value.dividedBy(base)
}

function factorText({ unit }: Account, printed: string): string {
  if (unit.dimension === 'growth') return `(1 + ${printed} / 100)`
  return `(${printed} / ${baseLevel(unit).toFixed()})`
}

function printedOf(figure: FigureRow | undefined) {
  if (figure?.value === undefined) throw new TypeError('a figure that is read has a value')
  return figure.value
}

/** The year, or economic year, after another. */
function yearAfter(text: string): string {
  const year = Number(text.slice(0, 4)) + 1
  return text.length === 4 ? String(year) : `${year}-${String((year + 1) % 100).padStart(2, '0')}`
}

function breakBetween({ figures }: Account, from: Period, to: Period): string | undefined {
  const broken = [...figures.values()].find(({ status, period }) => {
    if (status !== 'B') return false
    const { first } = parsePeriod(period)
    return first > from.first && first <= to.first
  })
  return broken?.period
}

/** A quotient as per cent of change, rounded to the digits that it bears. */
export function percentageText(measured: Measured): string {
  const { value, place } = likePercentage(measured)
  return roundAt(value, place).value
}
