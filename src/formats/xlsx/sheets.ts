import { statusMeanings } from '../../model/observation.ts'
import type { Answer } from '../../queries/answer.ts'
import type { Table } from '../../queries/pages/table.ts'
import { releaseFacts } from '../../queries/release-facts.ts'
import { documentReferences } from '../citations/document-references.ts'
import type { Named } from './survey.ts'

type Release = Answer['release']

/** A sheet of text, the head first. */
type TextSheet = readonly (readonly string[])[]

/** The documents that a table names, as they are cited, with their terms. */
export async function sourcesSheet(
  release: Release,
  sources: ReadonlySet<string>,
): Promise<TextSheet> {
  const ids = [...sources].sort()
  const references = await documentReferences(release, ids)
  const documents = ids.flatMap((id) => {
    const source = release.catalogue.sources.get(id)
    return source ? [source] : []
  })
  return [
    ['source', 'citation', 'licence', 'reuse', 'address'],
    ...documents.map((source) => [
      source.id,
      references.get(source.id) ?? '',
      source.custom.licence,
      source.custom.reuse,
      source.URL ?? '',
    ]),
  ]
}

interface Noted {
  readonly address: string
  readonly table: Table
  readonly named: Named
  /** What the answer says beside the table. */
  readonly lost: readonly string[]
}

/** What must be known to read a table: the release, the columns, the codes, and what is said of its series. */
export function notesSheet(release: Release, { address, table, named, lost }: Noted): TextSheet {
  const codes = table.columns.some(({ name }) => name === 'status')
    ? Object.entries(statusMeanings)
    : []
  return [
    ['about', 'name', 'note'],
    ...releaseFacts(release).map(([name, value]) => ['release', name, value]),
    ['answer', 'address', address],
    ...(lost.length > 0 ? [['answer', 'not in this file', lost.join(', ')]] : []),
    ...table.columns.map(({ name, description = '' }) => ['column', name, description]),
    ...codes.map(([code, meaning]) => ['status', code, meaning]),
    ...seriesNotes(release, named.series),
  ]
}

function* seriesNotes(
  { catalogue }: Release,
  ids: ReadonlySet<string>,
): Generator<readonly string[]> {
  for (const id of [...ids].sort()) {
    const series = catalogue.series.get(id)
    if (!series) continue
    yield ['series', id, series.title]
    for (const [member, said] of Object.entries(series.basis)) {
      yield ['basis', id, `${member}: ${said}`]
    }
    if (series.note !== undefined) yield ['note', id, series.note]
  }
}
