import { nearestName } from '../../model/nearest-name.ts'
import { problem } from '../../model/problems.ts'

export interface SortKey {
  readonly member: string
  readonly descending: boolean
}

/**
 * Reads `period,-value`.
 * @throws {Problem} `unknown-value` for a member that cannot be sorted by.
 */
export function sortKeys(
  given: readonly string[] | undefined,
  sortable: readonly string[],
  standard: readonly SortKey[],
): readonly SortKey[] {
  if (!given) return standard
  return given.map((text) => {
    const descending = text.startsWith('-')
    const member = descending ? text.slice(1) : text
    checkMember('sort', member, sortable)
    return { member, descending }
  })
}

/** @throws {Problem} `unknown-value` for a name that is not one of those known, with the nearest. */
export function checkMember(parameter: string, given: string, known: readonly string[]): void {
  if (known.includes(given)) return
  const suggestion = nearestName(given, known)
  throw problem('unknown-value', {
    parameter,
    detail: `${parameter}: there is no member ${JSON.stringify(given)}; there are ${known.join(', ')}`,
    ...(suggestion && { suggestion }),
  })
}

/** Orders by the keys in turn; what has no value comes last in either direction. */
export function comparator<Row>(
  keys: readonly SortKey[],
  compareBy: (
    member: string,
  ) => (left: Row, right: Row) => number | 'left-missing' | 'right-missing',
): (left: Row, right: Row) => number {
  const steps = keys.map(({ member, descending }) => ({ compare: compareBy(member), descending }))
  return (left, right) => {
    for (const { compare, descending } of steps) {
      const order = compare(left, right)
      if (order === 'left-missing') return 1
      if (order === 'right-missing') return -1
      if (order !== 0) return descending ? -order : order
    }
    return 0
  }
}

/** Compares two members by code point, numbers by size. */
export function compareMembers(
  left: unknown,
  right: unknown,
): number | 'left-missing' | 'right-missing' {
  if (left === undefined && right === undefined) return 0
  if (left === undefined) return 'left-missing'
  if (right === undefined) return 'right-missing'
  if (typeof left === 'number' && typeof right === 'number') return left - right
  const [a, b] = [String(left), String(right)]
  return a < b ? -1 : a > b ? 1 : 0
}
