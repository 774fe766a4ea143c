import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { shippedData } from '../../src/commands/shipped-data.ts'
import { duckdbCsv, duckdbParquet, duckdbTsv } from '../support/readers/duckdb.ts'
import { flechette, jsonstatToolkit, sheetjs } from '../support/readers/others.ts'
import type { Reader } from '../support/readers/reader.ts'
import { startServer } from '../support/server.ts'

const readers: Readonly<Record<string, Reader>> = {
  csv: duckdbCsv,
  tsv: duckdbTsv,
  parquet: duckdbParquet,
  xlsx: sheetjs,
  arrow: flechette,
  jsonstat: jsonstatToolkit,
}

/** The addresses of some page of the documentation, once each. */
async function addressesIn(page: string): Promise<readonly string[]> {
  const text = await readFile(fileURLToPath(new URL(`../../docs/${page}`, import.meta.url)), 'utf8')
  const found = Array.from(
    text.matchAll(/http:\/\/127\.0\.0\.1:8080(\/[^"'<>\s]*)/g),
    (one) => one[1],
  )
  return [...new Set(found.flatMap((one) => one ?? []))]
}

t.test(
  'every file that the guide to formats shows is opened by a reader of its kind',
  async (t) => {
    const app = await startServer(t, { folder: shippedData, withFiles: true })
    const opened = new Set<string>()
    for (const address of await addressesIn('formats.md')) {
      const answer = await app.inject(address)
      t.equal(answer.statusCode, 200, address)
      const suffix = /\.([a-z]+)(?:\?|$)/.exec(address)?.[1] ?? ''
      const rows = await readers[suffix]?.read(answer.rawPayload)
      const [first] = rows ?? []
      t.ok(first?.['series'] && first['period'], `${address}: ${rows?.length} rows`)
      opened.add(suffix)
    }
    t.same(opened, new Set(Object.keys(readers)))
  },
)

t.test('every message that the guide to SDMX shows is sent', async (t) => {
  const app = await startServer(t, { folder: shippedData })
  const shown = (await addressesIn('sdmx.md')).filter((address) => address.split('/').length > 3)
  t.ok(shown.length >= 7)
  for (const address of shown) {
    t.equal((await app.inject(address)).statusCode, 200, address)
  }
})
