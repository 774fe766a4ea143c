import {
  AsyncByteQueue,
  Bool,
  type Data,
  type DataType,
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import type { Cell, Table } from '../../queries/pages/table.ts'
import { portions } from '../tables/table-of.ts'
import { type FileColumn, type FileType, fileColumns } from './typed-columns.ts'
import { typedFile } from './typed-file.ts'

const BATCH = 16_384

/** Apache Arrow as a stream of record batches: typed columns, text as dictionaries, metadata in the schema. */
export const arrow = typedFile({
  name: 'arrow',
  mediaType: 'application/vnd.apache.arrow.stream',
  pieces: batches,
})

/** Takes what the writer writes, so that each batch can be sent before the next is made. */
class Pieces extends AsyncByteQueue {
  readonly #written: Uint8Array[] = []

  override write(piece: Uint8Array): void {
    this.#written.push(piece)
  }

  take(): Uint8Array {
    return Buffer.concat(this.#written.splice(0))
  }
}

async function* batches(
  table: Table,
  facts: ReadonlyMap<string, string>,
): AsyncGenerator<Uint8Array> {
  const columns = fileColumns(table.columns)
  const schema = new Schema(columns.map(fieldOf), new Map(facts))
  const pieces = new Pieces()
  const writer = new RecordBatchStreamWriter({ autoDestroy: false })
  writer.reset(pieces, schema)
  for await (const rows of portions(table.pages, BATCH)) {
    writer.write(batchOf(schema, columns, rows))
    yield pieces.take()
  }
  writer.finish()
  yield pieces.take()
}

/** How cells of each type are held. */
const types: Readonly<Record<FileType, (id: number) => DataType>> = {
  text: () => new Utf8(),
  'repeated-text': (id) => new Dictionary(new Utf8(), new Int32(), id),
  integer: () => new Int32(),
  double: () => new Float64(),
  boolean: () => new Bool(),
  day: () => new DateDay(),
}

function fieldOf({ name, type, meaning }: FileColumn, index: number): Field {
  return new Field(name, types[type](index), true, new Map([['meaning', meaning]]))
}

function batchOf(
  schema: Schema,
  columns: readonly FileColumn[],
  rows: readonly (readonly Cell[])[],
): RecordBatch {
  const children = columns.map(({ read }, index) => {
    const type = schema.fields[index]?.type
    return dataOf(type, rows.map(read))
  })
  const type = new Struct(schema.fields)
  return new RecordBatch(schema, makeData({ type, length: rows.length, nullCount: 0, children }))
}

function dataOf(type: DataType | undefined, cells: readonly Cell[]): Data {
  const held = validity(cells)
  if (type instanceof Dictionary) return dictionaryData(type, cells, held)
  const numbers = cells.map((cell) => (typeof cell === 'number' ? cell : 0))
  if (type instanceof Int32) return makeData({ type, ...held, data: Int32Array.from(numbers) })
  if (type instanceof DateDay) return makeData({ type, ...held, data: Int32Array.from(numbers) })
  if (type instanceof Float64) return makeData({ type, ...held, data: Float64Array.from(numbers) })
  if (type instanceof Bool) {
    return makeData({ type, ...held, data: bits(cells, (cell) => cell === true) })
  }
  return textData(cells)
}

function validity(cells: readonly Cell[]) {
  return {
    length: cells.length,
    nullCount: cells.filter((cell) => cell === undefined).length,
    nullBitmap: bits(cells, (cell) => cell !== undefined),
  }
}

/** A bit a cell, the first the least of its byte. */
function bits(cells: readonly Cell[], isSet: (cell: Cell) => boolean): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(cells.length / 8))
  for (const [index, cell] of cells.entries()) {
    if (isSet(cell)) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7))
  }
  return bytes
}

function textData(cells: readonly Cell[]): Data<Utf8> {
  const texts = cells.map((cell) => (cell === undefined ? null : String(cell)))
  const [data] = vectorFromArray(texts, new Utf8()).data
  if (!data) throw new RangeError('a vector of text has no data')
  return data
}

/** Each text once, in the order in which they come; the dictionary of a batch takes the place of the one before. */
function dictionaryData(
  type: Dictionary,
  cells: readonly Cell[],
  held: ReturnType<typeof validity>,
): Data {
  const places = new Map<string, number>()
  const indices = new Int32Array(cells.length)
  for (const [index, cell] of cells.entries()) {
    if (cell === undefined) continue
    const text = String(cell)
    const place = places.get(text) ?? places.size
    places.set(text, place)
    indices[index] = place
  }
  const dictionary = vectorFromArray([...places.keys()], new Utf8())
  return makeData({ type, ...held, data: indices, dictionary })
}
