import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { z } from 'zod'
import { smallDataset } from '../support/dataset.ts'
import { portOf, start } from '../support/process.ts'
import { curatedFolder } from '../support/releases.ts'

const Figure = z.looseObject({ value: z.string(), rivals: z.array(z.unknown()) })
const path = '/v1/series/crude-steel-output-sun-tssu/observations/1932'

function steelOf1932(value: string): string {
  return `crude-steel-output-sun-tssu,1932,${value},"${value.replace('.', ',')}"`
}

async function figureAt(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`)
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`)
  return Figure.parse(await answer.json()).value
}

/** Waits until the log holds something; a test that waits in vain runs into its own time limit. */
async function logged(written: { out: string }, words: RegExp): Promise<void> {
  while (!words.test(written.out)) await new Promise((resolve) => setTimeout(resolve, 20))
}

t.test('no request fails while new data are exchanged for old under load', async (t) => {
  const { folder, edit, cut } = await curatedFolder(t)
  await cut('1.0.0', '2026-01-10')
  const { child, written } = start(t, { DATA_DIR: folder })
  const port = await portOf(child, written)
  const seen: string[] = []
  let done = false
  const asking = Array.from({ length: 4 }, async () => {
    while (!done) seen.push(await figureAt(port))
  })
  let value = '5.9'
  for (const [index, next] of ['6.1', '6.2', '6.3'].entries()) {
    await edit('observations/steel.csv', steelOf1932(value), steelOf1932(next))
    const reasons = 'notes: x\nreasons: [{ kind: observations, ids: ["*"], reason: read again }]\n'
    t.equal((await cut(`${index + 2}.0.0`, `2026-02-1${index}`, reasons)).code, 0)
    child.kill('SIGHUP')
    await logged(written, new RegExp(`"release":"${index + 2}\\.0\\.0".*new data are served`))
    value = next
  }
  done = true
  await Promise.all(asking)
  t.equal(await figureAt(port), '6.3')
  const order = seen.filter((one, index) => one !== seen[index - 1])
  t.same([...new Set(order)], ['5.9', '6.1', '6.2', '6.3'], 'each state was served, in turn')
})

t.test('bad data at SIGHUP leave the old in place, and good ones follow', async (t) => {
  const folder = await smallDataset(t)
  const { child, written } = start(t, { DATA_DIR: folder })
  const port = await portOf(child, written)
  const file = join(folder, 'observations', 'steel.csv')
  const good = await readFile(file, 'utf8')
  await appendFile(file, 'no-such-series,1932,1,,A,x,,\n')
  child.kill('SIGHUP')
  await logged(written, /"violation".*the new data are refused; the old stay/s)
  t.equal(await figureAt(port), '5.9')
  await writeFile(file, good.replace(steelOf1932('5.9'), steelOf1932('5.93')))
  child.kill('SIGHUP')
  await logged(written, /new data are served/)
  t.equal(await figureAt(port), '5.93')
})

t.test('with --watch the working data are served as a draft, at each change', async (t) => {
  const { folder, edit, cut } = await curatedFolder(t)
  await cut('1.0.0', '2026-01-10')
  const { child, written } = start(t, { DATA_DIR: folder }, ['serve', '--watch'])
  const port = await portOf(child, written)
  t.equal(await figureAt(port), '5.9')
  await edit('observations/steel.csv', steelOf1932('5.9'), steelOf1932('5.93'))
  await logged(written, /"release":"1\.0\.0-draft".*new data are served/)
  t.equal(await figureAt(port), '5.93')
  const pinned = await fetch(`http://127.0.0.1:${port}${path.replace('/v1', '/v1/releases/1.0.0')}`)
  t.match(await pinned.json(), { value: '5.9' }, 'the release is beside the draft')
  const draft = await fetch(
    `http://127.0.0.1:${port}${path.replace('/v1', '/v1/releases/1.0.0-draft')}`,
  )
  t.match(draft.headers.get('cache-control'), 'max-age=300', 'a draft may change')
})
