import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeFolder } from '../../src/dataset/describe-folder.ts'

/** A file's new text, a function on its old text, or undefined to remove it. */
export type Change = string | Uint8Array | ((text: string) => string) | undefined

/** What of a tap test is needed here. */
interface Owner {
  teardown(end: () => unknown): void
}

export const smallDatasetFiles = fileURLToPath(new URL('../fixtures/small/', import.meta.url))

/**
 * Writes a small, complete and valid dataset to a folder of its own, makes the changes, and gives the
 * path. The folder goes with the test. `datapackage.json` follows the changes unless it is one of them.
 */
export async function smallDataset(
  t: Owner,
  changes: Readonly<Record<string, Change>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'small-dataset-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  await cp(smallDatasetFiles, folder, { recursive: true })
  for (const [name, change] of Object.entries(changes)) await apply(join(folder, name), change)
  if (!('datapackage.json' in changes)) await describeAnew(folder)
  return folder
}

async function apply(path: string, change: Change): Promise<void> {
  if (change === undefined) return await rm(path)
  await mkdir(dirname(path), { recursive: true })
  if (typeof change !== 'function') return await writeFile(path, change)
  const old = await readFile(path, 'utf8')
  const changed = change(old)
  // A replacement that finds nothing would make a test pass for the wrong reason.
  if (changed === old) throw new Error(`the change to ${path} changes nothing`)
  await writeFile(path, changed)
}

async function describeAnew(folder: string): Promise<void> {
  const result = await describeFolder(folder)
  if (result.kind === 'described') await writeFile(join(folder, 'datapackage.json'), result.text)
}
