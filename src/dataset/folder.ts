import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { recordKinds } from '../model/records.ts'

/** The folder cannot be read as a dataset at all; the message says what would be right. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
}

/** A file of the dataset. */
export interface TextFile {
  /** Relative to the dataset's folder, with `/`. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Decoded; without byte order mark and carriage returns, which the rule `encoding` refuses. */
  readonly text: string
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
}

export interface Folder {
  readonly path: string
  /** Every declared file, in order of name. */
  readonly files: ReadonlyMap<string, TextFile>
  /** Names of files and folders that nothing declares, in order. */
  readonly strangers: readonly string[]
}

/** Files that may lie in the folder beside those of the records. */
export const otherFiles = ['LICENSE.md', 'README.md', 'datapackage.json', 'dataset.yaml'] as const
/** Cut releases lie here and are checked by their own manifests. */
const RELEASES = 'releases'

/** Whether a file pattern of {@link recordKinds}, `topics.csv` or `series/*.csv`, covers a file name. */
export function covers(pattern: string, name: string): boolean {
  const [before, after] = pattern.split('*')
  if (before === undefined || after === undefined) return pattern === name
  const stem = name.slice(before.length, name.length - after.length)
  return name === before + stem + after && /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(stem)
}

const patterns: readonly string[] = Object.values(recordKinds).map(({ files }) => files)
const subfolders = new Set(
  patterns.filter((pattern) => pattern.includes('/')).map((pattern) => pattern.split('/')[0]),
)

function isDeclared(name: string): boolean {
  return (
    otherFiles.some((other) => other === name) || patterns.some((pattern) => covers(pattern, name))
  )
}

/**
 * Reads every declared file of a dataset's folder.
 * @throws {DatasetError} where the folder or a file in it cannot be read.
 */
export async function readFolder(path: string): Promise<Folder> {
  const names = await namesIn(path)
  const declared = names.filter(isDeclared)
  const files = await Promise.all(declared.map((name) => readTextFile(path, name)))
  return {
    path,
    files: new Map(files.map((file) => [file.name, file])),
    strangers: names.filter((name) => !isDeclared(name)),
  }
}

async function namesIn(path: string): Promise<readonly string[]> {
  const names: string[] = []
  for (const name of await list(path)) {
    const isFolder = await isDirectory(join(path, name))
    if (isFolder && name === RELEASES) continue
    if (isFolder && subfolders.has(name)) {
      for (const inner of await list(join(path, name))) {
        const isNested = await isDirectory(join(path, name, inner))
        names.push(`${name}/${inner}${isNested ? '/' : ''}`)
      }
    } else names.push(isFolder ? `${name}/` : name)
  }
  return names.sort()
}

async function list(path: string): Promise<readonly string[]> {
  return await readdir(path).catch((error: unknown) => refuse(path, error))
}

async function isDirectory(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: unknown) => refuse(path, error))
  return found.isDirectory()
}

async function readTextFile(folder: string, name: string): Promise<TextFile> {
  const path = join(folder, name)
  return textFile(name, await readFile(path).catch((error: unknown) => refuse(path, error)))
}

/** A file of a dataset from its bytes. */
export function textFile(name: string, bytes: Uint8Array): TextFile {
  return {
    name,
    bytes,
    // A lossy decoder, so that one bad byte does not hide the other violations of a file.
    text: new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

const reasons = new Map([
  ['ENOENT', 'does not exist; name the folder that holds dataset.yaml'],
  ['ENOTDIR', 'is not a folder; name the folder that holds dataset.yaml'],
  ['EACCES', 'may not be read; give this user the right to read it'],
])

function refuse(path: string, error: unknown): never {
  if (!(error instanceof Error)) throw error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  throw new DatasetError(`${path} ${reasons.get(code) ?? `cannot be read: ${error.message}`}`, {
    cause: error,
  })
}

/** SHA-256 over the sorted names and digests: what `sha256sum` of the sorted `sha256sum *` gives. */
export function digestOf(files: Iterable<TextFile>): string {
  const lines = [...files]
    .map(({ name, sha256 }) => ({ name, line: `${sha256}  ${name}\n` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const hash = createHash('sha256')
  for (const { line } of lines) hash.update(line)
  return hash.digest('hex')
}
