import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { shippedData } from '../../src/commands/shipped-data.ts'
import { lossesPage } from '../support/losses-page.ts'
import { latestRelease } from '../support/release.ts'
import { roundTrips } from '../support/round-trips.ts'

t.test('every figure comes back from every format, but for what is said to be lost', async (t) => {
  const latest = await latestRelease(shippedData)
  const count = [...latest.extents.values()].reduce((sum, extent) => sum + extent.count, 0)
  const made = await roundTrips(latest)
  for (const { format, options, sent, returned, lost, declared } of made) {
    const what = `${format.name} ${options}`
    t.equal(sent, count, `${what}: every figure is sent`)
    if (options === '') {
      t.equal(returned, count, `${what}: every figure comes back`)
      t.same(lost, [], `${what}: nothing is lost`)
    }
    t.same(lost, declared, `${what}: what is lost is what the header names`)
  }
  const page = await readFile(
    fileURLToPath(new URL('../../docs/losses.md', import.meta.url)),
    'utf8',
  )
  t.equal(page, lossesPage(made), 'docs/losses.md says so: npm run losses writes it')
})
