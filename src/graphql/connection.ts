import { problem } from '../model/problems.ts'
import { type Question, readCursor, writeCursor } from '../queries/pages/cursor.ts'
import { DEFAULT_LIMIT, MAXIMUM_LIMIT } from '../queries/parameters/parameters.ts'

/** Rows of a list, of which any stretch can be had. */
export interface Rows<Node> {
  readonly total: () => number | Promise<number>
  readonly between: (start: number, end: number) => readonly Node[] | Promise<readonly Node[]>
}

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

export interface Edge<Node> {
  readonly node: Node
  readonly cursor: string
}

/** One page of a list; nothing is counted or read before it is asked for. */
export interface Connection<Node> {
  readonly totalCount: () => number | Promise<number>
  readonly nodes: () => Promise<Node[]>
  readonly edges: () => Promise<Edge<Node>[]>
  readonly pageInfo: () => Promise<{
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | undefined
    readonly endCursor: string | undefined
  }>
}

/**
 * A page of rows, as Relay asks for it. `question` is all that decides rows and order: a cursor of one
 * question is refused by another.
 * @throws {Problem} `invalid-parameter`, `invalid-cursor`
 */
export function connection<Node>(
  rows: Rows<Node>,
  asked: PageArguments,
  question: Question,
): Connection<Node> {
  const stretchOf = stretch(asked, question)
  const bounds = once(async () => {
    const total = await rows.total()
    return { ...stretchOf(total), total }
  })
  const nodes = once(async () => {
    const { start, end } = await bounds()
    return [...(await rows.between(start, end))]
  })
  const cursorAt = (position: number): string => writeCursor(position, question)
  return {
    totalCount: rows.total,
    nodes,
    edges: async () => {
      const { start } = await bounds()
      return (await nodes()).map((node, index) => edge(node, start + index, cursorAt))
    },
    pageInfo: async () => {
      const { start, end, total } = await bounds()
      return {
        hasNextPage: end < total,
        hasPreviousPage: start > 0,
        startCursor: start < end ? cursorAt(start) : undefined,
        endCursor: start < end ? cursorAt(end - 1) : undefined,
      }
    },
  }
}

/** A cursor is a digest, and most of them are never looked at. */
function edge<Node>(node: Node, position: number, cursorAt: (at: number) => string): Edge<Node> {
  return {
    node,
    get cursor() {
      return cursorAt(position)
    },
  }
}

/** Does something once, when it is first asked for. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined
  return () => {
    result ??= work()
    return result
  }
}

function stretch({ first, after, last, before }: PageArguments, question: Question) {
  checkSize('first', first)
  checkSize('last', last)
  if (first != null && last != null) {
    throw problem('invalid-parameter', {
      parameter: 'last',
      detail: 'first and last: only one of them may be given; first goes forward, last backward',
    })
  }
  const from = after == null ? 0 : readCursor(after, question, 'after') + 1
  const to = before == null ? Number.POSITIVE_INFINITY : readCursor(before, question, 'before')
  return (total: number): { start: number; end: number } => {
    const start = Math.min(from, total)
    const end = Math.max(start, Math.min(to, total))
    if (last != null) return { start: Math.max(start, end - last), end }
    return { start, end: Math.min(end, start + (first ?? DEFAULT_LIMIT)) }
  }
}

function checkSize(parameter: 'first' | 'last', size: number | null | undefined): void {
  if (size == null || (size >= 0 && size <= MAXIMUM_LIMIT)) return
  throw problem('invalid-parameter', {
    parameter,
    detail: `${parameter}: ${size} is out of range; 0 to ${MAXIMUM_LIMIT} are sent at once`,
  })
}
