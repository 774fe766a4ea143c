// The program behind makerInProcess: FOLDER LIBRARY DIGEST...
import { openFolder } from '../releases/open-folder.ts'
import { folderIn } from './file-library.ts'
import { makeFiles } from './make-files.ts'

const [directory = '', library = '', ...digests] = process.argv.slice(2)

const opened = await openFolder(directory, { withWorkingData: true })
if (opened.kind === 'refused') throw new Error('the data were changed for bad ones meanwhile')
// The newest is asked for most, so it is made first.
for (const release of opened.releases.all.toReversed()) {
  if (digests.includes(release.digest)) await makeFiles(release, folderIn(library, release))
}
