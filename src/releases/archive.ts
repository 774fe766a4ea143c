import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatasetError } from '../dataset/folder.ts'
import { compareVersions, Manifest } from '../model/manifest.ts'

/** Something in the archive of releases is not what its manifest says. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
}

/** Contents are stored once under their digest, whatever number of releases share them. */
const FILES = 'files'
const MANIFEST = 'manifest.json'
/** How the name of a content ends while it is being written. */
const UNFINISHED = '.tmp'

/** Every manifest of an archive, by version; none where the folder does not exist. */
export async function readManifests(archive: string): Promise<readonly Manifest[]> {
  const names = await readdir(archive).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  // A name with a dot before it is a release that was not finished.
  const finished = names.filter((name) => !name.startsWith('.') && name !== FILES)
  const stranger = finished.find((name) => !/^\d/.test(name))
  if (stranger) throw new ArchiveError(`${join(archive, stranger)} does not belong to an archive`)
  const versions = finished.sort(compareVersions)
  const manifests = await Promise.all(versions.map((version) => readManifest(archive, version)))
  checkSuccession(manifests)
  await checkUnnamedContents(archive, manifests)
  return manifests
}

/** Every release names the one before it, so that none can go missing unseen. */
function checkSuccession(manifests: readonly Manifest[]): void {
  for (const [index, { version, previous }] of manifests.entries()) {
    const before = manifests[index - 1]?.version
    if (previous === before) continue
    throw new ArchiveError(
      previous === undefined
        ? `release ${version} follows none, but there is ${before} before it`
        : `release ${version} follows ${previous}, which is not there`,
    )
  }
}

/** A killed run may leave contents that no manifest names, but whole ones; anything else was put there. */
async function checkUnnamedContents(archive: string, manifests: readonly Manifest[]) {
  const named = new Set(manifests.flatMap(({ files }) => files.map(({ sha256 }) => sha256)))
  const contents = await readdir(join(archive, FILES)).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  for (const name of contents) {
    if (named.has(name) || name.endsWith(UNFINISHED)) continue
    const path = join(archive, FILES, name)
    if (sha256Of(await readFile(path)) === name) continue
    throw new ArchiveError(`${path} is not the content of a release`)
  }
}

async function readManifest(archive: string, version: string): Promise<Manifest> {
  const path = join(archive, version, MANIFEST)
  const names = await readdir(join(archive, version)).catch((error: unknown) => {
    throw new ArchiveError(`${path} cannot be read`, { cause: error })
  })
  const stranger = names.find((name) => name !== MANIFEST)
  if (stranger) {
    throw new ArchiveError(`${join(archive, version, stranger)} does not belong to a release`)
  }
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new ArchiveError(`${path} cannot be read`, { cause: error })
  })
  const parsed = Manifest.safeParse(parsedJson(text, path))
  if (!parsed.success) throw new ArchiveError(`${path}: ${parsed.error.issues[0]?.message}`)
  if (parsed.data.version !== version) {
    throw new ArchiveError(`${path} is the manifest of ${parsed.data.version}, not of ${version}`)
  }
  return parsed.data
}

function parsedJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ArchiveError(`${path} is not JSON`, { cause: error })
  }
}

/**
 * The files of a release, by path.
 * @throws {ArchiveError} where one is missing or its digest is not that of the manifest.
 */
export async function readFiles(
  archive: string,
  manifest: Manifest,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await Promise.all(
    manifest.files.map(async ({ path, sha256 }) => {
      const bytes = await readFile(join(archive, FILES, sha256)).catch((error: unknown) => {
        throw new ArchiveError(`release ${manifest.version}: ${path} is missing`, { cause: error })
      })
      if (sha256Of(bytes) !== sha256) {
        throw new ArchiveError(`release ${manifest.version}: ${path} was changed after it was cut`)
      }
      return [path, bytes] as const
    }),
  )
  return new Map(files)
}

/**
 * Adds a release. Its contents are written first, each under its digest; the folder with the manifest
 * is put in place at the end by one rename, so that a reader sees the release whole or not at all.
 */
export async function addRelease(
  archive: string,
  manifest: Manifest,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await mkdir(join(archive, FILES), { recursive: true })
  const known = new Set(await readdir(join(archive, FILES)))
  for (const { path, sha256 } of manifest.files) {
    const bytes = files.get(path)
    if (!bytes) throw new ArchiveError(`the manifest names ${path}, which is not there`)
    if (!known.has(sha256)) await writeWhole(join(archive, FILES, sha256), bytes)
  }
  const unfinished = join(archive, `.${manifest.version}.${process.pid}`)
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished)
  await writeWhole(join(unfinished, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`)
  // When the power fails, a name may be lost that a later one needs; so each folder is flushed in turn.
  await flush(join(archive, FILES))
  await flush(unfinished)
  await rename(unfinished, join(archive, manifest.version))
  await flush(archive)
  await removeUnfinished(archive)
}

/** Writes beside the place and moves in, so that the place never holds half of the content. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const unfinished = `${path}.${process.pid}${UNFINISHED}`
  const file = await open(unfinished, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } catch (error) {
    // On a full disk what was begun would take the place of what is needed.
    await rm(unfinished, { force: true })
    const why = error instanceof Error ? error.message : String(error)
    throw new DatasetError(`${path} cannot be written: ${why}`, { cause: error })
  } finally {
    await file.close()
  }
  await rename(unfinished, path)
}

/** Brings the names in a folder to the disk. */
async function flush(folder: string): Promise<void> {
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

/** What killed runs left behind names nothing and may go. */
async function removeUnfinished(archive: string): Promise<void> {
  const folders = (await readdir(archive)).filter((name) => name.startsWith('.'))
  const files = (await readdir(join(archive, FILES))).filter((name) => name.endsWith(UNFINISHED))
  const leftovers = [...folders, ...files.map((name) => join(FILES, name))]
  await Promise.all(leftovers.map((name) => rm(join(archive, name), { recursive: true })))
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false
  return error.code === 'ENOENT' || error.code === 'ENOTDIR'
}
