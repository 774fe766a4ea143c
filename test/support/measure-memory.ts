// The program behind memoryOfReleases: FOLDER. Prints how many bytes the opened releases take.
import { openFolder } from '../../src/releases/open-folder.ts'

const bytes = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const before = bytes()
const opened = await openFolder(process.argv[2] ?? '')
if (opened.kind === 'refused') throw new Error('the releases are refused')
// Twice: what ends in the first collection may hold what only the next one frees.
bytes()
process.stdout.write(String(bytes() - before))
// What is still to be used is not collected before it is measured.
await opened.releases.close()
