import type { Decimal } from '../../model/decimal.ts'
import type { Status } from '../../model/observation.ts'
import { type ObservationBatch, observationAt, periodAt } from '../../model/observation-batch.ts'
import type { Period } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { Dimension, Unit } from '../../model/unit.ts'

export type Frequency = Series['frequency']

/** One figure, with what arithmetic must know of it. */
export interface Point {
  readonly period: Period
  /** Absent where the source prints the figure as missing. */
  readonly value: Decimal | undefined
  readonly status: Status
}

/** One series with all its figures, sorted by period: what a transform works on. */
export interface Line {
  readonly series: Series
  readonly unit: Unit
  readonly points: readonly Point[]
}

/** Makes the line of a series from all its figures. */
export function lineOf(series: Series, unit: Unit, batch: ObservationBatch): Line {
  const points = Array.from({ length: batch.length }, (_, row): Point => {
    const { value, status } = observationAt(batch, row)
    return { period: periodAt(batch, row), value, status }
  })
  return { series, unit, points }
}

/** What kind of quantity figures are, as far as arithmetic minds. */
export type Standing = 'level' | 'share' | 'ratio' | 'growth' | 'previous-year index'

const standings: Readonly<Partial<Record<Dimension, Standing>>> = {
  share: 'share',
  ratio: 'ratio',
  growth: 'growth',
}

/** An index on the previous year is a rate of growth by another name. */
export function standingOf({ series, unit }: Pick<Line, 'series' | 'unit'>): Standing {
  if (unit.dimension === 'index' && series.basis.indexBase === 'previous-year') {
    return 'previous-year index'
  }
  return standings[unit.dimension] ?? 'level'
}

/** How many figures a year has; absent where figures do not follow one another without gaps. */
export const observationsPerYear: Readonly<Partial<Record<Frequency, number>>> = {
  A: 1,
  S: 2,
  Q: 4,
  M: 12,
}

/** Frequencies at which each period is followed at once by the next. */
export const consecutive: ReadonlySet<Frequency> = new Set(['A', 'S', 'Q', 'M', 'D'])
