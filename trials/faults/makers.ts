import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { smallDatasetFiles } from '../../test/support/dataset.ts'
import { portOf, start } from '../../test/support/process.ts'
import type { Owner } from '../owner.ts'
import { bodiesAt, type Fault, pinned, until, wrongAt } from './fault.ts'

const preload = new URL('spoil-maker.ts', import.meta.url).href
const FILE = '/v1/releases/0.1.0/files/observations.csv'

const spoilt = (name: string, how: 'full' | 'throw' | 'kill', says: RegExp): Fault => ({
  name,
  make: async (owner: Owner) => {
    const failures: string[] = []
    const files = join(tmpdir(), `spoilt-${randomUUID()}`)
    const flag = `${files}.flag`
    owner.teardown(() => rm(files, { recursive: true, force: true }))
    owner.teardown(() => rm(flag, { force: true }))
    await writeFile(flag, '')
    const { child, written } = start(owner, {
      DATA_DIR: smallDatasetFiles,
      FILES_DIR: files,
      RATE_LIMIT: '0',
      SPOIL: how,
      SPOIL_WHILE: flag,
      NODE_OPTIONS: `--import=tsx --import=${preload}`,
    })
    const port = await portOf(child, written)
    const right = await bodiesAt(port)
    await until('the failure is logged', () =>
      written.out.includes('the bulk files cannot be made'),
    )
    if (!says.test(written.out + written.err))
      failures.push(
        `the log does not say why: ${written.out.slice(-500)} ${written.err.slice(-500)}`,
      )
    const refused = await fetch(`http://127.0.0.1:${port}${FILE}`)
    await refused.text()
    if (refused.status !== 503 || !refused.headers.get('retry-after')) {
      failures.push(`files are answered with ${refused.status}`)
    }
    failures.push(...(await wrongAt(port, right)))
    await rm(flag)
    await until('the files are made after all', async () => {
      const answer = await fetch(`http://127.0.0.1:${port}${FILE}`)
      await answer.text()
      return answer.status === 200
    })
    failures.push(...(await wrongAt(port, right)))
    return {
      tried: 1,
      survived: 'goes on; 503 with Retry-After for files until they are made',
      compared: 2 * pinned.length,
      failures,
    }
  },
})

/** What can befall the process that makes bulk files. */
export const makers: readonly Fault[] = [
  spoilt('a full disk under the bulk files', 'full', /ENOSPC/),
  spoilt('the process that makes files throws', 'throw', /a fault made on purpose/),
  spoilt('the process that makes files is killed', 'kill', /ended with SIGKILL/),
]
