// Loaded into every process of a server. As long as the file SPOIL_WHILE exists, the one that makes bulk
// files is spoilt: it is killed, it throws, or its disk is full.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const isMaker = process.argv[1]?.includes('file-process') === true
const isOn = isMaker && fs.existsSync(process.env['SPOIL_WHILE'] ?? '')

function noSpace(): never {
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
}

async function fillDisk(): Promise<void> {
  const probe = await fs.promises.open(process.execPath)
  const handles: object = Object.getPrototypeOf(probe)
  await probe.close()
  for (const name of ['write', 'writev', 'writeFile']) {
    Reflect.set(handles, name, async () => noSpace())
  }
  Reflect.set(fs.promises, 'writeFile', async () => noSpace())
  for (const name of ['write', 'writev']) {
    Reflect.set(fs, name, (...given: readonly unknown[]) => {
      const done = given.at(-1)
      if (typeof done !== 'function') noSpace()
      const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
        code: 'ENOSPC',
      })
      process.nextTick(() => Reflect.apply(done, undefined, [error]))
    })
  }
  syncBuiltinESMExports()
}

if (isOn) {
  const how = process.env['SPOIL']
  if (how === 'full') await fillDisk()
  if (how === 'throw') throw new Error('a fault made on purpose')
  if (how === 'kill') process.kill(process.pid, 'SIGKILL')
}
