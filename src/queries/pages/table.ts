import { z } from 'zod'
import { type Column, columnsOf } from '../../model/columns.ts'

/** A cell of a table: a number is a count, never a figure. */
export type Cell = string | number | boolean | undefined

/** What a column holds. A decimal is an exact figure and a period a stretch of time, both as text. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'decimal' | 'period'

export interface TableColumn {
  /** Dotted where nested: `basis.priceBase`. */
  readonly name: string
  readonly type: ColumnType
  readonly description?: string | undefined
  /** Whether no row is without it. */
  readonly required?: boolean
  /** What stands between the values of a cell that holds several. */
  readonly separator?: string
}

/** What comes a page at a time: a long list is never held whole. */
export type Pages<One> = Iterable<readonly One[]> | AsyncIterable<readonly One[]>

/** The flat face of an answer, for formats that are tables. */
export interface Table {
  readonly columns: readonly TableColumn[]
  /** The columns that tell its rows apart; absent where they are not all there. */
  readonly key?: readonly string[] | undefined
  /** What the answer says beside its figures and its rows say too, by name. */
  readonly holds?: readonly string[]
  /** What the answer says and its rows do not, by name. */
  readonly lacks?: readonly string[]
  readonly pages: Pages<readonly Cell[]>
}

/** The columns of a record schema, dotted where nested, with the types that the schema gives them. */
export function columnsFrom(schema: z.ZodObject): readonly TableColumn[] {
  return columnsOf(schema).map(tableColumn)
}

/** A column of a record schema as one of a table. */
function tableColumn(column: Column): TableColumn {
  const { name, type, form, description, required } = column
  return {
    name,
    type: form === 'decimal' || form === 'period' ? form : flatTypes[type],
    description,
    required,
    ...(holdsTexts(column) && { separator: LIST_SEPARATOR }),
  }
}

/** What stands between texts that share a cell; any other list is kept whole as JSON. */
export const LIST_SEPARATOR = '; '

function holdsTexts({ schema }: Column): boolean {
  return schema instanceof z.ZodArray && schema.element instanceof z.ZodString
}

/** A list is a cell of text. */
const flatTypes = { string: 'text', list: 'text', integer: 'integer', boolean: 'boolean' } as const

/** Columns of which the types are told; those that hold words can go by {@link textColumns}. */
export function typedColumns(types: Readonly<Record<string, ColumnType>>): readonly TableColumn[] {
  return Object.entries(types).map(([name, type]) => ({ name, type }))
}

export function textColumns(names: readonly string[]): readonly TableColumn[] {
  return names.map((name) => ({ name, type: 'text' }))
}

/** The same columns under names that say where in the answer they are from; a row may be without that. */
export function prefixed(prefix: string, columns: readonly TableColumn[]): readonly TableColumn[] {
  return optional(columns.map((column) => ({ ...column, name: prefix + column.name })))
}

/** The same columns where some rows are without them. */
export function optional(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((column) => ({ ...column, required: false }))
}

/** The key of some rows, as far as all of it is among their columns. */
export function keyAmong(
  columns: readonly TableColumn[],
  key: readonly string[],
): readonly string[] | undefined {
  return key.every((name) => columns.some((column) => column.name === name)) ? key : undefined
}

/** The rows of a table that is short enough to be held. */
export function onePage<One>(rows: Iterable<One>): readonly [readonly One[]] {
  return [[...rows]]
}

/** The same of rows that are made only where somebody reads them, anew each time. */
export function pageWhenRead<One>(make: () => Iterable<One>): Iterable<readonly One[]> {
  return {
    *[Symbol.iterator]() {
      yield [...make()]
    },
  }
}

/** The same pages with something else for each row, made as they are read. */
export function eachPage<From, To>(pages: Pages<From>, change: (one: From) => To): Pages<To> {
  return {
    [Symbol.asyncIterator]: async function* () {
      for await (const page of pages) yield page.map(change)
    },
  }
}

/** Reads cells of an object by the names of columns that are its own members. */
export function cellsOf<Name extends string>(
  row: Readonly<Partial<Record<Name, Cell>>>,
  names: readonly Name[],
): readonly Cell[] {
  return names.map((name) => row[name])
}
