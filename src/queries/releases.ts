import { compareVersions } from '../model/manifest.ts'
import { recordKindNames } from '../model/records.ts'
import { type Change, diff } from '../releases/diff.ts'
import type { Release } from '../releases/release.ts'
import { releaseAddress } from './addresses.ts'
import type { Answer } from './answer.ts'
import { datasetCitation } from './citations/dataset.ts'
import { questionWords } from './citations/words.ts'
import { citationOf, countsOf } from './overview.ts'
import { paginate } from './pages/page.ts'
import { onePage, textColumns, typedColumns } from './pages/table.ts'
import { perRelease } from './per-release.ts'
import { checkMember } from './records/ordering.ts'
import { instantOf } from './release-facts.ts'
import type { ChangeCount, NamedRelease, ReleaseEntry, ReleaseFeedView } from './views.ts'

/** Every release, newest first: as a list, and as a JSON Feed 1.1 (jsonfeed.org). */
export function releaseList(all: readonly Release[], latest: Release): Answer {
  const rows = all.toReversed().map((release) => ({
    version: release.version,
    date: release.date,
    notes: release.notes,
    digest: release.digest,
    observations: countsOf(release).observations,
    address: releaseAddress(release),
  }))
  const page = { next: undefined, total: rows.length }
  const view = feedOf(all, latest)
  return {
    release: latest,
    page,
    view,
    citation: datasetCitation(latest, 'All releases'),
    json: () => ({
      ...jsonFeedOf(view),
      data: rows,
      page,
      release: latest.version,
      query: {},
    }),
    table: {
      columns: typedColumns({
        version: 'text',
        date: 'text',
        notes: 'text',
        digest: 'text',
        observations: 'integer',
        address: 'text',
      }),
      pages: onePage(rows.map((row) => Object.values(row))),
    },
  }
}

function feedOf(all: readonly Release[], { head }: Release): ReleaseFeedView {
  const entries = all.map((release, index): ReleaseEntry => {
    const before = all[index - 1]
    return {
      title: `Release ${release.version}`,
      digest: release.digest,
      instant: instantOf(release),
      summary: release.notes ?? 'Working data, of which no release was cut yet.',
      address: releaseAddress(release),
      difference: before && `${releaseAddress(before)}/diff/${release.version}`,
    }
  })
  const { title, description } = head
  return { kind: 'release-feed', title, description, entries: entries.toReversed() }
}

function jsonFeedOf({ title, description, entries }: ReleaseFeedView) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: '/v1',
    feed_url: '/v1/releases.json',
    items: entries.map((entry) => ({
      id: `sha256:${entry.digest}`,
      url: entry.address,
      title: entry.title,
      content_text: entry.summary,
      date_published: entry.instant,
    })),
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
  const asked = changes(from, to, question)
  const { kind, change, id } = question
  const identity = [from.digest, to.digest, kind, change, id]
  const { rows, page } = paginate(asked, question, identity)
  return {
    release: to,
    page,
    citation: datasetCitation(
      to,
      questionWords(`What changed from release ${from.version} to ${to.version}`, {
        kind,
        change,
        id,
      }),
    ),
    view: {
      kind: 'difference',
      from: named(from),
      to: named(to),
      counts: countChanges(changesBetween(from, to)),
      changes: rows,
      asked: joined({ kind, change, id }),
      total: page.total,
      next: page.next,
      citation: citationOf(to),
    },
    json: () => ({
      data: rows,
      page,
      from: from.version,
      to: to.version,
      release: to.version,
      query: { kind, change, id, limit: question.limit },
    }),
    table: {
      columns: textColumns(['kind', 'id', 'change', 'reason', 'before', 'after']),
      pages: onePage(
        rows.map((row) => [
          row.kind,
          row.id,
          row.change,
          row.reason,
          'before' in row ? JSON.stringify(row.before) : undefined,
          'after' in row ? JSON.stringify(row.after) : undefined,
        ]),
      ),
    },
  }
}

function named(release: Release): NamedRelease {
  const { version, date, notes } = release
  return { version, date, notes, address: releaseAddress(release) }
}

function joined(
  lists: Readonly<Record<string, readonly string[] | null | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, list]) => (list ? [[name, list.join(',')]] : [])),
  )
}

function countChanges(changes: readonly Change[]): readonly ChangeCount[] {
  return recordKindNames.flatMap((kind) => {
    const of = changes.filter((one) => one.kind === kind)
    const count = (change: Change['change']) => of.filter((one) => one.change === change).length
    if (of.length === 0) return []
    return [{ kind, added: count('added'), removed: count('removed'), changed: count('changed') }]
  })
}

const differences = perRelease(() => new WeakMap<Release, readonly Change[]>())

/** Worked out once for every pair that is asked. */
function changesBetween(from: Release, to: Release): readonly Change[] {
  const known = differences(from).get(to)
  if (known) return known
  // Reasons stand with the newer release; backwards, what was added is removed without one.
  const forward = compareVersions(from.version, to.version) <= 0
  const changes = diff(from.contents(), to.contents(), forward ? to.reasons : [])
  differences(from).set(to, changes)
  return changes
}
