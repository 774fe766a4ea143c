import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const program = fileURLToPath(new URL('support/run-folder.ts', import.meta.url))
const entries = await readdir(new URL('.', import.meta.url), { withFileTypes: true })
const notTests = ['fixtures', 'support']

// To load the program takes longer than what most files ask of it, so that a process runs a whole folder.
t.jobs = 2
for (const { name } of entries.filter((entry) => entry.isDirectory())) {
  if (!notTests.includes(name)) t.spawn(process.execPath, ['--import=tsx', program, name], {}, name)
}
