import type { Answer } from '../../queries/answer.ts'
import type { Table } from '../../queries/pages/table.ts'
import { releaseFacts } from '../../queries/release-facts.ts'
import { type Format, plainFormat, sent } from '../format.ts'
import { besideTable, tableOf } from '../tables/table-of.ts'
import { fileColumns } from './typed-columns.ts'

/** What a kind of typed file is called, and how a table becomes one with what the file says of itself. */
interface TypedFile extends Pick<Format, 'name' | 'mediaType'> {
  readonly pieces: (table: Table, facts: ReadonlyMap<string, string>) => AsyncIterable<Uint8Array>
}

/** A format of files whose columns have types: a table of any length, and the rest of its answer as metadata. */
export function typedFile({ name, mediaType, pieces }: TypedFile): Format {
  return plainFormat({
    name,
    mediaType,
    accept: mediaType,
    shows: ['table'],
    mostRows: Number.POSITIVE_INFINITY,
    isFile: true,
    loses: besideTable,
    encode: (answer, { address }) => {
      const table = tableOf(answer)
      const facts = fileFacts(answer.release, table, besideFacts(address, besideTable(answer)))
      return sent(table.pages, pieces(table, facts))
    },
  })
}

/** What a file says of itself: the release that it is from, and what each column means. */
export function fileFacts(
  release: Answer['release'],
  { columns }: Pick<Table, 'columns'>,
  more: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const meanings = fileColumns(columns).map(({ name, meaning }) => [name, meaning])
  return new Map([
    ...releaseFacts(release),
    ['columns', JSON.stringify(Object.fromEntries(meanings))],
    ...Object.entries(more),
  ])
}

/** What stands in a file of what it could not hold, and where the answer is. */
function besideFacts(address: string, lost: readonly string[]): Readonly<Record<string, string>> {
  return { address, ...(lost.length > 0 && { loses: lost.join(', ') }) }
}
