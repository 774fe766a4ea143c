import type { Release } from '../releases/release.ts'

/** THE interface of a kind of bulk file. The same release gives the same bytes on every machine. */
export interface BulkFile {
  /** What the file is called; no two kinds share a name. */
  readonly name: (release: Release) => string
  readonly title: string
  /** The media type that is sent. */
  readonly mediaType: string
  /** The bytes: in pieces where the format can be streamed, else at once. */
  readonly write: (release: Release) => AsyncIterable<Uint8Array> | Promise<Uint8Array>
}
