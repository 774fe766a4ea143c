import { tableWithRefused } from '../derived/table-with-refused.ts'
import type { Cell, Table } from '../pages/table.ts'
import { typedColumns } from '../pages/table.ts'
import type { Refusal } from '../transforms/refusal.ts'
import type { Fulfilment } from './fulfilment.ts'

const columns = typedColumns({
  'target.series': 'text',
  'target.indicator': 'text',
  'target.area': 'text',
  'target.period': 'period',
  common: 'decimal',
  'measure.unit': 'text',
  'measure.multiplier': 'integer',
  series: 'text',
  relation: 'text',
  period: 'period',
  outturn: 'decimal',
  ratio: 'decimal',
  fulfilled: 'boolean',
  reached: 'boolean',
  reachedPeriod: 'period',
  notBy: 'period',
  lag: 'integer',
  lagAtMost: 'integer',
  incomparable: 'text',
})

/**
 * One row a target and account; where a unit was asked for, at the end one row for each account that cannot be brought
 * to it.
 */
export function fulfilmentTable(
  targets: readonly Fulfilment[],
  refused: readonly Refusal[] | undefined,
): Table {
  return tableWithRefused({ columns, rows: () => rowsOf(targets) }, refused)
}

function* rowsOf(targets: readonly Fulfilment[]): Generator<readonly Cell[]> {
  for (const { target, common, measure, outturns, reached, incomparable } of targets) {
    const head = [
      target.series,
      target.indicator,
      target.area,
      target.period,
      common,
      measure.unit,
      measure.multiplier,
    ]
    const accounts = new Set([...outturns, ...reached, ...incomparable].map(({ series }) => series))
    for (const series of [...accounts].sort()) {
      const when = reached.find((one) => one.series === series)
      const met = when?.reached
        ? [when.period, when.notBy, when.lag, when.lagAtMost]
        : [undefined, when?.lastPeriod]
      const reason = incomparable.find((one) => one.series === series)?.reason
      const own = outturns.filter((one) => one.series === series)
      for (const outturn of own.length > 0 ? own : [undefined]) {
        yield [
          ...head,
          series,
          outturn?.relation,
          outturn?.period,
          outturn?.common,
          outturn?.ratio,
          outturn?.fulfilled,
          when?.reached,
          met[0],
          met[1],
          met[2],
          met[3],
          reason,
        ]
      }
    }
  }
}
