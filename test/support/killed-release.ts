import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe } from '../../src/commands/describe.ts'
import { release } from '../../src/commands/release.ts'
import { folderIn } from '../../src/files/index.ts'
import { completeFiles, makeFiles } from '../../src/files/make-files.ts'
import { openFolder } from '../../src/releases/open-folder.ts'
import type { Release } from '../../src/releases/release.ts'
import { smallDatasetFiles } from './dataset.ts'
import { steel1932, writers } from './releases.ts'

/** When a run of `release` is ended: at a step that changes files, or so many milliseconds after its start. */
export type Kill = { readonly step: number } | { readonly milliseconds: number }

/** What a killed run left: nothing of the release, the release alone, or its bulk files as well. */
export type Left = 'old' | 'new without files' | 'new with files'

/** A dataset with release 1.0.0, whose working data are ready to be cut as 2.0.0. */
export interface Bench {
  readonly folder: string
  /** How many steps a whole run takes, and how long. */
  readonly steps: number
  readonly milliseconds: number
}

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const preload = new URL('kill-at-step.ts', import.meta.url).href

const reasons = `notes: corrected
reasons: [{ kind: observations, ids: ['*'], reason: read again in the table }]
`

/** Lays the bench out in a new folder, and measures a run that nobody kills. */
export async function layBench(): Promise<Bench> {
  const folder = join(await mkdtemp(join(tmpdir(), 'kills-')), 'bench')
  await cp(smallDatasetFiles, folder, { recursive: true })
  await version(folder, '1.0.0')
  await cut(folder)
  await edit(
    folder,
    'observations/steel.csv',
    steel1932,
    'crude-steel-output-sun-tssu,1932,5.93,"5,93"',
  )
  await version(folder, '2.0.0')
  const copy = await copyOf(folder)
  const counter = join(copy, 'steps')
  const start = performance.now()
  const child = releaseProcess(copy, { KILL_STEPS_FILE: counter })
  const said = text(child.stderr)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`a run that nobody killed ended with ${code}: ${await said}`)
  const milliseconds = performance.now() - start
  const steps = Number(await readFile(counter, 'utf8'))
  await removeBench({ folder: copy })
  return { folder, steps, milliseconds }
}

export async function removeBench({ folder }: Pick<Bench, 'folder'>): Promise<void> {
  await rm(join(folder, '..'), { recursive: true })
}

/**
 * Kills a run on a copy of the bench, and holds what is left against the promise: the old state or the new
 * one, whole; the server opens it, the check passes, and the next run succeeds and leaves no remains.
 * @throws where one of these does not hold.
 */
export async function killedRelease(bench: Bench, kill: Kill): Promise<Left> {
  return await leftBy(bench, async (folder) => {
    const child = releaseProcess(
      folder,
      'step' in kill ? { KILL_AT_STEP: String(kill.step) } : undefined,
    )
    const ended = once(child, 'exit')
    const timer =
      'milliseconds' in kill && setTimeout(() => child.kill('SIGKILL'), kill.milliseconds)
    await ended
    if (timer) clearTimeout(timer)
  })
}

/**
 * Does something to a copy of the bench, of which a run of `release` is a part, and holds what is left against
 * the same promise.
 * @throws where it does not hold.
 */
export async function leftBy(
  bench: Pick<Bench, 'folder'>,
  run: (folder: string) => Promise<void>,
): Promise<Left> {
  const folder = await copyOf(bench.folder)
  await run(folder)
  const left = await stateOf(folder)
  if (left !== 'old') await version(folder, '2.0.1')
  await cut(folder)
  await checkRemains(folder)
  await removeBench({ folder })
  return left
}

/** @throws where it is neither state exactly. */
async function stateOf(folder: string): Promise<Left> {
  const all = await openChecked(folder)
  const versions = all.map((one) => one.version).join(' ')
  if (versions === '1.0.0') return await withoutShelf(folder, 'old')
  const [, second] = all
  if (versions !== '1.0.0 2.0.0' || !second) throw new Error(`there are the releases ${versions}`)
  const figures = second.contents().get('observations')
  const steel = JSON.stringify(figures?.get('crude-steel-output-sun-tssu@1932'))
  if (!steel.includes('5.93')) throw new Error(`the new state holds ${steel}`)
  const place = folderIn(libraryOf(folder), second)
  const isShelved = await readdir(place).then(
    () => true,
    () => false,
  )
  if (!isShelved) return await withoutShelf(folder, 'new without files')
  await checkShelf(second, place)
  return 'new with files'
}

/** The releases that a server would open; the check must pass as well. */
async function openChecked(folder: string): Promise<readonly Release[]> {
  const io = writers()
  const code = await release.run([folder, '--check'], io)
  if (code !== 0) throw new Error(`the check fails: ${io.written.err}`)
  const opened = await openFolder(folder)
  if (opened.kind === 'refused') throw new Error('the data are refused')
  return opened.releases.all
}

async function withoutShelf(folder: string, left: Left): Promise<Left> {
  const names = await readdir(libraryOf(folder)).catch((): string[] => [])
  const shelves = names.filter((name) => !name.startsWith('.'))
  if (shelves.length > 0) throw new Error(`there are the shelves ${shelves.join(', ')}`)
  return left
}

async function checkShelf(shelved: Release, place: string): Promise<void> {
  const index = await completeFiles(shelved, place)
  if (!index) throw new Error(`${place} is not the whole shelf of ${shelved.version}`)
  for (const { name, sha256 } of index.files) {
    const digest = createHash('sha256').update(await readFile(join(place, name)))
    if (digest.digest('hex') !== sha256) throw new Error(`${name} is not what its index says`)
  }
}

/** After the next run, and once the server has made what was missing, nothing of the killed one is left. */
async function checkRemains(folder: string): Promise<void> {
  const archive = join(folder, 'releases')
  for (const one of await openChecked(folder)) {
    const place = folderIn(libraryOf(folder), one)
    await makeFiles(one, place)
    await checkShelf(one, place)
  }
  const names = [
    ...(await readdir(archive)),
    ...(await readdir(join(archive, 'files'))),
    ...(await readdir(libraryOf(folder))),
  ]
  const remains = names.filter((name) => name.startsWith('.') || name.endsWith('.tmp'))
  if (remains.length > 0) throw new Error(`there remain ${remains.join(', ')}`)
}

async function cut(folder: string): Promise<void> {
  const io = writers()
  const { notes, files } = argumentsFor(folder)
  await writeFile(notes, reasons)
  const code = await release.run([folder, '--notes', notes, '--files', files], io)
  if (code !== 0) throw new Error(`the next run fails: ${io.written.err}`)
}

/** A run of `release` on a copy of the bench, as a process of its own. */
export function releaseProcess(folder: string, environment: Record<string, string> = {}) {
  const { notes, files } = argumentsFor(folder)
  return spawn(
    process.execPath,
    ['--import=tsx', `--import=${preload}`, main]
      .concat('release', folder, '--notes', notes)
      .concat('--files', files),
    { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
}

function argumentsFor(folder: string) {
  return { notes: join(folder, '..', 'notes.yaml'), files: libraryOf(folder) }
}

function libraryOf(folder: string): string {
  return join(folder, '..', 'files')
}

async function copyOf(folder: string): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'killed-'))
  await cp(folder, join(parent, 'data'), { recursive: true })
  await writeFile(join(parent, 'notes.yaml'), reasons)
  return join(parent, 'data')
}

async function version(folder: string, wanted: string): Promise<void> {
  const head = join(folder, 'dataset.yaml')
  const old = await readFile(head, 'utf8')
  await writeFile(head, old.replace(/^version: .*/m, `version: ${wanted}`))
  await describe.run([folder], writers())
}

async function edit(folder: string, file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file)
  const old = await readFile(path, 'utf8')
  if (!old.includes(from)) throw new Error(`${file} does not hold ${from}`)
  await writeFile(path, old.replace(from, to))
}
