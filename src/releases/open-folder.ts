import { join } from 'node:path'
import { archivedDatasets } from '../dataset/archived-datasets.ts'
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

/**
 * Opens the releases in a dataset's folder; where none was cut, its working data as the only one.
 * @throws {DatasetError | ArchiveError} where something cannot be read or a digest is wrong.
 */
export async function openFolder(directory: string): Promise<OpenedFolder> {
  const archive = archiveOf(directory)
  const [first, ...others] = await readManifests(archive)
  if (first) return { kind: 'opened', releases: await openArchive(archive, [first, ...others]) }
  const loaded = await loadDataset(directory)
  if (loaded.kind === 'refused') return loaded
  return { kind: 'opened', releases: await openReleases({ dataset: loaded.dataset }) }
}

async function openArchive(
  archive: string,
  [first, ...others]: readonly [Manifest, ...Manifest[]],
): Promise<Releases> {
  const read = archivedDatasets()
  const carry = async (manifest: Manifest): Promise<Carried> => {
    const dataset = read(await readFiles(archive, manifest))
    if (dataset.digest === manifest.digest) return { dataset, manifest }
    throw new ArchiveError(`release ${manifest.version} has not the digest of its manifest`)
  }
  const carried: [Carried, ...Carried[]] = [await carry(first)]
  for (const manifest of others) carried.push(await carry(manifest))
  return await openReleases(...carried)
}
