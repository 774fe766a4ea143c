import type { Located } from './violation.ts'

/** A record as it stands in a file, before any schema has seen it. */
export interface RawRow extends Located {
  readonly value: unknown
  /** False where the reader has already reported that the row could not be read whole. */
  readonly whole: boolean
}

/** What a reader made of one file. */
export interface ReadRows {
  readonly rows: readonly RawRow[]
  /** False where the file could not be read to its end, so that records may exist that were not seen. */
  readonly complete: boolean
}
