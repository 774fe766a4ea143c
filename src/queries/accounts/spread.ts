import type { Decimal } from '../../model/decimal.ts'
import { compareFractions, exponentOf } from '../../model/fraction.ts'
import type { Release } from '../../releases/release.ts'
import type { AccountFigure } from './columns.ts'
import type { CommonValue } from './common-measure.ts'
import { differenceBetween, type Exact, meanOfTwo, ratioBetween, shown } from './exact.ts'
import { voices } from './independence.ts'

/** A figure that counts, in the common measure. */
interface Counted {
  readonly series: string
  readonly voice: number
  readonly common: CommonValue
}

export interface Extreme {
  /** In the digits of the coarsest of them. */
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
    counted: figure.common !== undefined && figure.status !== 'D',
  }))
}

export function spreadOf(figures: readonly PlacedFigure[]): Spread {
  const sorted = figures
    .flatMap(({ series, voice, common, counted }): Counted[] =>
      counted && common ? [{ series: series.id, voice, common }] : [],
    )
    .sort((a, b) => bySizeAndDigits(a.common, b.common))
  const independent = new Set(sorted.map(({ voice }) => voice)).size
  const [lowest, last] = [sorted[0], sorted.at(-1)]
  const highest = last && sorted.find(({ common }) => bySize(common, last.common) === 0)
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
    ...(median && { median: shown(median) }),
    ...(ratio !== undefined && { ratio }),
  }
}

/**
 * The quotient of two figures, in as many digits as both bear, but at least to whole per cents, or to three digits from
 * ten on: 8 against 5.5 is 1.45, since a ratio of 1 would say that they agree. Undefined where one is below zero or the
 * divisor is zero.
 */
export function ratioOf(over: Exact, under: Exact): Decimal | undefined {
  if (over.amount.over < 0n || under.amount.over <= 0n) return undefined
  const ratio = ratioBetween(over, under)
  const least = 2 - Math.max(0, exponentOf(ratio.amount))
  return shown({ ...ratio, place: Math.max(ratio.place, least) })
}

export function differenceOf(a: Exact, b: Exact): Decimal {
  return shown(differenceBetween(a, b))
}

/** Orders by size, before anything is rounded. */
export function bySize(a: Exact, b: Exact): number {
  return compareFractions(a.amount, b.amount)
}

/** Of those that say the same the one that is known to the fewest digits is first, whoever says it. */
function bySizeAndDigits(a: Exact, b: Exact): number {
  return bySize(a, b) || a.place - b.place
}

function extreme(sorted: readonly Counted[], one: Counted): Extreme {
  const same = sorted.filter(({ common }) => bySize(common, one.common) === 0)
  return { value: one.common.shown, series: same.map(({ series }) => series).sort() }
}

/** What each voice says: the middle of its accounts, in order of size. */
function middles(sorted: readonly Counted[]): readonly Exact[] {
  const byVoice = new Map<number, Exact[]>()
  for (const { voice, common } of sorted) {
    byVoice.set(voice, [...(byVoice.get(voice) ?? []), common])
  }
  return [...byVoice.values()].flatMap((said) => middle(said) ?? []).sort(bySizeAndDigits)
}

/** The median of figures in order of size: the middle one, or the mean of the two in the middle. */
function middle(sorted: readonly Exact[]): Exact | undefined {
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)]
  const lower = sorted[Math.ceil(half) - 1]
  if (!upper || !lower || upper === lower) return upper
  return meanOfTwo(upper, lower)
}
