import { z } from 'zod'
import { Decimal } from '../../model/decimal.ts'
import { Id } from '../../model/id.ts'
import { Observation } from '../../model/observation.ts'
import { type ObservationBatch, observationAt } from '../../model/observation-batch.ts'
import { DateText } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import { Nature } from '../../model/series.ts'
import { Multiplier } from '../../model/unit.ts'
import type { Release } from '../../releases/release.ts'
import { columnsFrom } from '../pages/table.ts'
import { publishedDate } from './published.ts'

const { status, locator, note, source, period } = Observation.shape

/** One figure as it is sent: complete by itself, so that no format loses status, note, source or locator. */
export const FigureRow = z.strictObject({
  series: Id.describe('The account that the figure belongs to.'),
  indicator: Id.describe('The quantity that is measured.'),
  area: Id.describe('The territory.'),
  period: period.describe(
    'What the figure is about: a year, an economic year 1927-28, a half, quarter, month, day or span.',
  ),
  value: Decimal.optional().describe(
    'Exactly as printed; absent where the source prints it as missing.',
  ),
  printed: z.string().optional().describe('The characters as printed.'),
  unit: Id.describe('What the value is counted in.'),
  multiplier: Multiplier.describe('The power of ten by which the value is multiplied.'),
  status,
  estimator: Id.describe('Who stands behind the number.'),
  nature: Nature,
  source,
  published: DateText.optional().describe('When the figure was printed, where it is known.'),
  locator,
  note: note.describe('What else must be known to read the figure.'),
})
export type FigureRow = z.infer<typeof FigureRow>

export const figureColumns = columnsFrom(FigureRow)

/** The members of a figure, in order, as keys of the row. */
export const figureMembers: readonly (keyof FigureRow)[] = Object.keys(FigureRow.shape).filter(
  (name): name is keyof FigureRow => name in FigureRow.shape,
)

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
