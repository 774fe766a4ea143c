import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'

/** The file that says what the others are. */
export const INDEX_NAME = 'index.json'

/** Raise this when any kind of file changes for the same release, so that old files are made again. */
export const LAYOUT = 3

const FileName = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const FileEntry = z.strictObject({
  name: FileName,
  title: z.string().min(1),
  mediaType: z.string().min(1),
  bytes: z.int().min(0),
  sha256: Sha256.describe('In hexadecimal.'),
})
export type FileEntry = z.infer<typeof FileEntry>

/** The bulk files of one release. */
export const FileIndex = z.strictObject({
  layout: z.int().describe('Which way of making the files; they differ where it differs.'),
  release: z.string().min(1),
  digest: Sha256.describe('The digest of the release.'),
  files: z.array(FileEntry),
})
export type FileIndex = z.infer<typeof FileIndex>

/**
 * What bulk files are in a folder; undefined unless the index can be read and every file is there with
 * the size and the digest noted, so that none is served that changed on the disk.
 */
export async function openFiles(folder: string): Promise<FileIndex | undefined> {
  const index = parsed(await textAt(join(folder, INDEX_NAME)))
  if (!index) return undefined
  for (const { name, bytes, sha256 } of index.files) {
    const path = join(folder, name)
    if ((await sizeOf(path)) !== bytes || (await digestOf(path)) !== sha256) return undefined
  }
  return index
}

function parsed(text: string | undefined): FileIndex | undefined {
  if (text === undefined) return undefined
  try {
    return FileIndex.safeParse(JSON.parse(text)).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

async function textAt(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(absent)
}

async function sizeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(absent)
  return found?.isFile() ? found.size : undefined
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

function absent(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
  throw error
}
