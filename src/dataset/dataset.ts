import type { Catalogue } from '../model/catalogue.ts'
import type { DatasetHead } from '../model/dataset-head.ts'
import type { ObservationBatch } from '../model/observation-batch.ts'
import type { RecordOf } from '../model/records.ts'

/** A dataset that every rule has passed. */
export interface Dataset {
  readonly head: DatasetHead
  /** SHA-256 over the names and contents of all files, in hexadecimal. */
  readonly digest: string
  readonly catalogue: Catalogue
  /** The figures, a batch a file, so that releases which share a file share its figures. */
  readonly observations: readonly ObservationBatch[]
  readonly exclusions: readonly RecordOf<'exclusions'>[]
}
