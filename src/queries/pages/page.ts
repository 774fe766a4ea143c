import { type Question, readCursor, writeCursor } from './cursor.ts'

/** Where an answer stands in a longer list. */
export interface Page {
  /** Ask for this as `cursor` to go on; absent on the last page. */
  readonly next: string | undefined
  /** How many there are on all pages together. */
  readonly total: number
}

/** How much of a list is asked for, and from where. */
interface Stretch {
  readonly limit: number
  readonly cursor?: string | undefined
}

/**
 * Which rows of a list one page has, and where the next begins. `question` is all that decides rows and
 * order.
 * @throws {Problem} `invalid-cursor`
 */
export function pageOf(
  total: number,
  asked: Stretch,
  question: Question,
): { readonly start: number; readonly end: number; readonly page: Page } {
  const start = asked.cursor === undefined ? 0 : readCursor(asked.cursor, question)
  const end = Math.min(start + asked.limit, total)
  const next = end < total ? writeCursor(end, question) : undefined
  return { start, end, page: { next, total } }
}

/**
 * The rows of one page of a list that is at hand, and where the next begins.
 * @throws {Problem} `invalid-cursor`
 */
export function paginate<Row>(
  all: readonly Row[],
  asked: Stretch,
  question: Question,
): { readonly rows: readonly Row[]; readonly page: Page } {
  const { start, end, page } = pageOf(all.length, asked, question)
  return { rows: all.slice(start, end), page }
}
