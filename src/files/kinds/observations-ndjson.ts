import type { Release } from '../../releases/release.ts'
import type { BulkFile } from '../bulk-file.ts'
import { figurePages } from '../figure-pages.ts'

const PAGE = 4096

/** A figure a line, as `P/observations` gives it; values are strings, so that no reader loses digits. */
export const observationsNdjson: BulkFile = {
  name: () => 'observations.ndjson',
  title: 'All figures as JSON, one a line',
  mediaType: 'application/x-ndjson',
  write: ndjsonPages,
}

async function* ndjsonPages(release: Release): AsyncGenerator<Uint8Array> {
  for await (const page of figurePages(release, PAGE)) {
    yield Buffer.from(page.map((row) => `${JSON.stringify(row)}\n`).join(''))
  }
}
