import { join } from 'node:path'
import { archivedDatasets } from '../dataset/archived-datasets.ts'
import { readFolder } from '../dataset/folder.ts'
import { loadDataset } from '../dataset/load-dataset.ts'
import type { ViolationReport } from '../dataset/violation.ts'
import type { Manifest } from '../model/manifest.ts'
import { ArchiveError, readFiles, readManifests } from './archive.ts'
import { type Carried, openReleases, type Releases } from './open-releases.ts'

/** The folder of releases in the folder of a dataset. */
export function archiveOf(directory: string): string {
  return join(directory, 'releases')
}

/** A folder opened for questions, or every violation of its working data. */
export type OpenedFolder =
  | { readonly kind: 'opened'; readonly releases: Releases }
  | { readonly kind: 'refused'; readonly report: ViolationReport }

export interface OpenOptions {
  /** Whether working data that differ from the newest release are opened as its draft successor. */
  readonly withWorkingData?: boolean
}

/**
 * Opens the releases in a dataset's folder; where none was cut, its working data as the only one.
 * @throws {DatasetError | ArchiveError} where something cannot be read or a digest is wrong.
 */
export async function openFolder(
  directory: string,
  { withWorkingData = false }: OpenOptions = {},
): Promise<OpenedFolder> {
  const [first, ...others] = await readArchive(archiveOf(directory))
  if (first && !withWorkingData) {
    return { kind: 'opened', releases: await openReleases(first, ...others) }
  }
  const loaded = await loadDataset(directory)
  if (loaded.kind === 'refused') return loaded
  const { dataset } = loaded
  const working: Carried = { dataset, files: () => workingFiles(directory) }
  if (!first) return { kind: 'opened', releases: await openReleases(working) }
  const carried: readonly [Carried, ...Carried[]] = [first, ...others]
  const drafts = carried.at(-1)?.dataset.digest === dataset.digest ? [] : [draft(working)]
  return { kind: 'opened', releases: await openReleases(...carried, ...drafts) }
}

/** Named apart from every release, since the version in its head may have been cut already. */
function draft(working: Carried): Carried {
  return { ...working, version: `${working.dataset.head.version}-draft` }
}

async function readArchive(archive: string): Promise<readonly Carried[]> {
  const read = archivedDatasets()
  const carry = async (manifest: Manifest): Promise<Carried> => {
    const dataset = read(await readFiles(archive, manifest))
    const files = () => readFiles(archive, manifest)
    if (dataset.digest === manifest.digest) return { dataset, manifest, files }
    throw new ArchiveError(
      `release ${manifest.version} has not the digest of its manifest, releases/${manifest.version}/manifest.json`,
    )
  }
  const carried: Carried[] = []
  for (const manifest of await readManifests(archive)) carried.push(await carry(manifest))
  return carried
}

/** The files of working data, as they lie in the folder. */
export async function workingFiles(directory: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { files } = await readFolder(directory)
  return new Map([...files].map(([name, { bytes }]) => [name, bytes]))
}
