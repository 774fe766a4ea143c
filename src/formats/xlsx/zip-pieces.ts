import { Zip, ZipDeflate } from 'fflate'

/** A file within an archive, in pieces. */
export interface ZipEntry {
  readonly name: string
  readonly pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

/** What a file may be long without the records of ZIP64, which not every reader of workbooks knows. */
const MOST_BYTES = 0xffff_ffff
/** Of 0 to 9: higher ones take twice the time for a twentieth less. */
const LEVEL = 3
/** A zip file keeps local time: noon of this day comes out the same wherever it is made. */
const mtime = new Date(1980, 0, 1, 12)

/**
 * A ZIP archive, sent as it is made. Not by node:zlib, whose bytes depend on the processor and on the
 * version of the library.
 * @throws {RangeError} in the midst of it, where a file is longer than an archive can say
 */
export async function* zipPieces(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  const zip = new Zip((failure, chunk) => {
    if (failure) throw failure
    ready.push(chunk)
  })
  for (const { name, pieces } of entries) {
    const file = new ZipDeflate(name, { level: LEVEL })
    file.mtime = mtime
    zip.add(file)
    for await (const piece of pieces) {
      file.push(piece)
      if (file.size > MOST_BYTES)
        throw new RangeError(`${name} is longer than a ZIP archive can say`)
      yield* ready
      ready = []
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  yield* ready
}
