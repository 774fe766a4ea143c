import { smallDatasetFiles } from '../../test/support/dataset.ts'
import { portOf, start } from '../../test/support/process.ts'
import { bodiesAt, type Fault, pinned, until, wrongAt } from './fault.ts'

const preload = new URL('jump-clock.ts', import.meta.url).href
/** Days from now: ten years on, ten years back, and home. */
const JUMPS = [3650, -3650, 0]
const POINTS = 60

/** The clock of the server jumps: tags, quotas and what may be cached stay right. */
export const clocks: Fault = {
  name: 'a clock that jumps by years',
  make: async (owner) => {
    const failures: string[] = []
    const { child, written } = start(owner, {
      DATA_DIR: smallDatasetFiles,
      RATE_LIMIT: String(POINTS),
      JUMPS: JUMPS.join(','),
      NODE_OPTIONS: `--import=tsx --import=${preload}`,
    })
    const port = await portOf(child, written)
    const right = await bodiesAt(port)
    const [path = ''] = pinned
    const url = `http://127.0.0.1:${port}${path}`
    const first = await fetch(url)
    await first.text()
    for (const [index, days] of JUMPS.entries()) {
      child.kill('SIGUSR2')
      await until('the jump', () => written.out.split('the clock says').length === index + 2)
      failures.push(...(await wrongAt(port, right)).map((one) => `${days} days: ${one}`))
      const again = await fetch(url)
      await again.text()
      for (const name of ['etag', 'cache-control', 'memento-datetime', 'link']) {
        const [was, is] = [first.headers.get(name), again.headers.get(name)]
        if (was !== is) failures.push(`${days} days: ${name} was ${was} and is ${is}`)
      }
      const known = await fetch(url, {
        headers: { 'if-none-match': first.headers.get('etag') ?? '' },
      })
      if (known.status !== 304) failures.push(`${days} days: a known tag gets ${known.status}`)
    }
    for (let asked = 0; asked <= POINTS; asked++) await (await fetch(url)).text()
    child.kill('SIGUSR2')
    const refused = await fetch(url)
    await refused.text()
    const wait = Number(refused.headers.get('retry-after'))
    if (refused.status !== 429) failures.push(`the quota is forgotten: ${refused.status}`)
    if (!(wait >= 1 && wait <= 60))
      failures.push(`a refused client is told to wait ${wait} seconds`)
    return {
      tried: JUMPS.length,
      survived: 'same bytes, tags and headers; quotas last a minute',
      compared: JUMPS.length * pinned.length,
      failures,
    }
  },
}
