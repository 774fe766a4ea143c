import type { Cell, Table } from '../answer.ts'
import type { Comparison } from '../compare.ts'
import { figureColumns } from '../figure-row.ts'

const measureColumns = [
  'standing',
  'unit',
  'multiplier',
  'priceBase',
  'indexBase',
  'spanMeaning',
] as const
const columns = [
  ...figureColumns,
  'common',
  'voice',
  'counted',
  'bound',
  ...measureColumns.map((name) => `measure.${name}`),
  'count',
  'independent',
  'minimum',
  'maximum',
  'median',
  'ratio',
  'differing',
]

function* rowsOf(compared: readonly Comparison[]): Generator<readonly Cell[]> {
  for (const { accounts, measure, minimum, maximum, ...rest } of compared) {
    const { count, independent, median, ratio, differing } = rest
    const spread = [count, independent, minimum?.value, maximum?.value, median, ratio]
    const measuredIn = measureColumns.map((name) => measure[name])
    for (const { common, voice, counted, bound, ...row } of accounts) {
      const cells = new Map<string, Cell>(Object.entries(row))
      yield [
        ...figureColumns.map((name) => cells.get(name)),
        common,
        voice,
        counted,
        bound,
        ...measuredIn,
        ...spread,
        differing.join(';'),
      ]
    }
  }
}

/** Comparisons as a table: one row an account, each with the spread that it is part of. */
export function comparisonTable(compared: readonly Comparison[]): Table {
  return { columns, rows: rowsOf(compared) }
}
