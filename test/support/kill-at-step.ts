// Loaded into a process before all else. It counts the steps by which the process changes files, and ends
// it at step KILL_AT_STEP, of a write after half of the content; else it writes the number of steps to
// KILL_STEPS_FILE when the process ends by itself.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const fatal = Number(process.env['KILL_AT_STEP'] ?? 0)
let steps = 0

/** Counts the calls of a member; `halfway` does half of the work when the process is to end at it. */
function count(
  owner: object,
  name: string,
  halfway: (self: unknown, given: readonly unknown[]) => void = () => {},
): void {
  const original: unknown = Reflect.get(owner, name)
  if (typeof original !== 'function') throw new TypeError(`there is no ${name} to count`)
  Reflect.set(owner, name, function counted(this: unknown, ...given: unknown[]): unknown {
    steps++
    if (steps === fatal) {
      halfway(this, given)
      process.kill(process.pid, 'SIGKILL')
    }
    return Reflect.apply(original, this, given)
  })
}

function half(content: unknown): Uint8Array {
  const bytes =
    content instanceof Uint8Array
      ? content
      : Buffer.from(typeof content === 'string' ? content : '')
  return bytes.subarray(0, Math.floor(bytes.length / 2))
}

const probe = await fs.promises.open(process.execPath)
const handles: object = Object.getPrototypeOf(probe)
await probe.close()

for (const name of ['mkdir', 'open', 'rename', 'rm']) count(fs.promises, name)
count(fs.promises, 'writeFile', (_, [path, content]) => {
  if (typeof path === 'string') fs.writeFileSync(path, half(content))
})
count(handles, 'writeFile', (self, [content]) => {
  if (typeof self !== 'object' || self === null) return
  const descriptor: unknown = Reflect.get(self, 'fd')
  if (typeof descriptor === 'number') fs.writeSync(descriptor, half(content))
})
count(handles, 'sync')
// What streams are written by.
count(fs, 'open')
count(fs, 'fsync')
count(fs, 'write', (_, [descriptor, content]) => {
  if (typeof descriptor === 'number') fs.writeSync(descriptor, half(content))
})
count(fs, 'writev')
syncBuiltinESMExports()

process.on('exit', () => {
  const file = process.env['KILL_STEPS_FILE']
  if (file !== undefined) fs.writeFileSync(file, String(steps))
})
