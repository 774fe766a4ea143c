import { chmod, mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { smallDataset } from '../../test/support/dataset.ts'
import { exitOf, portOf, start } from '../../test/support/process.ts'
import { curatedFolder } from '../../test/support/releases.ts'
import type { Owner } from '../owner.ts'
import { boundByModes } from './bound-by-modes.ts'
import type { Fault } from './fault.ts'

interface Damage {
  readonly what: string
  /** Spoils a folder, and says which file a message must name. */
  readonly spoil: (owner: Owner) => Promise<{ readonly folder: string; readonly names: string }>
}

const ofData = (what: string, file: string, spoil: (path: string) => Promise<unknown>): Damage => ({
  what,
  spoil: async (owner) => {
    const folder = await smallDataset(owner)
    await spoil(join(folder, file))
    return { folder, names: file }
  },
})

/** The content of areas.csv in an archive is spoilt, or the manifest of the release. */
const ofRelease = (
  what: string,
  names: 'areas.csv' | 'manifest.json',
  spoil: (path: string) => Promise<unknown>,
): Damage => ({
  what,
  spoil: async (owner) => {
    const { folder, cut } = await curatedFolder(owner)
    await cut('1.0.0', '2026-01-10')
    const manifest = join(folder, 'releases', '1.0.0', 'manifest.json')
    const text = await readFile(manifest, 'utf8')
    const digest = /"path": "areas\.csv",[^}]*?"sha256": "([0-9a-f]{64})"/s.exec(text)?.[1] ?? ''
    await spoil(names === 'areas.csv' ? join(folder, 'releases', 'files', digest) : manifest)
    return { folder, names }
  },
})

const asFolder = async (path: string) => {
  await rm(path)
  await mkdir(path)
}
const forbidden = (path: string) => chmod(path, 0)
const cutShort = (path: string) => truncate(path, 100)
const turned = async (path: string) => {
  const bytes = await readFile(path)
  bytes[50] = (bytes[50] ?? 0) ^ 1
  await writeFile(path, bytes)
}
const otherDigest = async (path: string) => {
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(/"digest": "[0-9a-f]{8}/, '"digest": "00000000'))
}

const damages: readonly Damage[] = [
  ofData('a data file cut short', 'observations/steel.csv', cutShort),
  ofData('a data file that may not be read', 'units.csv', forbidden),
  ofData('a data file that is a folder', 'units.csv', asFolder),
  ofData('a data file that is gone', 'plans.csv', (path) => rm(path)),
  ofData('a data file of noise', 'claims/keefe-2009.yaml', (path) => writeFile(path, '\u0000[{')),
  ofRelease('a release file cut short', 'areas.csv', cutShort),
  ofRelease('a release file with one bit turned', 'areas.csv', turned),
  ofRelease('a release file that may not be read', 'areas.csv', forbidden),
  ofRelease('a release file that is a folder', 'areas.csv', asFolder),
  ofRelease('a release file that is gone', 'areas.csv', (path) => rm(path)),
  ofRelease('a manifest that may not be read', 'manifest.json', forbidden),
  ofRelease('a manifest cut short', 'manifest.json', cutShort),
  ofRelease('a manifest with another digest', 'manifest.json', otherDigest),
]

/** A server that is started on damaged files serves nothing: it names the file and exits with 1. */
export const damage: Fault = {
  name: 'damaged data and release files',
  make: async (owner) => {
    const failures: string[] = []
    for (const { what, spoil } of damages) {
      const { folder, names } = await spoil(owner)
      const { child, written } = start(owner, { DATA_DIR: folder }, [], boundByModes())
      const serving = portOf(child, written).then(() => 'none, since it serves')
      const code = await Promise.race([exitOf(child), serving])
      if (code !== 1) failures.push(`${what}: exit code ${code}`)
      if (!written.err.includes(names)) failures.push(`${what}: the message is ${written.err}`)
      if (/\n +at /.test(written.err)) failures.push(`${what}: a stack trace`)
      if (written.out.includes('listening')) failures.push(`${what}: it was served`)
    }
    return {
      tried: damages.length,
      survived: 'exit code 1 and a message that names the file; nothing served',
      compared: 0,
      failures,
    }
  },
}
