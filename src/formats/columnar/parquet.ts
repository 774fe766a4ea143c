import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { Table } from '../../queries/pages/table.ts'
import { portions } from '../tables/table-of.ts'
import { type FileColumn, type FileType, fileColumns } from './typed-columns.ts'
import { typedFile } from './typed-file.ts'

const ROW_GROUP = 65_536

/** Apache Parquet: typed columns, and what each means in the metadata. */
export const parquet = typedFile({
  name: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  pieces: parquetPieces,
})

/** A table as a Parquet file, a row group at a time. */
export async function* parquetPieces(
  table: Table,
  facts: ReadonlyMap<string, string>,
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter()
  const columns = fileColumns(table.columns)
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'table', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: [...facts].map(([key, value]) => ({ key, value })),
    createdBy: 'control-figures',
  })
  for await (const rows of portions(table.pages, ROW_GROUP)) {
    const columnData = columns.map(({ name, read }) => ({ name, data: rows.map(read) }))
    await file.write({ columnData, rowGroupSize: rows.length })
    yield taken(writer)
  }
  await file.finish()
  yield taken(writer)
}

/** What was written since the last call; the writer goes on counting from the start of the file. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

const text = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
} as const
const elements: Readonly<Record<FileType, Omit<SchemaElement, 'name'>>> = {
  text,
  'repeated-text': text,
  integer: { type: 'INT32' },
  double: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
}

function elementOf({ name, type }: FileColumn): SchemaElement {
  return { name, ...elements[type], repetition_type: 'OPTIONAL' }
}
