import { compareVersions } from '../model/manifest.ts'
import { recordKindNames } from '../model/records.ts'
import { type Change, diff } from '../releases/diff.ts'
import type { Release } from '../releases/release.ts'
import type { Answer } from './answer.ts'
import { checkMember } from './ordering.ts'
import { countsOf } from './overview.ts'
import { paginate } from './page.ts'

/** Every release, newest first. */
export function releaseList(all: readonly Release[], latest: Release): Answer {
  const rows = all.toReversed().map((release) => ({
    version: release.version,
    date: release.date,
    notes: release.notes,
    digest: release.digest,
    observations: countsOf(release).observations,
    address: `/v1/releases/${release.version}`,
  }))
  const page = { next: undefined, total: rows.length }
  return {
    release: latest,
    page,
    json: () => ({ data: rows, page, release: latest.version, query: {} }),
    table: {
      columns: ['version', 'date', 'notes', 'digest', 'observations', 'address'],
      rows: rows.map((row) => Object.values(row)),
    },
  }
}

export const changeKinds = ['added', 'removed', 'changed'] as const

/** Which changes are wanted; all fields given must hold. */
interface ChangeSelection {
  readonly kind?: readonly string[] | null | undefined
  readonly change?: readonly string[] | null | undefined
  readonly id?: readonly string[] | null | undefined
}

export interface DifferenceQuestion extends ChangeSelection {
  readonly limit: number
  readonly cursor?: string | undefined
}

/**
 * What makes one release of another, as far as a selection keeps it.
 * @throws {Problem} `unknown-value`
 */
export function changes(
  from: Release,
  to: Release,
  { kind, change, id }: ChangeSelection,
): readonly Change[] {
  for (const one of kind ?? []) checkMember('kind', one, recordKindNames)
  for (const one of change ?? []) checkMember('change', one, changeKinds)
  return changesBetween(from, to).filter(
    (found) =>
      (kind?.includes(found.kind) ?? true) &&
      (change?.includes(found.change) ?? true) &&
      (id?.includes(found.id) ?? true),
  )
}

/**
 * What makes one release of another, a page of it: each record that was added, removed or changed, with
 * what it was and is and why.
 * @throws {Problem} `unknown-value`, `invalid-cursor`
 */
export function difference(from: Release, to: Release, question: DifferenceQuestion): Answer {
  const all = changes(from, to, question)
  const { kind, change, id } = question
  const identity = [from.digest, to.digest, kind, change, id]
  const { rows, page } = paginate(all, question, identity)
  return {
    release: to,
    page,
    json: () => ({
      data: rows,
      page,
      from: from.version,
      to: to.version,
      release: to.version,
      query: { kind, change, id, limit: question.limit },
    }),
    table: {
      columns: ['kind', 'id', 'change', 'reason', 'before', 'after'],
      rows: rows.map((row) => [
        row.kind,
        row.id,
        row.change,
        row.reason,
        'before' in row ? JSON.stringify(row.before) : undefined,
        'after' in row ? JSON.stringify(row.after) : undefined,
      ]),
    },
  }
}

function changesBetween(from: Release, to: Release): readonly Change[] {
  // Reasons stand with the newer release; backwards, what was added is removed without one.
  const forward = compareVersions(from.version, to.version) <= 0
  return diff(from.contents(), to.contents(), forward ? to.reasons : [])
}
