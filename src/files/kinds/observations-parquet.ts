import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import { type Column, columnsOf } from '../../model/columns.ts'
import { parsePeriod } from '../../model/period.ts'
import { FigureRow } from '../../queries/figure-row.ts'
import type { Release } from '../../releases/release.ts'
import type { BulkFile } from '../bulk-file.ts'
import { figureMeanings } from '../figure-meanings.ts'
import { figureKeys, figurePages } from '../figure-pages.ts'
import { releaseFacts } from '../release-facts.ts'

const ROW_GROUP = 65_536

interface ParquetColumn {
  readonly element: SchemaElement
  readonly meaning: string
  readonly read: (row: FigureRow) => string | number | undefined
}

export const observationsParquet: BulkFile = {
  name: () => 'observations.parquet',
  title: 'All figures as Parquet, with exact values as text, doubles beside them, and dates',
  mediaType: 'application/vnd.apache.parquet',
  write: rowGroups,
}

async function* rowGroups(release: Release): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema: [{ name: 'figures', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: metadata(release),
    createdBy: 'control-figures',
  })
  for await (const rows of figurePages(release, ROW_GROUP)) {
    const columnData = columns.map(({ element, read }) => ({
      name: element.name,
      data: rows.map(read),
    }))
    await file.write({ columnData, rowGroupSize: ROW_GROUP })
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

function metadata(release: Release) {
  const meanings = columns.map(({ element, meaning }) => [element.name, meaning])
  return [
    ...releaseFacts(release).map(([key, value]) => ({ key, value })),
    { key: 'columns', value: JSON.stringify(Object.fromEntries(meanings)) },
  ]
}

function elementOf({ element }: ParquetColumn): SchemaElement {
  return element
}

/** Columns that stand right after another one and are worked out from it. */
const derived: Partial<Record<keyof FigureRow, readonly ParquetColumn[]>> = {
  period: [
    day('first_day', 'The first day of the period.', (row) => parsePeriod(row.period).first),
    day(
      'last_day',
      'The last day of the period, inclusive.',
      (row) => parsePeriod(row.period).last,
    ),
  ],
  value: [
    {
      element: { name: 'value_number', type: 'DOUBLE', repetition_type: 'OPTIONAL' },
      meaning: 'The value as the nearest double: inexact, for drawing and summing; cite the value.',
      read: ({ value }) => (value === undefined ? undefined : Number(value)),
    },
  ],
}

function day(name: string, meaning: string, read: ParquetColumn['read']): ParquetColumn {
  const element: SchemaElement = {
    name,
    type: 'INT32',
    converted_type: 'DATE',
    logical_type: { type: 'DATE' },
    repetition_type: 'REQUIRED',
  }
  return { element, meaning, read }
}

const figureColumns = new Map(columnsOf(FigureRow).map((column) => [column.name, column]))

const columns: readonly ParquetColumn[] = figureKeys.flatMap((key) => {
  const column = figureColumns.get(key)
  if (!column) throw new TypeError(`a figure has no column ${key}`)
  const own: ParquetColumn = {
    element: elementFor(column),
    meaning: figureMeanings.get(key) ?? '',
    read: (row) => row[key],
  }
  return [own, ...(derived[key] ?? [])]
})

function elementFor({ name, type, required }: Column): SchemaElement {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL'
  if (type === 'integer') return { name, type: 'INT32', repetition_type }
  const logical_type = { type: 'STRING' } as const
  return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type, repetition_type }
}
