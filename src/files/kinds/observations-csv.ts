import { stringify } from 'csv-stringify/sync'
import type { Cell } from '../../queries/answer.ts'
import type { Release } from '../../releases/release.ts'
import type { BulkFile } from '../bulk-file.ts'
import { figureKeys, figurePages } from '../figure-pages.ts'

const PAGE = 4096

/** The same rows and cells as `P/observations.csv` would give without a limit. */
export const observationsCsv: BulkFile = {
  name: () => 'observations.csv',
  title: 'All figures as CSV',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: csvPages,
}

async function* csvPages(release: Release): AsyncGenerator<Uint8Array> {
  yield encoded([figureKeys])
  for await (const page of figurePages(release, PAGE)) {
    yield encoded(page.map((row) => figureKeys.map((key) => row[key])))
  }
}

function encoded(rows: readonly (readonly Cell[])[]): Uint8Array {
  return Buffer.from(stringify([...rows], { record_delimiter: '\r\n' }))
}
