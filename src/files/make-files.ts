import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Release } from '../releases/release.ts'
import type { BulkFile } from './bulk-file.ts'
import { type FileEntry, type FileIndex, INDEX_NAME, LAYOUT, openFiles } from './file-index.ts'
import { bulkFiles } from './kinds/index.ts'
import type { FilesProgress } from './progress-bar.ts'
import { discard, makeBeside, putInPlace, removeLeftovers } from './temporary-folder.ts'

export interface MakeFilesOptions {
  /** Told before each file, at each piece of it, and at the end. */
  readonly onProgress?: (progress: FilesProgress) => void
}

/**
 * Makes all bulk files of a release in a folder, with an `index.json`. They appear there at once when all
 * are done; a run that is killed leaves nothing there, or what was there before. A complete folder for
 * the same release is kept as it is.
 * @throws the error of the file system where it refuses.
 */
export async function makeFiles(
  release: Release,
  folder: string,
  { onProgress = () => {} }: MakeFilesOptions = {},
): Promise<FileIndex> {
  const place = resolve(folder)
  await removeLeftovers(place)
  const known = await completeFiles(release, place)
  if (known) return known
  const temporary = await makeBeside(place)
  try {
    const index = await fill(temporary, release, onProgress)
    await putInPlace(temporary, place)
    return index
  } catch (error) {
    await discard(temporary)
    // Another process may have been quicker with the same files, which are as good.
    const made = await completeFiles(release, place)
    if (made) return made
    throw error
  }
}

/** The files of a release that lie complete in a folder, made the way they are made now. */
export async function completeFiles(
  release: Release,
  folder: string,
): Promise<FileIndex | undefined> {
  const index = await openFiles(folder)
  if (!index || index.digest !== release.digest || index.layout !== LAYOUT) return undefined
  const names = new Set(index.files.map(({ name }) => name))
  return bulkFiles.every(({ name }) => names.has(name(release))) ? index : undefined
}

async function fill(
  folder: string,
  release: Release,
  onProgress: (progress: FilesProgress) => void,
): Promise<FileIndex> {
  const total = bulkFiles.length
  const files: FileEntry[] = []
  for (const kind of bulkFiles) {
    const step = { file: kind.name(release), done: files.length, total }
    onProgress(step)
    files.push(await writeKind(folder, kind, { release, onPiece: () => onProgress(step) }))
  }
  const { version, digest } = release
  const index: FileIndex = { layout: LAYOUT, release: version, digest, files }
  const text = `${JSON.stringify(index, undefined, 2)}\n`
  await writeFile(join(folder, INDEX_NAME), text, { flush: true })
  onProgress({ done: total, total })
  return index
}

interface Writing {
  readonly release: Release
  readonly onPiece: () => void
}

async function writeKind(
  folder: string,
  { name, title, mediaType, write }: BulkFile,
  { release, onPiece }: Writing,
): Promise<FileEntry> {
  const hash = createHash('sha256')
  let bytes = 0
  async function* counted(content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    for await (const piece of content) {
      hash.update(piece)
      bytes += piece.byteLength
      onPiece()
      yield piece
    }
  }
  const content = await write(release)
  const pieces = counted(content instanceof Uint8Array ? [content] : content)
  // Flushed to the disk, so that the folder is not in place before its contents when the power fails.
  await pipeline(pieces, createWriteStream(join(folder, name(release)), { flush: true }))
  return { name: name(release), title, mediaType, bytes, sha256: hash.digest('hex') }
}
