import type { Page } from './answer.ts'
import { type Question, readCursor, writeCursor } from './cursor.ts'

/**
 * The rows of one page, and where the next begins. `question` is all that decides rows and order.
 * @throws {Problem} `invalid-cursor`
 */
export function paginate<Row>(
  all: readonly Row[],
  asked: { readonly limit: number; readonly cursor?: string | undefined },
  question: Question,
): { readonly rows: readonly Row[]; readonly page: Page } {
  const start = asked.cursor === undefined ? 0 : readCursor(asked.cursor, question)
  const end = Math.min(start + asked.limit, all.length)
  const next = end < all.length ? writeCursor(end, question) : undefined
  return { rows: all.slice(start, end), page: { next, total: all.length } }
}
