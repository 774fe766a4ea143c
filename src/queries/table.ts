import type { z } from 'zod'
import { columnsOf } from '../model/columns.ts'
import type { Cell, ColumnType, Pages, TableColumn } from './answer.ts'

/** The columns of a record schema, dotted where nested, with the types that the schema gives them. */
export function columnsFrom(schema: z.ZodObject): readonly TableColumn[] {
  return columnsOf(schema).map(({ name, type, form, description }) => ({
    name,
    type: form === 'decimal' || form === 'period' ? form : flatTypes[type],
    description,
  }))
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

/** The same columns under names that say where in the answer they are from. */
export function prefixed(prefix: string, columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.map((column) => ({ ...column, name: prefix + column.name }))
}

/** The rows of a table that is short enough to be held. */
export function onePage<One>(rows: Iterable<One>): readonly [readonly One[]] {
  return [[...rows]]
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
