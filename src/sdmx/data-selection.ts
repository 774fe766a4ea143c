import { type DayRange, everyDay } from '../model/period.ts'
import { problem } from '../model/problems.ts'
import type { Series } from '../model/series.ts'
import type { FigureRow } from '../queries/figures/figure-row.ts'
import { type ComponentFilter, componentFilter, daysAsked } from './component-filter.ts'
import type { KeyFilter } from './key.ts'
import type { QueryParameters } from './query-string.ts'

/** Which series and figures of a dataflow are asked for. */
export interface DataSelection {
  readonly key: KeyFilter | undefined
  readonly components: readonly ComponentFilter[]
  readonly range: DayRange
  /** How many figures of each series at most, from the first and from the last. */
  readonly first: number | undefined
  readonly last: number | undefined
}

/**
 * Reads what both versions of the standard narrow data by; both are taken at both.
 * @throws {Problem} `invalid-period`, `inverted-range`, `invalid-parameter`
 */
export function dataSelection(
  key: KeyFilter | undefined,
  parameters: QueryParameters,
): DataSelection {
  const startDay = parameters.get('reportingYearStartDay')
  if (startDay !== undefined && !/^--\d{2}-\d{2}$/.test(startDay)) {
    throw problem('invalid-parameter', {
      parameter: 'reportingYearStartDay',
      detail: 'reportingYearStartDay: a month and a day such as --10-01',
    })
  }
  const components = [...parameters].flatMap(([name, condition]) => {
    const id = /^c\[([^\]]+)\]$/.exec(name)?.[1]
    return id === undefined ? [] : [componentFilter(id, condition, startDay)]
  })
  return {
    key,
    components,
    range: rangeAsked(parameters, startDay),
    first: countAsked(parameters, 'firstNObservations'),
    last: countAsked(parameters, 'lastNObservations'),
  }
}

function rangeAsked(parameters: QueryParameters, startDay: string | undefined): DayRange {
  const days = (name: string) => {
    const text = parameters.get(name)
    return text === undefined || text === '' ? undefined : daysAsked(text, name, startDay)
  }
  const from = days('startPeriod')?.from ?? everyDay.from
  const to = days('endPeriod')?.to ?? everyDay.to
  if (from <= to) return { from, to }
  throw problem('inverted-range', {
    parameter: 'startPeriod',
    detail: `startPeriod ${parameters.get('startPeriod')} begins after endPeriod ${parameters.get('endPeriod')} ends; exchange them`,
  })
}

function countAsked(parameters: QueryParameters, name: string): number | undefined {
  const text = parameters.get(name)
  if (text === undefined || text === '') return undefined
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw problem('invalid-parameter', {
    parameter: name,
    detail: `${name}: ${JSON.stringify(text.slice(0, 40))} is no whole number from 1`,
  })
}

/** Whether a series is asked for; `except` is a dimension that may be anything. */
export function keepsSeries(selection: DataSelection, series: Series, except?: string): boolean {
  const { key, components } = selection
  return (
    (key?.(series, except) ?? true) &&
    components.every((one) => one.on !== 'series' || one.id === except || one.keeps(series))
  )
}

/** Whether a figure within the range is asked for. */
export function keepsFigure({ components }: DataSelection, figure: FigureRow): boolean {
  return components.every((one) => one.on !== 'figures' || one.keeps(figure))
}

/** The first and the last of some figures of one series, as many as are asked for; in their order, each once. */
export function ends(
  { first, last }: DataSelection,
  figures: readonly FigureRow[],
): readonly FigureRow[] {
  if (first === undefined && last === undefined) return figures
  const { length } = figures
  return figures.filter(
    (_, index) => index < (first ?? 0) || index >= length - Math.min(last ?? 0, length),
  )
}
