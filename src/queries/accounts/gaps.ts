import type { Decimal } from '../../model/decimal.ts'
import { compareFractions, difference } from '../../model/fraction.ts'
import type { Release } from '../../releases/release.ts'
import type { Column } from './columns.ts'
import { bySize, differenceOf, placed, ratioOf } from './spread.ts'

/** Two accounts set against each other, in the common measure. */
export interface Gap {
  readonly higher: string
  readonly lower: string
  readonly difference: Decimal
  readonly ratio?: Decimal
}

/** Every pair whose figures count and differ, the widest first. */
export function gapsOf(release: Release, column: Column): readonly Gap[] {
  const sorted = placed(release, column.figures)
    .flatMap(({ series, common, counted }) =>
      counted && common ? [{ id: series.id, common }] : [],
    )
    .sort((a, b) => bySize(b.common, a.common))
  const pairs = sorted.flatMap((higher, index) =>
    sorted.slice(index + 1).map((lower) => ({ higher, lower })),
  )
  return pairs
    .filter(({ higher, lower }) => bySize(higher.common, lower.common) !== 0)
    .map((pair) => ({
      ...pair,
      width: difference(pair.higher.common.amount, pair.lower.common.amount),
    }))
    .sort((a, b) => compareFractions(b.width, a.width))
    .map(({ higher, lower }) => {
      const ratio = ratioOf(higher.common, lower.common)
      return {
        higher: higher.id,
        lower: lower.id,
        difference: differenceOf(higher.common, lower.common),
        ...(ratio !== undefined && { ratio }),
      }
    })
}
