import { compareDecimals, Decimal, multiplyDecimals, shiftDecimal } from '../../model/decimal.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Series } from '../../model/series.ts'
import type { Unit } from '../../model/unit.ts'
import type { RawRow } from '../raw-row.ts'
import type { Table, Tables } from '../tables.ts'
import { shown } from '../violation.ts'
import { readingsOf } from './numeral.ts'
import { type Rule, type RuleContext, recordsOf } from './rule.ts'

export const printedAgrees: Rule = {
  name: 'printed-agrees',
  meaning:
    'The printed characters say the value: the same digits, with separators and signs of their own.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.observations)) {
      const { printed, value } = record
      if (printed === undefined || !/\d/.test(printed)) continue
      const readings = readingsOf(printed)
      if (value !== undefined && readings.includes(value)) continue
      report(row, ['printed'], () => ({
        found: `printed ${shown(printed)}, value ${value ?? 'absent'}`,
        mend:
          readings.length > 0
            ? `the printed numeral reads ${readings.join(' or ')}; correct whichever is wrong`
            : 'leave in printed only the numeral; put other words in the note',
      }))
    }
  },
}

export const missingHasNoValue: Rule = {
  name: 'missing-has-no-value',
  meaning:
    'A figure that the source prints as missing (status M) has no value; every other has one.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.observations)) {
      const { value, status } = record
      if ((status === 'M') === (value === undefined)) continue
      report(row, ['value'], () => ({
        found: `status ${status} and ${value === undefined ? 'no value' : `value ${value}`}`,
        mend:
          value === undefined
            ? 'give the value, or status M'
            : 'remove the value, or mend the status',
      }))
    }
  },
}

export const doubtHasReason: Rule = {
  name: 'doubt-has-reason',
  meaning:
    'A figure that is disputed or doubtful (status D) has the reason in its note or in that of its series.',
  kind: 'checking',
  check: ({ tables, report }) => {
    for (const { row, record } of recordsOf(tables.observations)) {
      if (record.status !== 'D' || record.note !== undefined) continue
      const series = tables.series.byKey.get(record.series)?.record
      // A series that is missing or faulty is reported by other rules.
      if (!series || series.note !== undefined) continue
      report(row, ['note'], () => ({
        found: 'status D without a note, here or at the series',
        mend: 'say in the note why the figure is doubted, or mend the status',
      }))
    }
  },
}

interface Bounds {
  readonly least: Decimal
  readonly most: Decimal
  readonly toBase: (value: Decimal) => Decimal
  readonly words: string
}

export const plausibleRange: Rule = {
  name: 'plausible-range',
  meaning:
    'A figure lies between the minimum and maximum of its indicator, after conversion of units.',
  kind: 'checking',
  check: (context) =>
    checkBounds(
      context,
      plausibleBounds,
      'mend the value, the unit or the multiplier; or widen the range of the indicator',
    ),
}

export const shareRange: Rule = {
  name: 'share-range',
  meaning: 'A share lies between 0 and 100 per cent.',
  kind: 'checking',
  check: (context) =>
    checkBounds(
      context,
      shareBounds,
      'mend the value or its unit; what may exceed the whole has dimension ratio',
    ),
}

type BoundsOf = (series: Series, tables: Tables) => Bounds | undefined

function checkBounds({ tables, report }: RuleContext, boundsOf: BoundsOf, mend: string): void {
  const known = new Map<string, Bounds | undefined>()
  for (const { record: series } of recordsOf(tables.series)) {
    known.set(series.id, boundsOf(series, tables))
  }
  for (const { row, record } of recordsOf(tables.observations)) {
    const bounds = known.get(record.series)
    const { value } = record
    if (!bounds || value === undefined) continue
    const size = bounds.toBase(value)
    if (compareDecimals(size, bounds.least) >= 0 && compareDecimals(size, bounds.most) <= 0)
      continue
    report(row, ['value'], () => ({ found: `${value}, which is not ${bounds.words}`, mend }))
  }
}

const ZERO = Decimal.parse('0')
const HUNDRED = Decimal.parse('100')

function shareBounds(series: Series, { units }: Tables): Bounds | undefined {
  const unit = units.byKey.get(series.unit)?.record
  if (unit?.dimension !== 'share' || unit.factor === undefined) return undefined
  return {
    least: ZERO,
    most: HUNDRED,
    toBase: inBase(unit.factor, series.multiplier),
    words: 'from 0 to 100 per cent',
  }
}

function inBase(factor: Decimal, multiplier: number): (value: Decimal) => Decimal {
  return (value) => shiftDecimal(multiplyDecimals(value, factor), multiplier)
}

/** Undefined where the units differ and one of them has no exact factor. */
function plausibleBounds(series: Series, { indicators, units }: Tables): Bounds | undefined {
  const indicator = indicators.byKey.get(series.indicator)?.record
  if (!indicator) return undefined
  const factors = factorsOf(series, indicator, units)
  if (!factors) return undefined
  const bound = inBase(factors.indicator, indicator.multiplier)
  return {
    least: bound(indicator.minimum),
    most: bound(indicator.maximum),
    toBase: inBase(factors.series, series.multiplier),
    words: `from ${indicator.minimum} to ${indicator.maximum} in ${indicator.unit} × 10^${indicator.multiplier}`,
  }
}

const ONE = Decimal.parse('1')

function factorsOf(series: Series, indicator: Indicator, units: Table<Unit>) {
  if (series.unit === indicator.unit) return { series: ONE, indicator: ONE }
  const own = units.byKey.get(series.unit)?.record?.factor
  const wanted = units.byKey.get(indicator.unit)?.record?.factor
  return own === undefined || wanted === undefined ? undefined : { series: own, indicator: wanted }
}

export const dimension: Rule = {
  name: 'dimension',
  meaning: 'The units of an indicator and of its series have its dimension.',
  kind: 'checking',
  check: ({ tables, report }) => {
    const { indicators, series, units } = tables
    const dimensionOf = (unit: string) => units.byKey.get(unit)?.record?.dimension
    const compare = (row: RawRow, unit: string, indicator: Indicator) => {
      const found = dimensionOf(unit)
      if (found === undefined || found === indicator.dimension) return
      report(row, ['unit'], () => ({
        found: `unit ${unit} of dimension ${found}`,
        mend: `choose a unit of dimension ${indicator.dimension}, as indicator ${indicator.id} has`,
      }))
    }
    for (const { row, record } of recordsOf(indicators)) compare(row, record.unit, record)
    for (const { row, record } of recordsOf(series)) {
      const indicator = indicators.byKey.get(record.indicator)?.record
      if (indicator) compare(row, record.unit, indicator)
    }
  },
}
