import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import t from 'tap'
import { liveReleases } from '../../src/releases/live-releases.ts'
import { openFolder } from '../../src/releases/open-folder.ts'
import type { Releases } from '../../src/releases/open-releases.ts'
import { onChange, reloader } from '../../src/server/reload.ts'
import { smallDataset } from '../support/dataset.ts'
import { curatedFolder, steel1932 } from '../support/releases.ts'

async function opened(folder: string): Promise<Releases> {
  const found = await openFolder(folder)
  if (found.kind === 'refused') throw new Error(JSON.stringify(found.report))
  return found.releases
}

async function reloading(folder: string) {
  const lines: string[] = []
  const told: string[] = []
  const releases = liveReleases(await opened(folder))
  const reload = reloader({
    releases,
    open: () => openFolder(folder),
    onExchange: () => told.push(releases.latest.digest),
    log: pino({ level: 'info' }, { write: (line) => lines.push(line) }),
  })
  return { releases, reload, lines, told }
}

t.test('a new release is served after a reload, beside the old', async (t) => {
  const { folder, edit, cut } = await curatedFolder(t)
  await cut('1.0.0', '2026-01-10')
  const { releases, reload, told } = await reloading(folder)
  const old = releases.latest
  await edit('observations/steel.csv', steel1932, 'crude-steel-output-sun-tssu,1932,6.1,"6,1"')
  const reasons =
    'notes: corrected\nreasons: [{ kind: observations, ids: ["*"], reason: read again }]\n'
  t.equal((await cut('2.0.0', '2026-02-10', reasons)).code, 0)
  t.equal(releases.latest, old, 'nothing is exchanged before it is asked for')
  await reload()
  t.equal(releases.latest.version, '2.0.0')
  t.same(
    releases.all.map(({ version }) => version),
    ['1.0.0', '2.0.0'],
  )
  t.same(told, [releases.latest.digest])
  t.equal(old.catalogue.areas.get('sun')?.id, 'sun', 'whoever had the old one goes on with it')
})

t.test('bad data leave the old in place, and each violation is logged', async (t) => {
  const folder = await smallDataset(t)
  const { releases, reload, lines, told } = await reloading(folder)
  const old = releases.latest
  await appendFile(join(folder, 'observations', 'steel.csv'), 'no-such-series,1932,1,,A,x,,\n')
  await reload()
  t.equal(releases.latest, old)
  t.same(told, [])
  t.match(lines.join(''), /"violation":\{[^}]*"rule":"[a-z-]+"/)
  t.match(lines.at(-1), /the new data are refused; the old stay/)
})

t.test('data that cannot be read leave the old in place', async (t) => {
  const folder = await smallDataset(t)
  const { releases, reload, lines } = await reloading(folder)
  const old = releases.latest
  await writeFile(join(folder, 'dataset.yaml'), 'version: [')
  await reload()
  t.equal(releases.latest, old)
  t.match(lines.at(-1), /the old stay/)
})

t.test('asked again while it loads, it loads once more', async (t) => {
  const folder = await smallDataset(t)
  const { reload, told } = await reloading(folder)
  await Promise.all([reload(), reload(), reload()])
  t.equal(told.length, 2)
  await reload()
  t.equal(told.length, 3)
})

t.test('a change to a file is told once, when all is still', async (t) => {
  const folder = await smallDataset(t)
  let changes = 0
  const heard = new Promise<void>((resolve) => {
    const watcher = onChange(folder, () => {
      changes += 1
      resolve()
    })
    t.teardown(() => watcher.close())
  })
  const path = join(folder, 'observations', 'steel.csv')
  const text = await readFile(path, 'utf8')
  for (let time = 0; time < 5; time++) await writeFile(path, `${text}\n`)
  await heard
  t.equal(changes, 1)
})
