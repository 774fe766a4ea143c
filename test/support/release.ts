import { openFolder } from '../../src/releases/open-folder.ts'
import type { Release } from '../../src/releases/release.ts'
import { smallDatasetFiles } from './dataset.ts'

/** The latest release in a folder; of the small dataset unless another is named. */
export async function latestRelease(folder: string = smallDatasetFiles): Promise<Release> {
  const opened = await openFolder(folder)
  if (opened.kind === 'refused') throw new Error(JSON.stringify(opened.report))
  return opened.releases.latest
}
