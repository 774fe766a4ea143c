import type { Path } from './violation.ts'

/** A value somewhere in a record, and the way to it. */
export interface Member {
  readonly path: Path
  readonly value: unknown
}

/** Reads one member of anything; undefined where there is none. */
export function memberAt(value: unknown, part: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, part)?.value
}

/** Every value that a member name of the reference table leads to: `checks[].figures[].series`. */
export function membersAt(record: unknown, name: string): readonly Member[] {
  if (!/[.[]/.test(name)) {
    const value = memberAt(record, name)
    return value === undefined ? [] : [{ path: [name], value }]
  }
  let found: readonly Member[] = [{ path: [], value: record }]
  for (const part of name.split('.')) {
    const isList = part.endsWith('[]')
    const member = isList ? part.slice(0, -2) : part
    found = found.map((at) => step(at, member))
    if (isList) found = found.flatMap(entriesOf)
  }
  return found.filter(({ value }) => value !== undefined)
}

function step({ path, value }: Member, part: PropertyKey): Member {
  return { path: [...path, part], value: memberAt(value, part) }
}

function entriesOf({ path, value }: Member): readonly Member[] {
  if (!Array.isArray(value)) return []
  return value.map((entry: unknown, index) => ({ path: [...path, index], value: entry }))
}

/** Shows every text in a record, however deep. The path is one list that changes on the way: copy it to keep it. */
export function eachText(
  value: unknown,
  see: (text: string, path: Path) => void,
  path: PropertyKey[] = [],
): void {
  if (typeof value === 'string') see(value, path)
  if (typeof value !== 'object' || value === null) return
  const isList = Array.isArray(value)
  for (const [member, inner] of Object.entries(value)) {
    path.push(isList ? Number(member) : member)
    eachText(inner, see, path)
    path.pop()
  }
}
