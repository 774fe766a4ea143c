import type { FileTable } from '../queries/descriptions/description.ts'
import type { Release } from '../releases/release.ts'

/** THE interface of a kind of bulk file. The same release gives the same bytes on every machine. */
export interface BulkFile {
  /** What the file is called; no two kinds share a name. */
  readonly name: (release: Release) => string
  readonly title: string
  /** The media type that is sent. */
  readonly mediaType: string
  /** Its columns, where it is a table that any reader of CSV can take. */
  readonly table?: FileTable
  /** The bytes: in pieces where the format can be streamed, else at once. */
  readonly write: (release: Release) => AsyncIterable<Uint8Array> | Promise<Uint8Array>
}
