import { Gzip } from 'fflate'
import type { BulkFile } from '../bulk-file.ts'
import { observationsCsv } from './observations-csv.ts'

export const observationsCsvGzip: BulkFile = {
  name: (release) => `${observationsCsv.name(release)}.gz`,
  title: 'All figures as CSV, compressed with gzip',
  mediaType: 'application/gzip',
  write: async function* (release) {
    yield* compressed(await observationsCsv.write(release))
  },
}

/** Not node:zlib, whose bytes depend on the processor and on the version of the library. */
async function* compressed(
  content: AsyncIterable<Uint8Array> | Uint8Array,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  const gzip = new Gzip({ level: 9, mtime: 0 }, (chunk) => ready.push(chunk))
  for await (const chunk of content instanceof Uint8Array ? [content] : content) {
    gzip.push(chunk)
    yield* ready
    ready = []
  }
  gzip.push(new Uint8Array(), true)
  yield* ready
}
