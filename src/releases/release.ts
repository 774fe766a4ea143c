import type { Catalogue } from '../model/catalogue.ts'
import type { DatasetHead } from '../model/dataset-head.ts'
import type { Extent, ObservationStore } from '../store/observation-store.ts'

/** One state of the dataset, as questions are asked of it. */
export interface Release {
  readonly version: string
  readonly head: DatasetHead
  /** SHA-256 of all its files: two releases with one digest are the same. */
  readonly digest: string
  readonly catalogue: Catalogue
  readonly observations: ObservationStore
  /** The extent of every series that has figures. */
  readonly extents: ReadonlyMap<string, Extent>
}
