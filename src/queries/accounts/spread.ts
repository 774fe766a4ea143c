import { roundAt, type Unrounded } from '../../model/arithmetic.ts'
import type { Decimal } from '../../model/decimal.ts'
import type { Release } from '../../releases/release.ts'
import { likeProduct, likeSum, type Measured } from '../transforms/digits.ts'
import type { AccountFigure } from './columns.ts'
import type { CommonValue } from './common-measure.ts'
import { voices } from './independence.ts'

/** A figure that counts, in the common measure. */
interface Counted {
  readonly series: string
  readonly voice: number
  readonly common: CommonValue
}

export interface Extreme {
  readonly value: Decimal
  /** The accounts that say so. */
  readonly series: readonly string[]
}

/** How far accounts of one thing lie apart. Values are in the common measure. */
export interface Spread {
  /** Accounts whose figure counts. */
  readonly count: number
  /** How many of them are voices of their own. */
  readonly independent: number
  readonly minimum?: Extreme
  readonly maximum?: Extreme
  /** The middle of the voices, each taken at the middle of its own accounts. */
  readonly median?: Decimal
  /** Maximum / minimum, where there are two accounts and the minimum is above zero. */
  readonly ratio?: Decimal
}

/** A figure beside its rivals: which voice it belongs to, and whether it counts. */
export interface PlacedFigure extends AccountFigure {
  readonly voice: number
  readonly counted: boolean
}

/** Numbers the voices of some figures. What is printed as missing or doubtful is shown and does not count. */
export function placed(
  release: Release,
  figures: readonly AccountFigure[],
): readonly PlacedFigure[] {
  const numbers = voices(
    release,
    figures.map(({ series }) => series),
  )
  return figures.map((figure, index) => ({
    ...figure,
    voice: numbers[index] ?? 0,
    counted: figure.common !== undefined && (figure.derived?.row ?? figure.row).status !== 'D',
  }))
}

export function spreadOf(figures: readonly PlacedFigure[]): Spread {
  const sorted = figures
    .flatMap(({ series, voice, common, counted }): Counted[] =>
      counted && common ? [{ series: series.id, voice, common }] : [],
    )
    .sort((a, b) => a.common.value.comparedTo(b.common.value))
  const independent = new Set(sorted.map(({ voice }) => voice)).size
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (!lowest || !highest) return { count: 0, independent: 0 }
  if (sorted.length === 1) {
    const only = { value: lowest.common.shown, series: [lowest.series] }
    return { count: 1, independent: 1, minimum: only, maximum: only, median: only.value }
  }
  const median = middle(middles(sorted))
  const ratio = ratioOf(highest.common, lowest.common)
  return {
    count: sorted.length,
    independent,
    minimum: extreme(sorted, lowest),
    maximum: extreme(sorted, highest),
    ...(median && { median: rounded(median) }),
    ...(ratio !== undefined && { ratio }),
  }
}

/** The quotient of two figures, in as many digits as both bear; undefined unless both are above zero. */
export function ratioOf(over: Measured, under: Measured): Decimal | undefined {
  if (!over.value.isPositive() || !under.value.isPositive() || under.value.isZero())
    return undefined
  return rounded(likeProduct(over.value.dividedBy(under.value), [over, under]))
}

export function differenceOf(a: Measured, b: Measured): Decimal {
  return rounded(likeSum(a.value.minus(b.value), [a, b]))
}

/** A result as it is shown: rounded once, to the digits that it bears. */
function rounded({ value, place }: Measured): Decimal {
  return roundAt(value, place).value
}

function extreme(sorted: readonly Counted[], one: Counted): Extreme {
  const same = sorted.filter(({ common }) => common.value.equals(one.common.value))
  return { value: one.common.shown, series: same.map(({ series }) => series).sort() }
}

/** What each voice says: the middle of its accounts, in order of size. */
function middles(sorted: readonly Counted[]): readonly Measured[] {
  const byVoice = new Map<number, Measured[]>()
  for (const { voice, common } of sorted) {
    byVoice.set(voice, [...(byVoice.get(voice) ?? []), common])
  }
  return [...byVoice.values()]
    .flatMap((said) => middle(said) ?? [])
    .sort((a, b) => a.value.comparedTo(b.value))
}

/** The median of figures in order of size: the middle one, or the mean of the two in the middle. */
function middle(sorted: readonly Measured[]): Measured | undefined {
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)]
  const lower = sorted[Math.ceil(half) - 1]
  if (!upper || !lower || upper === lower) return upper
  const mean: Unrounded = upper.value.plus(lower.value).dividedBy(2)
  return likeSum(mean, [upper, lower])
}
