import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Fault } from './fault.ts'

const program = fileURLToPath(new URL('on-full-disk.ts', import.meta.url))
const MEBIBYTES = 32
/** How many KiB are left when a release is cut: none, what its contents need in part, and what its files do. */
const ROOMS = { short: [0, 200], long: [0, 4, 12, 40, 100, 200, 300, 400, 600] }

const Told = z.strictObject({ tried: z.int(), compared: z.int(), failures: z.array(z.string()) })

/** Where a command sees a disk of some MiB in a folder, which nobody else sees (mount_namespaces(7)). */
function withDisk(folder: string, command: readonly string[]) {
  const mount = `mount -t tmpfs -o size=${MEBIBYTES}m none "$0" && exec "$@"`
  return spawn('unshare', ['--map-root-user', '--mount', 'sh', '-c', mount, folder, ...command], {
    env: { ...process.env, TMPDIR: folder, TSX_DISABLE_CACHE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function outcomeOf(child: ReturnType<typeof withDisk>) {
  const gone = new Promise<[unknown]>((resolve) => child.once('error', (error) => resolve([error])))
  const ended = Promise.race([gone, once(child, 'exit')])
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { out, err, code }
}

/** A disk that is really full, under a release that is cut, a report, bulk files and the log of a server. */
export const fullDisk: Fault = {
  name: 'a disk that is full',
  make: async (owner, short) => {
    const folder = await mkdtemp(join(tmpdir(), 'disk-'))
    owner.teardown(() => rm(folder, { recursive: true, force: true }))
    const tried = await outcomeOf(withDisk(folder, ['true']))
    if (tried.code !== 0) {
      const why = `skipped: no disk can be mounted here (${tried.err.trim() || tried.code})`
      return { tried: 0, compared: 0, survived: why, failures: [] }
    }
    const rooms = (short ? ROOMS.short : ROOMS.long).join()
    const child = withDisk(folder, [process.execPath, '--import=tsx', program, folder, rooms])
    owner.teardown(() => child.kill('SIGKILL'))
    const { out, err, code } = await outcomeOf(child)
    if (code !== 0) throw new Error(`ended with ${code}: ${err}`)
    return {
      ...Told.parse(JSON.parse(out)),
      survived: 'commands end with exit code 2 and say why, releases are whole; the server goes on',
    }
  },
}
