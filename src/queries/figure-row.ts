import { z } from 'zod'
import { Decimal } from '../model/decimal.ts'
import { Id } from '../model/id.ts'
import { Observation } from '../model/observation.ts'
import { type ObservationBatch, observationAt } from '../model/observation-batch.ts'
import { DateText } from '../model/period.ts'
import type { Series } from '../model/series.ts'
import { Nature } from '../model/series.ts'
import { Multiplier } from '../model/unit.ts'
import type { Release } from '../releases/release.ts'
import { publishedDate } from './published.ts'

const { status, locator, note, source, period } = Observation.shape

/** One figure as it is sent: complete by itself, so that no format loses status, note, source or locator. */
export const FigureRow = z.strictObject({
  series: Id,
  indicator: Id,
  area: Id,
  period,
  value: Decimal.optional().describe(
    'Exactly as printed; absent where the source prints it as missing.',
  ),
  printed: z.string().optional().describe('The characters as printed.'),
  unit: Id,
  multiplier: Multiplier.describe('The power of ten by which the value is multiplied.'),
  status,
  estimator: Id,
  nature: Nature,
  source,
  published: DateText.optional().describe('When the figure was printed, where it is known.'),
  locator,
  note,
})
export type FigureRow = z.infer<typeof FigureRow>

export const figureColumns = Object.keys(FigureRow.shape)

/** Every figure of a batch of one series, as it is sent. */
export function figureRows(
  release: Release,
  series: Series,
  batch: ObservationBatch,
): readonly FigureRow[] {
  const rowAt = rowMaker(release, series)
  return Array.from({ length: batch.length }, (_, index) => rowAt(batch, index))
}

/** Makes single figures of one series as they are sent. */
export function rowMaker(
  release: Release,
  series: Series,
): (batch: ObservationBatch, index: number) => FigureRow {
  const published = new Map<string, string | undefined>()
  return (batch, index) => {
    const observation = observationAt(batch, index)
    const { source: document, value } = observation
    if (!published.has(document)) published.set(document, publishedDate(release, series, document))
    const date = published.get(document)
    return {
      series: series.id,
      indicator: series.indicator,
      area: series.area,
      period: observation.period,
      ...(value !== undefined && { value, printed: observation.printed ?? value }),
      ...(value === undefined &&
        observation.printed !== undefined && { printed: observation.printed }),
      unit: series.unit,
      multiplier: series.multiplier,
      status: observation.status,
      estimator: series.estimator,
      nature: series.nature,
      source: document,
      ...(date !== undefined && { published: date }),
      locator: observation.locator,
      ...(observation.note !== undefined && { note: observation.note }),
    }
  }
}
