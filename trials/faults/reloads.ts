import { chmod, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { smallDataset } from '../../test/support/dataset.ts'
import { portOf, start } from '../../test/support/process.ts'
import { boundByModes } from './bound-by-modes.ts'
import { bodiesAt, type Fault, pinned, until, wrongAt } from './fault.ts'

/** Files are damaged while the server runs, and it is told to load them anew. */
export const reloads: Fault = {
  name: 'SIGHUP onto damaged data',
  make: async (owner, short) => {
    const folder = await smallDataset(owner)
    const { child, written } = start(
      owner,
      { DATA_DIR: folder, RATE_LIMIT: '0' },
      [],
      boundByModes(),
    )
    const port = await portOf(child, written)
    const right = await bodiesAt(port)
    const failures: string[] = []
    const files = ['observations/steel.csv', 'sources/book.json', 'claims/keefe-2009.yaml']
    const times = short ? 1 : 5
    for (let time = 0; time < times; time++) {
      for (const file of files) {
        const path = join(folder, file)
        const whole = await readFile(path)
        await truncate(path, Math.floor((whole.length * (time + 1)) / (times + 1)) - 1)
        await hup('the old stay')
        failures.push(...(await wrongAt(port, right)))
        await writeFile(path, whole)
        await hup('new data are served')
        failures.push(...(await wrongAt(port, right)))
        const { mode } = await stat(path)
        await chmod(path, 0)
        await hup('the old stay')
        failures.push(...(await wrongAt(port, right)))
        await chmod(path, mode)
        await hup('new data are served')
        failures.push(...(await wrongAt(port, right)))
      }
    }
    return {
      tried: times * files.length * 2,
      survived: 'the old data stay until the files are whole again',
      compared: times * files.length * 4 * pinned.length,
      failures,
    }

    async function hup(says: string): Promise<void> {
      const before = written.out.length
      child.kill('SIGHUP')
      await until(says, () => written.out.slice(before).includes(says))
    }
  },
}
