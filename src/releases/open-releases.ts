import type { Dataset } from '../dataset/dataset.ts'
import type { Manifest } from '../model/manifest.ts'
import { memoryStore } from '../store/memory/memory-store.ts'
import { contentsOf } from './contents.ts'
import type { Release } from './release.ts'

/** The states of the dataset that a server answers from. */
export interface Releases {
  /** By version, oldest first; never empty. */
  readonly all: readonly Release[]
  readonly latest: Release
  close(): Promise<void>
}

/** A checked dataset, and the manifest under which it was cut; working data have none. */
export interface Carried {
  readonly dataset: Dataset
  readonly manifest?: Manifest
  /** What it is called, where that is not the version that the dataset itself says. */
  readonly version?: string
  readonly files: () => Promise<ReadonlyMap<string, Uint8Array>>
}

/** Opens datasets for questions, oldest first. */
export async function openReleases(
  ...carried: readonly [Carried, ...Carried[]]
): Promise<Releases> {
  const [first, ...others] = carried
  const all: Release[] = []
  let latest = await open(first, all)
  all.push(latest)
  for (const one of others) {
    latest = await open(one, all)
    all.push(latest)
  }
  return {
    all,
    latest,
    close: async () => {
      for (const { observations } of all) await observations.close()
    },
  }
}

async function open(
  { dataset, manifest, files, version = dataset.head.version }: Carried,
  all: readonly Release[],
): Promise<Release> {
  const observations = memoryStore(dataset.observations)
  return {
    version,
    cut: manifest !== undefined,
    date: dataset.head.date,
    cutAt: manifest?.cutAt,
    notes: manifest?.notes,
    reasons: manifest?.reasons ?? [],
    head: dataset.head,
    all,
    digest: dataset.digest,
    catalogue: dataset.catalogue,
    observations,
    extents: await observations.extents(),
    datasetFiles: files,
    contents: () => contentsOf(dataset),
  }
}
