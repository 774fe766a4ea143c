import { columnsOf } from '../model/columns.ts'
import { FigureRow } from '../queries/figure-row.ts'

/** For the columns whose schema says nothing, since there the name says it among its siblings. */
const otherwise: Readonly<Record<string, string>> = {
  series: 'The account that the figure belongs to.',
  indicator: 'The quantity that is measured.',
  area: 'The territory.',
  period:
    'What the figure is about: a year, an economic year 1927-28, a half, quarter, month, day or span.',
  unit: 'What the value is counted in.',
  estimator: 'Who stands behind the number.',
  note: 'What else must be known to read the figure.',
}

/** What each column of a figure means. */
export const figureMeanings: ReadonlyMap<string, string> = new Map(
  columnsOf(FigureRow).map(({ name, description }) => [name, description ?? otherwise[name] ?? '']),
)
