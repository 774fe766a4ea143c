import { nearestName } from '../model/nearest-name.ts'
import { dateOfDay, type Period } from '../model/period.ts'
import { problem } from '../model/problems.ts'
import type { Series } from '../model/series.ts'
import type { Release } from '../releases/release.ts'
import type { Answer } from './answer.ts'
import { type FigureRow, figureColumns, figureMembers, figureRows } from './figure-row.ts'
import { viewOf } from './list.ts'
import { listings } from './listings/index.ts'
import { tableOf } from './presentation.ts'
import { ifPrintedWithin, type PrintedBounds, printedWithin } from './printed-within.ts'
import { recordOf } from './record.ts'
import { rivalsOfEach } from './rivals.ts'
import { onePage } from './table.ts'

/**
 * The figure of a series at exactly one period.
 * @throws {Problem} `unknown-record`, or `unknown-figure` with the nearest period that has one.
 */
export async function figureAt(
  release: Release,
  series: Series,
  period: Period,
): Promise<FigureRow> {
  const found = await rowAt(release, series, period)
  if (found) return found
  const [all] = await release.observations.observations([series.id], {
    from: Number.NEGATIVE_INFINITY,
    to: Number.POSITIVE_INFINITY,
  })
  const periods = all ? figureRows(release, series, all).map((row) => row.period) : []
  const suggestion = nearestName(period.text, periods)
  throw problem('unknown-figure', {
    parameter: 'period',
    detail: `series ${series.id} has no figure for ${period.text}; it has ${periods.length}, from ${periods[0]} to ${periods.at(-1)}`,
    ...(suggestion && { suggestion }),
  })
}

/** The figure of a series at exactly one period, if it has one. */
async function rowAt(
  release: Release,
  series: Series,
  period: Period,
): Promise<FigureRow | undefined> {
  const [batch] = await release.observations.observations([series.id], {
    from: period.first,
    to: period.last,
  })
  return batch && figureRows(release, series, batch).find((row) => row.period === period.text)
}

/** What other accounts of the same quantity and area say of exactly the same days. */
async function rivalsOf(
  release: Release,
  series: Series,
  period: Period,
): Promise<readonly FigureRow[]> {
  const { id, indicator, area } = series
  const [rivals = []] = await rivalsOfEach(release, [
    { series: id, indicator, area, period: period.text },
  ])
  return rivals
}

export interface FigureQuestion extends PrintedBounds {
  readonly id: string
  readonly period: Period
}

/** Whether a release has a figure within the bounds. */
export async function holdsFigure(release: Release, question: FigureQuestion): Promise<boolean> {
  const series = release.catalogue.series.get(question.id)
  const row = series && (await rowAt(release, series, question.period))
  return row !== undefined && printedWithin(question)(row)
}

/**
 * One figure with all that stands behind it, and what its rivals say, as far as they were printed within
 * the bounds.
 * @throws {Problem} `unknown-record`, `unknown-figure`, `inverted-range`
 */
export async function figure(release: Release, question: FigureQuestion): Promise<Answer> {
  const { id, period } = question
  const series = recordOf(release, 'series', id)
  const row = ifPrintedWithin(await figureAt(release, series, period), question)
  const rivals = (await rivalsOf(release, series, period)).filter(printedWithin(question))
  const { sources, indicators, estimators, areas, units } = release.catalogue
  const beside = {
    firstDay: dateOfDay(period.first),
    lastDay: dateOfDay(period.last),
    provenance: {
      series: viewOf(release, listings.series, series),
      indicator: indicators.get(series.indicator),
      area: areas.get(series.area),
      estimator: estimators.get(series.estimator),
      unit: units.get(series.unit),
      source: sources.get(row.source),
      original: series.original === undefined ? undefined : sources.get(series.original),
    },
    rivals,
  }
  return {
    release,
    json: () => ({ ...row, ...beside }),
    table: tableOf([row], figureColumns, figureMembers),
    figures: { pages: onePage([row]), beside },
  }
}
