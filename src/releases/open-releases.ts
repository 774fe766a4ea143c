import type { Dataset } from '../dataset/dataset.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import type { Release } from './release.ts'

/** The states of the dataset that a server answers from. */
export interface Releases {
  readonly latest: Release
  close(): Promise<void>
}

/** Opens a checked dataset for questions. */
export async function openReleases(dataset: Dataset): Promise<Releases> {
  const observations = memoryStore(dataset.observations)
  const latest: Release = {
    version: dataset.head.version,
    head: dataset.head,
    digest: dataset.digest,
    catalogue: dataset.catalogue,
    observations,
    extents: await observations.extents(),
  }
  return { latest, close: () => observations.close() }
}
