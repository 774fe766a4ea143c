// The program behind `full-disk.ts`, run where the folder given is a small disk of its own. It writes what came
// of it as one line of JSON.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, writeSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { smallDatasetFiles } from '../../test/support/dataset.ts'
import { layBench, leftBy, releaseProcess } from '../../test/support/killed-release.ts'
import { exitOf, main } from '../../test/support/process.ts'
import { type Owner, owning } from '../owner.ts'
import { bodiesAt, pinned, until, wrongAt } from './fault.ts'

const [disk = '', given = ''] = process.argv.slice(2)
/** How many KiB are left when a release is cut. */
const rooms = given.split(',').map(Number)
const ballast = join(disk, 'ballast')
const failures: string[] = []
const count = { tried: 0, compared: 0 }

/** Fills the disk but for some KiB. */
async function fill(free = 0): Promise<void> {
  await rm(ballast, { force: true })
  const room = join(disk, 'room')
  if (free > 0) writeAll(room, free)
  writeAll(ballast)
  await rm(room, { force: true })
}

/** Writes so many KiB, or as many as there is room for. */
function writeAll(path: string, kibibytes = Number.POSITIVE_INFINITY): void {
  const file = openSync(path, 'w')
  try {
    for (let written = 0; written < kibibytes; written++) writeSync(file, Buffer.alloc(1024, 1))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  } finally {
    closeSync(file)
  }
}

/** What is wrong with how a command ended that had no room. */
function* wrongEnd(what: string, code: unknown, said: string): Generator<string> {
  if (code !== 2) yield `${what}: exit code ${code}`
  if (!said.includes('no space left on device')) yield `${what}: it says ${said.slice(0, 500)}`
  if (/\n +at /.test(said)) yield `${what}: a stack trace`
}

async function releases(): Promise<void> {
  const bench = await layBench()
  for (const room of rooms) {
    const what = `a release with ${room} KiB left`
    await leftBy(bench, async (folder) => {
      await fill(room)
      const child = releaseProcess(folder)
      const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
      failures.push(...wrongEnd(what, code, said))
      await rm(ballast)
    }).catch((error: unknown) => failures.push(`${what}: ${error}`))
    count.tried++
  }
}

/** A command whose output goes to the full disk. */
async function outputs(): Promise<void> {
  await fill()
  const out = openSync(join(disk, 'out'), 'w')
  const child = spawn(process.execPath, ['--import=tsx', main, 'validate', smallDatasetFiles], {
    stdio: ['ignore', out, 'pipe'],
  })
  const [said, [code]] = await Promise.all([
    text(child.stderr ?? Readable.from([])),
    once(child, 'exit'),
  ])
  failures.push(...wrongEnd('a report', code, said))
  closeSync(out)
  count.tried++
}

/** A server whose bulk files and log are on the disk. */
async function serving(owner: Owner): Promise<void> {
  await fill(64)
  const path = join(disk, 'log')
  const log = openSync(path, 'w')
  const server = spawn(process.execPath, ['--import=tsx', main], {
    env: {
      ...process.env,
      DATA_DIR: smallDatasetFiles,
      FILES_DIR: join(disk, 'files'),
      PORT: '0',
      RATE_LIMIT: '0',
    },
    stdio: ['ignore', log, 'pipe'],
  })
  owner.teardown(() => server.kill('SIGKILL'))
  let said = ''
  server.stderr?.on('data', (part) => {
    said += part
  })
  const logged = async (says: RegExp) => says.exec(await readFile(path, 'utf8'))
  await until('it listens', async () => (await logged(/listening at http/)) !== null)
  const port = Number((await logged(/listening at http:\/\/127\.0\.0\.1:(\d+)/))?.[1])
  const right = await bodiesAt(port)
  await until('the files cannot be made', async () =>
    /ENOSPC/.test(said + (await readFile(path, 'utf8'))),
  )
  await fill()
  const files = `http://127.0.0.1:${port}/v1/files`
  // Enough that the log needs a page more than it has.
  for (let time = 0; time < 10; time++) failures.push(...(await wrongAt(port, right)))
  const refused = await fetch(files)
  await refused.text()
  if (refused.status !== 503 || !refused.headers.get('retry-after')) {
    failures.push(`files are answered with ${refused.status}`)
  }
  await until('it says that the log is lost', () => said.includes('the log cannot be written'))
  await rm(ballast)
  await until('the files are made after all', async () => {
    const answer = await fetch(files)
    await answer.text()
    return answer.status === 200
  })
  failures.push(...(await wrongAt(port, right)))
  const ended = exitOf(server)
  server.kill('SIGTERM')
  const code = await ended
  if (code !== 0)
    failures.push(`a server that is stopped afterwards ends with ${code}: ${said.slice(-500)}`)
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
  const answered = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered')
  // What was asked before, during and after; each line is whole.
  if (answered.length < 12 * pinned.length)
    failures.push(`the log holds ${answered.length} answers only`)
  count.tried++
  count.compared += 11 * pinned.length
}

await owning(async (owner) => {
  await releases()
  await outputs()
  await serving(owner)
})
process.stdout.write(`${JSON.stringify({ ...count, failures })}\n`)
