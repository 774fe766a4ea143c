import { shippedData } from '../../src/commands/shipped-data.ts'
import { type OpenOptions, openFolder } from '../../src/releases/open-folder.ts'
import type { Releases } from '../../src/releases/open-releases.ts'
import type { Release } from '../../src/releases/release.ts'
import { smallDatasetFiles } from './dataset.ts'

/** Folders that no test writes to, each opened once in a process. */
const fixed = new Map<string, Promise<Releases> | undefined>([
  [smallDatasetFiles, undefined],
  [shippedData, undefined],
])

/** The releases of a folder whose data keep every rule. */
export function releasesOf(folder: string, options: OpenOptions = {}): Promise<Releases> {
  if (options.withWorkingData || !fixed.has(folder)) return open(folder, options)
  const found = fixed.get(folder) ?? open(folder, options)
  fixed.set(folder, found)
  return found
}

async function open(folder: string, options: OpenOptions): Promise<Releases> {
  const opened = await openFolder(folder, options)
  if (opened.kind === 'refused') throw new Error(JSON.stringify(opened.report))
  return opened.releases
}

/** The small dataset, opened. */
export function smallReleases(): Promise<Releases> {
  return releasesOf(smallDatasetFiles)
}

/** The latest release in a folder; of the small dataset unless another is named. */
export async function latestRelease(folder: string = smallDatasetFiles): Promise<Release> {
  return (await releasesOf(folder)).latest
}
