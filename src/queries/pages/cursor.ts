import { createHash } from 'node:crypto'
import { z } from 'zod'
import { problem } from '../../model/problems.ts'

const Cursor = z.tuple([z.int().min(0), z.string()])

/** What a cursor belongs to: another question, order or state of the data makes it invalid. */
export type Question = readonly unknown[]

/** An opaque mark of how far a list was read. */
export function writeCursor(position: number, question: Question): string {
  return Buffer.from(JSON.stringify([position, fingerprint(question)])).toString('base64url')
}

/**
 * The position that a cursor marks.
 * @throws {Problem} `invalid-cursor` where it was not made by this question to this release.
 */
export function readCursor(cursor: string, question: Question, parameter = 'cursor'): number {
  const parsed = Cursor.safeParse(jsonOf(cursor))
  if (!parsed.success) {
    throw problem('invalid-cursor', {
      parameter,
      detail: 'the cursor is malformed; take it from the answer before, unchanged',
    })
  }
  const [position, mark] = parsed.data
  if (mark !== fingerprint(question)) {
    throw problem('invalid-cursor', {
      parameter,
      detail:
        'the cursor belongs to another question or another release; start again without it, and keep filters and order while paging',
    })
  }
  return position
}

function fingerprint(question: Question): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 12)
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
