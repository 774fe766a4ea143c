import { parsePeriod } from '../../model/period.ts'
import type { Cell, ColumnType, TableColumn } from '../../queries/pages/table.ts'

/** What a column of a typed file holds. Days are counted from 1970-01-01. */
export type FileType = 'text' | 'repeated-text' | 'integer' | 'double' | 'boolean' | 'day'

/** A column of a file that has types: one of a table, or one worked out from it. */
export interface FileColumn {
  readonly name: string
  readonly type: FileType
  readonly meaning: string
  readonly read: (row: readonly Cell[]) => Cell
}

/**
 * The columns of a table as a typed file has them. An exact figure stays text, with the nearest double
 * after it; a period stays text, with its first and last day after it.
 */
export function fileColumns(columns: readonly TableColumn[]): readonly FileColumn[] {
  return columns.flatMap((column, index) => {
    const read = (row: readonly Cell[]): Cell => row[index]
    const { name, type, description = '' } = column
    const own: FileColumn = { name, type: ownTypes[type], meaning: description, read }
    if (type === 'decimal') return [own, numberOf(own)]
    return type === 'period' ? [own, ...daysOf(own)] : [own]
  })
}

const ownTypes: Readonly<Record<ColumnType, FileType>> = {
  text: 'repeated-text',
  period: 'repeated-text',
  decimal: 'text',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
}

function numberOf({ name, read }: FileColumn): FileColumn {
  return {
    name: `${name}_number`,
    type: 'double',
    meaning: `The ${name} as the nearest double: inexact, for drawing and summing; cite the ${name}.`,
    read: (row) => {
      const text = read(row)
      return text === undefined ? undefined : Number(text)
    },
  }
}

function daysOf({ name, read }: FileColumn): readonly FileColumn[] {
  const place = name.replace(/period$/i, '')
  const day = (which: 'first' | 'last', meaning: string): FileColumn => ({
    name: `${place}${place === '' || place.endsWith('.') ? '' : '_'}${which}_day`,
    type: 'day',
    meaning,
    read: (row) => {
      const text = read(row)
      return typeof text === 'string' ? parsePeriod(text)[which] : undefined
    },
  })
  return [
    day('first', `The first day of the ${name}.`),
    day('last', `The last day of the ${name}, inclusive.`),
  ]
}
