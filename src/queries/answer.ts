import type { Release } from '../releases/release.ts'

/** A cell of a table: a number is a count, never a figure. */
export type Cell = string | number | boolean | undefined

/** The flat face of an answer, for formats that are tables. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: Iterable<readonly Cell[]>
}

/** Where an answer stands in a longer list. */
export interface Page {
  /** Ask for this as `cursor` to go on; absent on the last page. */
  readonly next: string | undefined
  /** How many there are on all pages together. */
  readonly total: number
}

/** THE shape between a question and a format. */
export interface Answer {
  readonly release: Release
  /** The answer as a JSON value. */
  readonly json: () => unknown
  /** Absent where the answer has no sensible rows. */
  readonly table: Table | undefined
  /** Present on lists. */
  readonly page?: Page
}
