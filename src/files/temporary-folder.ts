import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The folders that this process is filling: a process of the same number before it may have left others. */
const ours = new Set<string>()

/** Makes an empty folder beside another, on the same disk, that {@link removeLeftovers} knows. */
export async function makeBeside(folder: string): Promise<string> {
  const name = `${prefixOf(folder)}${process.pid}-${randomUUID()}`
  const path = join(dirname(folder), name)
  ours.add(path)
  await mkdir(path, { recursive: true })
  return path
}

/**
 * Puts a filled folder in the place of another, which it replaces. Between the two there is an instant
 * without any, and never one with half of them.
 */
export async function putInPlace(filled: string, folder: string): Promise<void> {
  const old = `${filled}-old`
  ours.add(old)
  const replaced = await rename(folder, old).then(() => true, ifAbsent)
  try {
    await rename(filled, folder)
    ours.delete(filled)
  } catch (error) {
    // What was there before is better than nothing, unless another process was quicker.
    if (replaced) await rename(old, folder).catch(ifTaken)
    throw error
  } finally {
    await discard(old)
  }
}

export async function discard(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true })
  ours.delete(path)
}

/** Removes what runs left behind that were killed while they filled a folder beside this one. */
export async function removeLeftovers(folder: string): Promise<void> {
  const parent = dirname(folder)
  const names = await readdir(parent).catch((error: unknown) => ifAbsent(error) || [])
  for (const name of names) {
    const path = join(parent, name)
    const maker = makerOf(name, folder)
    if (maker !== undefined && !isAtWork(maker, path)) await discard(path)
  }
}

function prefixOf(folder: string): string {
  return `.${basename(folder)}.making-`
}

/** The number of the process that made a folder, if it is one of those for the other folder. */
function makerOf(name: string, folder: string): number | undefined {
  const prefix = prefixOf(folder)
  const match = name.startsWith(prefix) ? /^\d+/.exec(name.slice(prefix.length)) : null
  return match ? Number(match[0]) : undefined
}

function isAtWork(pid: number, path: string): boolean {
  if (pid === process.pid) return ours.has(path)
  try {
    // Signal 0 sends nothing and tells whether there is such a process.
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function ifAbsent(error: unknown): false {
  if (codeOf(error) === 'ENOENT') return false
  throw error
}

function ifTaken(error: unknown): void {
  if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
