import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { generatedFiles } from '../../scripts/generated-files.ts'

t.test('every file that is made by program is checked in as it is made', async (t) => {
  for (const [path, content] of await generatedFiles()) {
    const file = fileURLToPath(new URL(`../../${path}`, import.meta.url))
    const checkedIn = await readFile(file, 'utf8')
    t.ok(checkedIn === content, `${path}: run npm run generate`)
  }
})
