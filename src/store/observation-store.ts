import type { ObservationBatch } from '../model/observation-batch.ts'
import type { DayRange } from '../model/period.ts'

/** How many figures a series has, and the days from the first to the last of them. */
export interface Extent {
  readonly count: number
  readonly firstDay: number
  readonly lastDay: number
}

/** THE seam: where figures live. Nothing above it knows whether that is memory or a database. */
export interface ObservationStore {
  /**
   * The figures of some series whose periods lie wholly within the range: one batch a series, in the
   * order asked, each sorted by period. A series without figures there gives an empty batch.
   */
  observations(series: readonly string[], range: DayRange): Promise<readonly ObservationBatch[]>
  /** Every figure, in batches, by series and then by period. */
  scan(): AsyncIterable<ObservationBatch>
  /** Every series that has figures. */
  extents(): Promise<ReadonlyMap<string, Extent>>
  close(): Promise<void>
}
