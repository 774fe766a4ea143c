import { z } from 'zod'
import { type Column, columnsOf, isDecimal } from '../model/columns.ts'
import { recordKinds } from '../model/records.ts'
import type { Answer } from '../queries/answer.ts'
import { DerivedRow } from '../queries/derived-row.ts'
import { FigureRow } from '../queries/figure-row.ts'
import { listings } from '../queries/listings/index.ts'
import { citationOf } from '../queries/overview.ts'
import { plainFormat } from './format.ts'
import { jsonBytes } from './json-bytes.ts'

/** What the columns of the CSV of the same answer are: CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
export const csvw = plainFormat({
  name: 'csvm',
  mediaType: 'application/csvm+json',
  accept: 'application/csvm+json',
  shows: ['table'],
  encode: ({ table, release }, { inFormat }) => {
    if (!table) throw new TypeError('an answer without a table has no columns')
    const kind = kindOf(table.columns)
    return jsonBytes(
      tableMetadata(release, {
        // Relative, so that the pinned address describes the pinned file, and the latest the latest.
        url: inFormat('csv').replace(/^[^?]*\//, ''),
        columns: table.columns.map((name) => kind?.columns.get(name) ?? name),
        key: kind?.key.filter((name) => table.columns.includes(name)) ?? [],
      }),
    )
  },
})

export interface MetadataParts {
  /** Where the CSV is, seen from its metadata. */
  readonly url: string
  /** The columns in order; only a name where nothing else is known. */
  readonly columns: readonly (Column | string)[]
  readonly key: readonly string[]
}

/** Metadata of a CSV file as CSV on the Web has them. */
export function tableMetadata(release: Answer['release'], { url, columns, key }: MetadataParts) {
  const { head } = release
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@type': 'Table',
    url,
    'dc:title': head.title,
    'dc:description': head.description,
    'dc:license': { '@id': `https://spdx.org/licenses/${head.licence.name}` },
    'dc:bibliographicCitation': citationOf(release),
    'dc:publisher': head.contributors.map(({ title }) => title),
    dialect: { '@type': 'Dialect', encoding: 'utf-8', delimiter: ',', header: true },
    tableSchema: {
      '@type': 'Schema',
      columns: columns.map(columnMetadata),
      ...(key.length > 0 && { primaryKey: key.map(nameOf) }),
    },
  }
}

function columnMetadata(column: Column | string) {
  if (typeof column === 'string') return { '@type': 'Column', name: nameOf(column), titles: column }
  const { name, required, description } = column
  return {
    '@type': 'Column',
    name: nameOf(name),
    titles: name,
    'dc:description': description,
    datatype: isDecimal(column) ? 'decimal' : datatypes[column.type],
    required: required || undefined,
    separator: isListOfTexts(column) ? '; ' : undefined,
  }
}

const datatypes = {
  boolean: 'boolean',
  integer: 'integer',
  list: 'string',
  string: 'string',
} as const

/** Such a list stands joined in one cell; any other is kept whole as JSON. */
function isListOfTexts({ schema }: Column): boolean {
  return schema instanceof z.ZodArray && schema.element instanceof z.ZodString
}

/** A name may be a variable of a URI template: letters, digits, `_`, `.` and escapes (RFC 6570 §2.3). */
function nameOf(title: string): string {
  return title.replace(
    /[^A-Za-z0-9_.]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

interface Kind {
  readonly columns: ReadonlyMap<string, Column>
  readonly key: readonly string[]
}

/** The kinds of row that tables are made of: figures, and the records with what is worked out for them. */
const kinds: readonly Kind[] = [
  kind(FigureRow, recordKinds.observations.key),
  kind(DerivedRow, recordKinds.observations.key),
  ...Object.values(listings).map(({ kind: name, computed }) => {
    const worked = Object.entries(computed).map(([member, { schema }]) => [member, schema])
    const { schema, key }: { readonly schema: z.ZodObject; readonly key: readonly string[] } =
      recordKinds[name]
    return kind(z.object({ ...schema.shape, ...Object.fromEntries(worked) }), key)
  }),
]

function kind(schema: z.ZodObject, key: readonly string[]): Kind {
  return { key, columns: new Map(columnsOf(schema).map((column) => [column.name, column])) }
}

/** The kind that has all columns of a table. */
function kindOf(columns: readonly string[]): Kind | undefined {
  return kinds.find((one) => columns.every((name) => one.columns.has(name)))
}
