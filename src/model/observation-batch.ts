import { type Decimal, madeDecimal } from './decimal.ts'
import type { Observation, Status } from './observation.ts'
import { Status as StatusSchema } from './observation.ts'
import {
  comparePeriods,
  dateOfDay,
  type Period,
  type PeriodKind,
  parsePeriod,
  periodKinds,
  yearOfDay,
} from './period.ts'

/**
 * Figures as columns, not as objects: some 40 bytes a figure. Row `i` of every column is one figure.
 * Rows are sorted by series id, then by period. A batch may be a window on a larger one.
 */
export interface ObservationBatch {
  readonly length: number
  /** Index into `seriesIds`. */
  readonly series: Uint32Array
  readonly seriesIds: readonly string[]
  /** First and last day, counted from 1970-01-01. */
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
  /** Index into {@link periodKinds}; a span carries the kind of its two ends instead, plus {@link SPAN}. */
  readonly periodForm: Uint8Array
  /** The digits of the value without its point; or, where scale is {@link AS_TEXT}, an index into `texts`. */
  readonly mantissa: Float64Array
  /** Digits after the decimal point, or {@link MISSING}, or {@link AS_TEXT}. */
  readonly scale: Int8Array
  /** Index into {@link statusCodes}. */
  readonly status: Uint8Array
  /** Index into `sourceIds`. */
  readonly source: Uint32Array
  readonly sourceIds: readonly string[]
  /** Indexes into `texts`; 0 stands for none. */
  readonly locator: Uint32Array
  readonly note: Uint32Array
  readonly printed: Uint32Array
  readonly texts: readonly string[]
}

const MISSING = -1
/** Values of more digits than a double holds exactly are kept as text. */
const AS_TEXT = -2
const SPAN = 16
const EXACT = Number.MAX_SAFE_INTEGER
/** More digits after the point do not fit the column of scales. */
const MOST_SCALE = 127

export const statusCodes: readonly Status[] = StatusSchema.options

/** Reads one row as a record. */
export function observationAt(batch: ObservationBatch, row: number): Observation {
  const value = valueAt(batch, row)
  const printed = textAt(batch, batch.printed, row)
  const note = textAt(batch, batch.note, row)
  return {
    series: entry(batch.seriesIds, batch.series, row),
    period: periodTextAt(batch, row),
    ...(value !== undefined && { value }),
    ...(printed !== undefined && { printed }),
    status: statusAt(batch, row),
    source: entry(batch.sourceIds, batch.source, row),
    locator: textAt(batch, batch.locator, row) ?? '',
    ...(note !== undefined && { note }),
  }
}

/** How far one figure may be trusted. */
export function statusAt(batch: ObservationBatch, row: number): Status {
  return entry(statusCodes, batch.status, row)
}

/** The value as printed, or undefined where the source prints it as missing. */
export function valueAt(batch: ObservationBatch, row: number): Decimal | undefined {
  const scale = cell(batch.scale, row)
  if (scale === MISSING) return undefined
  const mantissa = cell(batch.mantissa, row)
  if (scale === AS_TEXT) return madeDecimal(batch.texts[mantissa] ?? '')
  if (scale === 0) return madeDecimal(String(mantissa))
  const digits = String(Math.abs(mantissa)).padStart(scale + 1, '0')
  const sign = mantissa < 0 ? '-' : ''
  return madeDecimal(`${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`)
}

/** The text of the period, made again from its days: no string a figure is kept. */
function periodTextAt(batch: ObservationBatch, row: number): string {
  const form = cell(batch.periodForm, row)
  const first = cell(batch.firstDay, row)
  const last = cell(batch.lastDay, row)
  const kind = periodKinds[form & (SPAN - 1)]
  if (kind === undefined) throw new RangeError(`period form ${form} does not exist`)
  if ((form & SPAN) === 0) return textOf(kind, first)
  return `${textOf(kind, first)}/${textOfLast(kind, last)}`
}

export function periodAt(batch: ObservationBatch, row: number): Period {
  const form = cell(batch.periodForm, row)
  return {
    text: periodTextAt(batch, row),
    kind: (form & SPAN) === 0 ? (periodKinds[form] ?? 'span') : 'span',
    first: cell(batch.firstDay, row),
    last: cell(batch.lastDay, row),
  }
}

function textOf(kind: PeriodKind, firstDay: number): string {
  const year = yearOfDay(firstDay)
  if (kind === 'year') return String(year)
  if (kind === 'economic-year') return `${year}-${String((year + 1) % 100).padStart(2, '0')}`
  const date = dateOfDay(firstDay)
  const month = Number(date.slice(5, 7))
  switch (kind) {
    case 'half':
      return `${year}-H${month < 7 ? 1 : 2}`
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`
    case 'month':
      return date.slice(0, 7)
    default:
      return date
  }
}

function textOfLast(kind: PeriodKind, lastDay: number): string {
  if (kind !== 'economic-year') return textOf(kind, lastDay)
  const end = yearOfDay(lastDay)
  return `${end - 1}-${String(end % 100).padStart(2, '0')}`
}

function textAt(batch: ObservationBatch, column: Uint32Array, row: number): string | undefined {
  const index = cell(column, row)
  return index === 0 ? undefined : batch.texts[index]
}

type Column = Uint8Array | Int8Array | Uint32Array | Int32Array | Float64Array

function cell(column: Column, row: number): number {
  const value = column[row]
  if (value === undefined) throw new RangeError(`row ${row} of ${column.length} does not exist`)
  return value
}

function entry<T>(entries: readonly T[], column: Column, row: number): T {
  const value = entries[cell(column, row)]
  if (value === undefined) throw new RangeError(`row ${row} names an entry that does not exist`)
  return value
}

/** The rows from `start` up to `end`, sharing the memory of the whole. */
export function windowOf(batch: ObservationBatch, start: number, end: number): ObservationBatch {
  return {
    ...batch,
    length: end - start,
    series: batch.series.subarray(start, end),
    firstDay: batch.firstDay.subarray(start, end),
    lastDay: batch.lastDay.subarray(start, end),
    periodForm: batch.periodForm.subarray(start, end),
    mantissa: batch.mantissa.subarray(start, end),
    scale: batch.scale.subarray(start, end),
    status: batch.status.subarray(start, end),
    source: batch.source.subarray(start, end),
    locator: batch.locator.subarray(start, end),
    note: batch.note.subarray(start, end),
    printed: batch.printed.subarray(start, end),
  }
}

class Entries {
  readonly list: string[] = []
  readonly #index = new Map<string, number>()

  indexOf(text: string): number {
    const known = this.#index.get(text)
    if (known !== undefined) return known
    this.#index.set(text, this.list.length)
    return this.list.push(text) - 1
  }
}

interface Row {
  readonly series: number
  readonly period: Period
  readonly values: readonly [mantissa: number, scale: number]
  readonly status: number
  readonly source: number
  readonly texts: readonly [locator: number, note: number, printed: number]
}

/** Gathers observations in any order and packs them, sorted, into one batch. */
export class ObservationBatchBuilder {
  readonly #series = new Entries()
  readonly #sources = new Entries()
  readonly #texts = new Entries()
  readonly #rows: Row[] = []

  constructor() {
    this.#texts.indexOf('')
  }

  add(observation: Observation): void {
    this.#rows.push({
      series: this.#series.indexOf(observation.series),
      period: parsePeriod(observation.period),
      values: this.#packValue(observation.value),
      status: statusCodes.indexOf(observation.status),
      source: this.#sources.indexOf(observation.source),
      texts: [
        this.#texts.indexOf(observation.locator),
        this.#texts.indexOf(observation.note ?? ''),
        this.#texts.indexOf(observation.printed ?? ''),
      ],
    })
  }

  #packValue(value: Decimal | undefined): [number, number] {
    if (value === undefined) return [0, MISSING]
    const point = value.indexOf('.')
    const scale = point < 0 ? 0 : value.length - point - 1
    const mantissa = Number(value.replace('.', ''))
    // A minus sign before zero would be lost in a number.
    const fits = Math.abs(mantissa) <= EXACT && scale <= MOST_SCALE
    const exact = fits && !Object.is(mantissa, -0)
    return exact ? [mantissa, scale] : [this.#texts.indexOf(value), AS_TEXT]
  }

  build(): ObservationBatch {
    const ids = this.#series.list
    const rank = ranks(ids)
    const rows = this.#rows.sort(
      (a, b) => (rank[a.series] ?? 0) - (rank[b.series] ?? 0) || comparePeriods(a.period, b.period),
    )
    const batch = emptyBatch(rows.length, [...ids].sort(), this.#sources.list, this.#texts.list)
    for (const [index, row] of rows.entries()) {
      batch.series[index] = rank[row.series] ?? 0
      batch.firstDay[index] = row.period.first
      batch.lastDay[index] = row.period.last
      batch.periodForm[index] = periodForm(row.period)
      batch.mantissa[index] = row.values[0]
      batch.scale[index] = row.values[1]
      batch.status[index] = row.status
      batch.source[index] = row.source
      batch.locator[index] = row.texts[0]
      batch.note[index] = row.texts[1]
      batch.printed[index] = row.texts[2]
    }
    return batch
  }
}

function ranks(ids: readonly string[]): readonly number[] {
  const order = new Map([...ids].sort().map((id, position) => [id, position]))
  return ids.map((id) => order.get(id) ?? 0)
}

function periodForm(period: Period): number {
  if (period.kind !== 'span') return periodKinds.indexOf(period.kind)
  const end = parsePeriod(period.text.slice(0, period.text.indexOf('/')))
  return periodKinds.indexOf(end.kind) | SPAN
}

function emptyBatch(
  length: number,
  seriesIds: readonly string[],
  sourceIds: readonly string[],
  texts: readonly string[],
): ObservationBatch {
  return {
    length,
    seriesIds,
    sourceIds,
    texts,
    series: new Uint32Array(length),
    firstDay: new Int32Array(length),
    lastDay: new Int32Array(length),
    periodForm: new Uint8Array(length),
    mantissa: new Float64Array(length),
    scale: new Int8Array(length),
    status: new Uint8Array(length),
    source: new Uint32Array(length),
    locator: new Uint32Array(length),
    note: new Uint32Array(length),
    printed: new Uint32Array(length),
  }
}
