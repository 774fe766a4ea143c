import MiniSearch from 'minisearch'
import type { CatalogueName } from '../../model/catalogue.ts'
import { type RecordOf, recordKinds } from '../../model/records.ts'
import type { Release } from '../../releases/release.ts'
import type { Answer } from '../answer.ts'
import type { Trace } from '../citations/citation.ts'
import { recordTraces } from '../citations/traces.ts'
import { questionWords } from '../citations/words.ts'
import { paginate } from '../pages/page.ts'
import { onePage, typedColumns } from '../pages/table.ts'
import { perRelease } from '../per-release.ts'
import { type Describe, describe } from '../records/describe.ts'
import { checkMember } from '../records/ordering.ts'
import { prominence } from './prominence.ts'

interface Entry {
  readonly key: string
  readonly kind: CatalogueName
  readonly id: string
  readonly title: string
  readonly text: string
  readonly words: string
  /** How much sooner it is found than others as near. */
  readonly weight: number
}

/** The kinds of record that are found. */
export const searchableKinds = Object.keys(recordKinds).filter(
  (kind): kind is CatalogueName => kind in describe,
)

const indexOf = perRelease((release) => {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'text', 'words', 'id'],
    storeFields: ['kind', 'id', 'title', 'weight'],
    processTerm: fold,
    searchOptions: {
      boostDocument: (_key, _term, stored) => Number(stored?.['weight'] ?? 1),
      boost: { title: 3, id: 2, words: 1.5 },
      prefix: (term) => term.length > 2,
      // Short words have too many neighbours for a slip of one letter to be told from another word.
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  })
  for (const kind of searchableKinds) index.addAll(entries(release, kind))
  return index
})

function entries<Name extends CatalogueName>(release: Release, kind: Name): readonly Entry[] {
  const of: Describe<Name> = describe[kind]
  return [...release.catalogue[kind].values()].map((record: RecordOf<Name>) => {
    const { title, whose, text = '', words = [] } = of(record, release)
    return {
      key: `${kind}/${record.id}`,
      kind,
      id: record.id,
      title,
      text,
      words: [whose, ...words].filter(Boolean).join(' '),
      weight: weightOf(release, kind, record.id),
    }
  })
}

/** Of two quantities the one with more accounts is meant, so oil is crude oil before coconut oil. */
function weightOf(release: Release, kind: CatalogueName, id: string): number {
  return kind === 'indicators' ? 1 + Math.log2(1 + prominence(release, kind, id)) : 1
}

/** Words that stand in most names and questions and tell none from another. */
const empty: ReadonlySet<string> = new Set(
  'a an and at by for from in of on the to was were в во и на по с у'.split(' '),
)

/** What is looked for: empty words only where nothing else is. */
function telling(q: string): string {
  const words = q.split(/[\p{Z}\s]+/u).filter(Boolean)
  const kept = words.filter((word) => !empty.has(fold(word)))
  return (kept.length > 0 ? kept : words).join(' ')
}

/** How many times the score of what is called exactly so counts. */
const EXACT_NAME = 10

/** Lower case and without accents, so that ё is found as е and Józef as Jozef. */
function fold(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

const lastMatches = perRelease(() => new Map<string, ReadonlySet<string>>())

/** The ids of one kind that words lead to. */
export function matchingIds(release: Release, kind: CatalogueName, q: string): ReadonlySet<string> {
  const last = lastMatches(release)
  const key = `${kind}/${q}`
  const matches = last.get(key) ?? searchIds(release, kind, q)
  // Only the last is kept: it is asked again at once where one filter serves many parents.
  last.clear()
  last.set(key, matches)
  return matches
}

function searchIds(release: Release, kind: CatalogueName, q: string): ReadonlySet<string> {
  const results = indexOf(release).search(telling(q), {
    filter: (result) => result['kind'] === kind,
  })
  return new Set(results.map((result) => String(result['id'])))
}

export interface SearchQuestion {
  readonly q: string
  readonly kind?: readonly string[] | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

export interface SearchResult {
  readonly kind: string
  readonly id: string
  readonly title: string
  /** How well it fits; only the order means anything. */
  readonly score: number
}

/**
 * Everything that all words lead to, or any of them where that is asked, best first.
 * @throws {Problem} `unknown-value` for a kind that is not searched.
 */
export function found(
  release: Release,
  { q, kind }: Pick<SearchQuestion, 'q' | 'kind'>,
  combineWith: 'AND' | 'OR' = 'AND',
): readonly SearchResult[] {
  for (const one of kind ?? []) checkMember('kind', one, searchableKinds)
  const kinds = kind && new Set(kind)
  return indexOf(release)
    .search(telling(q), {
      combineWith,
      ...(kinds && { filter: (result) => kinds.has(String(result['kind'])) }),
    })
    .map((result) => {
      const title = String(result['title'])
      const isExact = fold(title) === fold(q.trim())
      return {
        kind: String(result['kind']),
        id: String(result['id']),
        title,
        score: Math.round(result.score * (isExact ? EXACT_NAME : 1) * 1000) / 1000,
      }
    })
    .sort((a, b) => b.score - a.score || (`${a.kind}/${a.id}` < `${b.kind}/${b.id}` ? -1 : 1))
}

/** One page of what words lead to, with how many there are of each kind. */
export function search(release: Release, question: SearchQuestion): Answer {
  const all = found(release, question)
  const identity = [release.digest, 'search', question.q, question.kind]
  const { rows: results, page } = paginate(all, question, identity)
  const { cursor: _, ...query } = question
  return {
    release,
    page,
    citation: {
      release,
      title: () => questionWords(`Search for “${question.q}”`, { kind: question.kind }),
      traces: () => all.flatMap((result) => resultTraces(release, result)),
    },
    json: () => ({
      data: results,
      byKind: countByKind(all),
      page,
      release: release.version,
      query,
    }),
    table: {
      columns: typedColumns({ kind: 'text', id: 'text', title: 'text', score: 'number' }),
      pages: onePage(results.map(({ kind, id, title, score }) => [kind, id, title, score])),
    },
  }
}

function resultTraces(release: Release, { kind, id }: SearchResult): readonly Trace[] {
  const known = searchableKinds.find((one) => one === kind)
  const record = known && release.catalogue[known].get(id)
  return known && record ? [...recordTraces(release, known, record)] : []
}

function countByKind(results: readonly SearchResult[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of results) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
