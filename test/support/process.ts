import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

interface Owner {
  teardown(end: () => unknown): void
}

/** Starts the command as a process of its own, maybe through another command, and gathers what it writes. */
export function start(
  t: Owner,
  environment: Record<string, string>,
  args: readonly string[] = [],
  through: readonly string[] = [],
) {
  const [program = process.execPath, ...given] = [
    ...through,
    process.execPath,
    '--import=tsx',
    main,
    ...args,
  ]
  const child = spawn(program, given, {
    env: {
      ...process.env,
      // A test asks more in a minute than a client should.
      RATE_LIMIT: '0',
      PORT: '0',
      FILES_DIR: join(tmpdir(), 'control-figures-test'),
      ...environment,
    },
  })
  t.teardown(() => child.kill('SIGKILL'))
  const written = { out: '', err: '' }
  child.stdout.on('data', (text) => {
    written.out += text
  })
  child.stderr.on('data', (text) => {
    written.err += text
  })
  return { child, written }
}

export async function exitOf(child: ChildProcess): Promise<unknown> {
  const [code] = await once(child, 'exit')
  return code
}

/** The port that a started server says it listens on. */
export async function portOf(child: ChildProcess, written: { out: string }): Promise<number> {
  for (;;) {
    const port = /listening at http:\/\/127\.0\.0\.1:(\d+)/.exec(written.out)?.[1]
    if (port) return Number(port)
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
