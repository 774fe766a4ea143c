import { licenceAddress } from '../../model/dataset-head.ts'
import type { Answer } from '../../queries/answer.ts'
import { citationOf } from '../../queries/overview.ts'
import type { ColumnType, TableColumn } from '../../queries/pages/table.ts'
import { formatWith } from '../format.ts'
import { jsonBytes } from '../json-bytes.ts'
import { csvParameters, delimiterOf } from '../tables/table-parameters.ts'
import { laidOut } from '../tables/table-shape.ts'

/**
 * What the columns of the CSV of the same answer are: CSV on the Web (https://www.w3.org/TR/tabular-metadata/).
 * It is asked with the parameters of the CSV, which change what there is to say.
 */
export const csvw = formatWith(csvParameters, {
  name: 'csvm',
  mediaType: 'application/csvm+json',
  accept: 'application/csvm+json',
  shows: ['table'],
  withoutRows: true,
  encode: async (answer, { inFormat }, own) => {
    const { columns, key = [] } = await laidOut(answer, own)
    return jsonBytes(
      tableMetadata(answer.release, {
        // Relative, so that the pinned address describes the pinned file, and the latest the latest.
        url: inFormat('csv').replace(/^[^?]*\//, ''),
        columns,
        key,
        delimiter: delimiterOf(own),
        decimalChar: own.decimal === 'comma' ? ',' : '.',
      }),
    )
  },
})

export interface MetadataParts {
  /** Where the CSV is, seen from its metadata. */
  readonly url: string
  readonly columns: readonly TableColumn[]
  readonly key: readonly string[]
  readonly delimiter: string
  readonly decimalChar: '.' | ','
}

/** Metadata of a CSV file as CSV on the Web has them. */
export function tableMetadata(release: Answer['release'], parts: MetadataParts) {
  const { url, columns, key, delimiter, decimalChar } = parts
  const { head } = release
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@type': 'Table',
    url,
    'dc:title': head.title,
    'dc:description': head.description,
    'dc:license': { '@id': licenceAddress(head) },
    'dc:bibliographicCitation': citationOf(release),
    'dc:publisher': head.contributors.map(({ title }) => title),
    dialect: { '@type': 'Dialect', encoding: 'utf-8', delimiter, header: true },
    tableSchema: {
      '@type': 'Schema',
      columns: columns.map((column) => columnMetadata(column, decimalChar)),
      ...(key.length > 0 && { primaryKey: key.map(nameOf) }),
    },
  }
}

function columnMetadata(column: TableColumn, decimalChar: MetadataParts['decimalChar']) {
  const { name, type, required, separator, description } = column
  const isOtherwise = type === 'decimal' && decimalChar !== '.'
  return {
    '@type': 'Column',
    name: nameOf(name),
    titles: name,
    'dc:description': description,
    datatype: isOtherwise ? { base: 'decimal', format: { decimalChar } } : datatypes[type],
    required: required || undefined,
    separator,
  }
}

const datatypes: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  period: 'string',
  decimal: 'decimal',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
}

/** A name may be a variable of a URI template: letters, digits, `_`, `.` and escapes (RFC 6570 §2.3). */
function nameOf(title: string): string {
  return title.replace(
    /[^A-Za-z0-9_.]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
