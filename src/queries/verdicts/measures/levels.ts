import { roundAt, type Unrounded, unrounded } from '../../../model/arithmetic.ts'
import type { Unit } from '../../../model/unit.ts'
import type { Release } from '../../../releases/release.ts'
import { asPrinted, likeProduct, likeSum, type Measured } from '../../transforms/digits.ts'
import { type Account, figureAt, silent } from '../account.ts'
import type { Statement } from '../shape.ts'
import { type Allowed, allowedBetween, allowedBy, type Rounded } from '../tolerance.ts'
import { type Measure, none, numberPart, type Part, parts, rising, type Said } from './measure.ts'

/** A figure at a period; with two numbers, anything from one to the other. */
export const level: Measure = (release, statement) => {
  const { from, to, value, fromValue, toValue, qualifier } = statement
  const period = from === to ? from : (from ?? to)
  if (period === undefined) return none('no period is stated')
  if (from !== undefined && to !== undefined && from !== to) {
    return none(`a level is that of one period, not of two, ${from} and ${to}`)
  }
  if (value !== undefined) {
    return parts(levelPart(release, statement, period, 'value', allowedBy(value, qualifier)))
  }
  if (fromValue === undefined || toValue === undefined) return none('no number is asserted')
  const allowed = allowedBetween(fromValue, toValue, qualifier)
  return parts(levelPart(release, statement, period, 'value', allowed))
}

/** From one figure to another: both must be right. */
export const ends: Measure = (release, statement) => {
  const { from, to, fromValue, toValue, qualifier } = statement
  if (from === undefined || to === undefined) {
    return none('a change needs the period that it starts from and the one that it leads to')
  }
  if (fromValue === undefined || toValue === undefined) return none('only one end is asserted')
  return parts(
    levelPart(release, statement, from, 'fromValue', allowedBy(fromValue, qualifier)),
    levelPart(release, statement, to, 'toValue', allowedBy(toValue, qualifier)),
  )
}

/** So much more or less, in the unit of the quantity. */
export const difference: Measure = (release, statement) => {
  const { from, to, value, qualifier } = statement
  if (from === undefined || to === undefined) {
    return none('a change needs the period that it starts from and the one that it leads to')
  }
  if (value === undefined) return none('no number is asserted')
  return parts(
    numberPart({
      of: 'value',
      allowed: allowedBy(value, qualifier),
      unit: unitText(release, statement),
      ask: (account) => {
        if (account.series.bound)
          return silent('the difference of two ends of ranges is the end of none')
        const [earlier, later] = [from, to].map((one) => told(release, statement, account, one))
        if (earlier?.kind !== 'told') return earlier ?? silent('it has no figure')
        if (later?.kind !== 'told') return later ?? silent('it has no figure')
        const value = later.measured.value.minus(earlier.measured.value)
        const { place } = likeSum(value, [later.measured, earlier.measured])
        const shown = roundAt(value, place).value
        return {
          ...later.said,
          rounded: {
            value,
            low: later.said.rounded.low.minus(earlier.said.rounded.high),
            high: later.said.rounded.high.minus(earlier.said.rounded.low),
          },
          shown,
          working: `${later.said.shown} - ${earlier.said.shown} = ${shown}`,
          figures: [...earlier.said.figures, ...later.said.figures],
        }
      },
    }),
  )
}

function levelPart(
  release: Release,
  statement: Statement,
  period: string,
  of: Part['of'],
  allowed: Allowed,
): Part {
  return numberPart({
    of,
    allowed,
    unit: unitText(release, statement),
    ask: (account) => {
      const level = told(release, statement, account, period)
      return level.kind === 'told' ? level.said : level
    },
  })
}

type Told =
  | {
      readonly kind: 'told'
      readonly measured: Measured
      readonly said: Extract<Said, { kind: 'said' }>
    }
  | { readonly kind: 'silent'; readonly why: string }

/** What an account says of a period in the unit of the statement. */
export function told(
  release: Release,
  statement: Statement,
  account: Account,
  period: string,
): Told {
  const base = baseOf(statement, account)
  if (base.kind === 'silent') return base
  const scale = scaleTo(release, statement, account)
  if (scale.kind === 'silent') return scale
  const read = figureAt(account, period)
  if (read.kind === 'silent') return read
  const printed = read.figure?.value
  if (printed === undefined) return silent(`it has no figure for ${period}`)
  const measured = scaled(asPrinted(printed), scale)
  const rounded: Rounded = rising(read.rounded, (one) => one.times(scale.factor))
  const shown = roundAt(measured.value, measured.place).value
  const own = `${printed} ${sizeText(account.unit, account.series.multiplier)}`
  const asked = `${shown} ${unitText(release, statement)}`
  return {
    kind: 'told',
    measured,
    said: {
      kind: 'said',
      rounded,
      shown,
      working: `${period}: ${own}${aYear(account)}${own === asked ? '' : ` = ${asked}`}`,
      figures: read.figure ? [read.figure] : [],
      bound: account.series.bound,
      openBase: base.open,
    },
  }
}

/** What a rate of growth over a span of years says of each of them. */
function aYear({ unit, series }: Account): string {
  const { spanMeaning } = series.basis
  const isYearly = spanMeaning === 'between-end-years' || spanMeaning === 'mean-of-years'
  return unit.dimension === 'growth' && isYearly ? ' a year' : ''
}

type Scale = { readonly factor: Unrounded; readonly shift: number | undefined }

function scaled(measured: Measured, { factor, shift }: Scale): Measured {
  const value = measured.value.times(factor)
  if (shift === undefined) return likeProduct(value, [measured])
  // Moving the point loses nothing and adds no digits.
  return { ...measured, value, place: measured.place - shift }
}

function scaleTo(
  release: Release,
  statement: Statement,
  { unit: from, series }: Account,
): (Scale & { readonly kind: 'scale' }) | { readonly kind: 'silent'; readonly why: string } {
  const to = unitOf(release, statement)
  const shift = series.multiplier - statement.multiplier
  const power = unrounded(10).pow(shift)
  if (from.id === to.id) return { kind: 'scale', factor: power, shift }
  if (from.dimension !== to.dimension || !from.factor || !to.factor) {
    return silent(`it counts in ${from.name}, from which nothing leads exactly to ${to.name}`)
  }
  const factor = unrounded(from.factor).dividedBy(unrounded(to.factor)).times(power)
  const digits = factor.log(10)
  return { kind: 'scale', factor, shift: digits.isInteger() ? digits.toNumber() : undefined }
}

/** Whether the account stands on the base that is stated; a base that is not stated stays open. */
export function baseOf(
  { priceBase, indexBase }: Pick<Statement, 'priceBase' | 'indexBase'>,
  { measure }: Account,
):
  | { readonly kind: 'base'; readonly open?: string | undefined }
  | { readonly kind: 'silent'; readonly why: string } {
  if (priceBase !== undefined && measure.priceBase !== priceBase) {
    return silent(`its prices are ${measure.priceBase ?? 'not named'}, not ${priceBase}`)
  }
  if (indexBase !== undefined && measure.indexBase !== indexBase) {
    return silent(`its base is ${measure.indexBase ?? 'not named'}, not ${indexBase}`)
  }
  const open = [
    priceBase === undefined && measure.priceBase && `prices (here ${measure.priceBase})`,
    indexBase === undefined && measure.indexBase && `base (here ${measure.indexBase})`,
  ].filter(Boolean)
  return { kind: 'base', open: open.length > 0 ? open.join(' and ') : undefined }
}

function unitOf(release: Release, { unit, indicator }: Statement): Unit {
  const id = unit ?? release.catalogue.indicators.get(indicator ?? '')?.unit ?? ''
  const found = release.catalogue.units.get(id)
  if (!found) throw new RangeError(`unit ${id} does not exist`)
  return found
}

export function unitText(release: Release, statement: Statement): string {
  return sizeText(unitOf(release, statement), statement.multiplier)
}

function sizeText({ symbol }: Unit, multiplier: number): string {
  return multiplier === 0 ? symbol : `10^${multiplier} ${symbol}`
}
