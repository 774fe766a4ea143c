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

const changeKinds = ['added', 'removed', 'changed'] as const

export interface DifferenceQuestion {
  readonly kind?: readonly string[] | undefined
  readonly change?: readonly string[] | undefined
  readonly id?: readonly string[] | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

/**
 * What makes one release of another, a page of it: each record that was added, removed or changed, with
 * what it was and is and why.
 * @throws {Problem} `unknown-value`, `invalid-cursor`
 */
export function difference(from: Release, to: Release, question: DifferenceQuestion): Answer {
  for (const kind of question.kind ?? []) checkMember('kind', kind, recordKindNames)
  for (const change of question.change ?? []) checkMember('change', change, changeKinds)
  const all = changesBetween(from, to).filter(
    ({ kind, change, id }) =>
      (question.kind?.includes(kind) ?? true) &&
      (question.change?.includes(change) ?? true) &&
      (question.id?.includes(id) ?? true),
  )
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
