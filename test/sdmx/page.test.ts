import { readFile } from 'node:fs/promises'
import t from 'tap'
import { shippedData } from '../../src/commands/shipped-data.ts'
import { dataFormats, structureFormats } from '../../src/formats/sdmx/index.ts'
import { sdmxErrors } from '../../src/sdmx/errors.ts'
import { startServer } from '../support/server.ts'

const page = await readFile(new URL('../../docs/sdmx.md', import.meta.url), 'utf8')

t.test('every address that the page on SDMX shows is answered with something', async (t) => {
  const app = await startServer(t, { folder: shippedData })
  const addresses = [...page.matchAll(/curl 'http:\/\/[^/]+(\/[^']+)'/g)].map(
    ([, path]) => path ?? '',
  )
  t.equal(addresses.length, 7)
  for (const address of addresses) {
    const answer = await app.inject(address)
    t.equal(answer.statusCode, 200, address)
    t.ok(answer.body.length > 500, address)
  }
})

t.test('the page lists every error with its status', async (t) => {
  const rows = [...page.matchAll(/^\| (\d+) \| (.+?) \| (\d+) \|/gm)].map(
    ([, code, title, status]) => [Number(code), { status: Number(status), title }],
  )
  t.same(Object.fromEntries(rows), sdmxErrors)
})

t.test('the page lists every form', async (t) => {
  const types = [...structureFormats['2.1'], ...dataFormats['2.1']]
    .map(({ mediaType, version }) => `${mediaType};version=${version}`)
    // Messages of time series have the types of others with two words between.
    .filter((type) => !type.includes('timeseries'))
  for (const type of types) t.ok(page.includes(`\`${type}\``), type)
})
