import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Owner {
  teardown(end: () => unknown): void
}

/** Whether this machine has a Redis that a test can start. */
export function hasRedis(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('no port is free')
  return address.port
}

export interface Redis {
  readonly url: string
  readonly process: ChildProcess
  readonly stop: () => Promise<void>
}

/** A Redis of its own, which keeps nothing on the disk; on the port that is given or a free one. */
export async function startRedis(owner: Owner, port?: number): Promise<Redis> {
  const on = port ?? (await freePort())
  const folder = await mkdtemp(join(tmpdir(), 'redis-'))
  const options = ['--port', String(on), '--bind', '127.0.0.1', '--save', '', '--dir', folder]
  const redis = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  for await (const piece of redis.stdout) {
    text += String(piece)
    if (text.includes('Ready to accept connections')) break
  }
  const stop = async () => {
    if (redis.exitCode !== null || redis.signalCode !== null) return
    const ended = once(redis, 'exit')
    redis.kill('SIGKILL')
    await ended
  }
  owner.teardown(async () => {
    await stop()
    await rm(folder, { recursive: true, force: true })
  })
  return { url: `redis://127.0.0.1:${on}`, process: redis, stop }
}
