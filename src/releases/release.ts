import type { Catalogue } from '../model/catalogue.ts'
import type { DatasetHead } from '../model/dataset-head.ts'
import type { Reason } from '../model/manifest.ts'
import type { Extent, ObservationStore } from '../store/observation-store.ts'
import type { Contents } from './contents.ts'

/** One state of the dataset, as questions are asked of it. */
export interface Release {
  readonly version: string
  /** Whether it was cut, and so never changes; working data are not. */
  readonly cut: boolean
  /** The day on which this dataset carried it. */
  readonly date: string
  /** The instant at which it was cut, as ISO 8601 in seconds of UTC; working data have none. */
  readonly cutAt: string | undefined
  readonly notes: string | undefined
  /** Why records were changed or removed since the release before. */
  readonly reasons: readonly Reason[]
  readonly head: DatasetHead
  /** Every release that was opened with it, and it, oldest first. */
  readonly all: readonly Release[]
  /** SHA-256 of all its files: two releases with one digest are the same. */
  readonly digest: string
  readonly catalogue: Catalogue
  readonly observations: ObservationStore
  /** The extent of every series that has figures. */
  readonly extents: ReadonlyMap<string, Extent>
  /** The files that the release was read from, by path. */
  readonly datasetFiles: () => Promise<ReadonlyMap<string, Uint8Array>>
  /** Every record, laid out to be compared with another release. */
  readonly contents: () => Contents
}
