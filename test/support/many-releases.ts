import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { archivedDatasets } from '../../src/dataset/archived-datasets.ts'
import type { Manifest } from '../../src/model/manifest.ts'
import { contentsOf } from '../../src/releases/contents.ts'
import { cutRelease } from '../../src/releases/cut-release.ts'
import { archiveOf, workingFiles } from '../../src/releases/open-folder.ts'

const program = fileURLToPath(new URL('measure-memory.ts', import.meta.url))

/**
 * How many bytes a process needs more once it has opened so many releases of a dataset, of which each has a
 * figure more than the one before.
 */
export async function memoryOfReleases(directory: string, count: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'many-releases-'))
  try {
    await cutReleases(directory, folder, count)
    const given = ['--import=tsx', '--expose-gc', program, folder]
    const { stdout } = await promisify(execFile)(process.execPath, given)
    return Number(stdout)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function cutReleases(directory: string, folder: string, count: number): Promise<void> {
  const read = archivedDatasets()
  const working = await workingFiles(directory)
  let previous: Parameters<typeof cutRelease>[0]['previous']
  for (let number = 0; number < count; number++) {
    const files = withFigures(working, number)
    const dataset = read(files)
    const manifest: Manifest = await cutRelease({
      archive: archiveOf(folder),
      dataset,
      files,
      notes: { notes: 'a figure more', reasons: [] },
      cutAt: new Date(0),
      previous,
    })
    previous = { manifest, contents: contentsOf(dataset) }
  }
}

/** The files with so many figures more in the largest of those that hold figures, and a version to go with it. */
function withFigures(
  working: ReadonlyMap<string, Uint8Array>,
  count: number,
): ReadonlyMap<string, Uint8Array> {
  const files = new Map(working)
  const edit = (name: string, change: (text: string) => string) => {
    files.set(name, Buffer.from(change(Buffer.from(working.get(name) ?? []).toString())))
  }
  const [largest = ''] = [...working]
    .filter(([name]) => name.startsWith('observations/'))
    .sort(([, left], [, right]) => right.length - left.length)
    .map(([name]) => name)
  edit('dataset.yaml', (text) => text.replace(/^version: .*/m, `version: 1.${count}.0`))
  edit(largest, (text) => text.trimEnd() + figuresOf(text, count))
  return files
}

/** Lines like the last one, a thousand years later each. */
function figuresOf(text: string, count: number): string {
  const [series = '', , ...rest] = text.trimEnd().split('\n').at(-1)?.split(',') ?? []
  const years = Array.from({ length: count }, (_, index) => 3000 + index)
  return `${years.map((year) => `\n${[series, year, ...rest].join(',')}`).join('')}\n`
}
