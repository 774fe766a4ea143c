import { type Zippable, zipSync } from 'fflate'
import type { BulkFile } from '../bulk-file.ts'

/** The dataset's folder as it is, with `datapackage.json` at the root, as Data Package 2.0 asks. */
export const dataPackage: BulkFile = {
  name: ({ version }) => `control-figures-${version}.zip`,
  title: 'The Data Package: every file of the dataset as it was curated',
  mediaType: 'application/zip',
  write: async (release) => zipped(await release.datasetFiles()),
}

function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // A zip file keeps local time: noon of this day comes out the same wherever it is made.
  return zipSync(zippable(files), { level: 9, mtime: new Date(1980, 0, 1, 12) })
}

function zippable(files: ReadonlyMap<string, Uint8Array>): Zippable {
  const names = [...files.keys()].sort()
  return Object.fromEntries(names.map((name) => [name, files.get(name) ?? new Uint8Array()]))
}
