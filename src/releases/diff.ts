import { isDeepStrictEqual } from 'node:util'
import type { Reason } from '../model/manifest.ts'
import { type RecordKindName, recordKindNames } from '../model/records.ts'
import type { Contents } from './contents.ts'

/** One record that two states of the data do not have in common. */
export type Change = {
  readonly kind: RecordKindName
  readonly id: string
  /** Why, where the newer state gives a reason. */
  readonly reason?: string
} & (
  | { readonly change: 'added'; readonly after: object }
  | { readonly change: 'removed'; readonly before: object }
  | { readonly change: 'changed'; readonly before: object; readonly after: object }
)

/** All changes that make the newer state of the older, by kind and id. */
export function diff(
  older: Contents,
  newer: Contents,
  reasons: readonly Reason[] = [],
): readonly Change[] {
  const reasonFor = reasonFinder(reasons)
  return recordKindNames.flatMap((kind) => {
    const before = older.get(kind) ?? new Map<string, object>()
    const after = newer.get(kind) ?? new Map<string, object>()
    const ids = [...new Set([...before.keys(), ...after.keys()])].sort()
    return ids.flatMap((id): Change[] => {
      const found = compare(before.get(id), after.get(id))
      if (!found) return []
      const reason = reasonFor(kind, id)
      return [{ kind, id, ...found, ...(reason !== undefined && { reason }) }]
    })
  })
}

function compare(before: object | undefined, after: object | undefined) {
  if (before === undefined) return after && ({ change: 'added', after } as const)
  if (after === undefined) return { change: 'removed', before } as const
  // Releases that share a file share its records, so most are the very same object.
  if (before === after || isDeepStrictEqual(before, after)) return undefined
  return { change: 'changed', before, after } as const
}

/** Finds the reason that a list gives for a record. */
export function reasonFinder(reasons: readonly Reason[]) {
  return (kind: string, id: string): string | undefined =>
    reasons.find((one) => one.kind === kind && one.ids.some((pattern) => covers(pattern, id)))
      ?.reason
}

function covers(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id
}

/** The older state with the changes made: exactly the newer one. */
export function apply(older: Contents, changes: readonly Change[]): Contents {
  const contents = new Map<RecordKindName, Map<string, object>>()
  for (const [kind, records] of older) contents.set(kind, new Map(records))
  for (const change of changes) {
    const records = contents.get(change.kind) ?? new Map<string, object>()
    contents.set(change.kind, records)
    if (change.change === 'removed') records.delete(change.id)
    else records.set(change.id, change.after)
  }
  return contents
}
