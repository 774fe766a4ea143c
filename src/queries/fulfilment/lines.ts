import type { Period } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { AccountFigure, Column } from '../accounts/columns.ts'
import { type CommonMeasure, measureKey } from '../accounts/common-measure.ts'

/** One account's figures in one measure, by period. */
export interface AccountLine {
  readonly series: Series
  readonly measure: CommonMeasure
  readonly figures: readonly PeriodFigure[]
}

export interface PeriodFigure {
  readonly period: Period
  readonly figure: AccountFigure
}

/** What accounts say of what was, in one area: each with all its figures. */
export function outturnLines(columns: readonly Column[], area: string): readonly AccountLine[] {
  const lines = new Map<string, { line: Omit<AccountLine, 'figures'>; figures: PeriodFigure[] }>()
  for (const { area: place, period, measure, figures } of columns) {
    if (place !== area || measure.standing !== 'outturn') continue
    for (const figure of figures) {
      const { series } = figure
      const found = lines.get(series.id) ?? { line: { series, measure }, figures: [] }
      lines.set(series.id, found)
      found.figures.push({ period, figure })
    }
  }
  return [...lines.values()].map(({ line, figures }) => ({ ...line, figures }))
}

/** Whether figures of two measures may be set against one another, whatever the spans mean. */
export function isOneMeasure(a: CommonMeasure, b: CommonMeasure): boolean {
  return measureKey(bare(a)) === measureKey(bare(b))
}

function bare({ spanMeaning: _, ...measure }: CommonMeasure): CommonMeasure {
  return { ...measure, standing: 'outturn' }
}

/** In what two measures differ, for a reader. */
export function differenceBetween(theirs: CommonMeasure, ours: CommonMeasure): string {
  const members = ['unit', 'priceBase', 'indexBase'] as const
  return members
    .filter((member) => theirs[member] !== ours[member])
    .map(
      (member) =>
        `${member} ${theirs[member] ?? 'not stated'}, not ${ours[member] ?? 'not stated'}`,
    )
    .join('; ')
}
