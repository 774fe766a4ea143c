// The program behind every-folder.test.ts: FOLDER. Runs every file of tests below a folder of test/, one after the other.
import { readdir } from 'node:fs/promises'
import root from 'tap'

const folder = new URL(`../${process.argv[2]}/`, import.meta.url)

// What a file asks for itself waits behind this test, so that it starts when all are read.
root.test('every file of the folder is read', async (t) => {
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => name.endsWith('.test.ts')).sort()
  for (const file of files) await import(new URL(file, folder).href)
  t.not(files.length, 0)
  // A file that gives itself some minutes gives them to the folder; .taprc says how long all may take.
  root.setTimeout(0)
})
