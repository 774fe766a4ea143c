import { dateOfDay, nearestPeriod, type Period } from '../../model/period.ts'
import { problem } from '../../model/problems.ts'
import { recordKinds } from '../../model/records.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import type { Answer } from '../answer.ts'
import type { Citation } from '../citations/citation.ts'
import { figureTraces } from '../citations/traces.ts'
import { figureWords, questionWords } from '../citations/words.ts'
import { deriveQuery } from '../derived/derive-parameters.ts'
import {
  type DerivedFigure,
  derivedMemberColumns,
  derivedMembers,
  derivedOfEach,
} from '../derived/derived-figure.ts'
import { onePage } from '../pages/table.ts'
import { viewOf } from '../records/list.ts'
import { listings } from '../records/listings/index.ts'
import { tableOf } from '../records/presentation.ts'
import { recordOf } from '../records/record-of.ts'
import { refuseAll } from '../transforms/refusal.ts'
import type { DeriveRequest } from '../transforms/request.ts'
import type { MadeFigure } from '../views.ts'
import { quotationsBeside, quoted } from '../words/quoted.ts'
import { type FigureRow, figureColumns, figureMembers, figureRows } from './figure-row.ts'
import { findFigures } from './figures-at.ts'
import { ifPrintedWithin, type PrintedBounds, printedWithin } from './printed-within.ts'
import { rivalsOfEach } from './rivals.ts'
import type { Stand } from './stands.ts'

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
  const suggestion = nearestPeriod(period, periods)
  throw problem('unknown-figure', {
    parameter: 'period',
    detail: `series ${series.id} has no figure for ${period.text}; it has ${periods.length}, from ${periods[0]} to ${periods.at(-1)}${suggestion ? `; the nearest is ${suggestion}` : ''}`,
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
  /** What is done to the figure; it is sent as printed without it. */
  readonly derive?: DeriveRequest | undefined
}

/** Whether a release has a figure within the bounds. */
export async function holdsFigure(release: Release, question: FigureQuestion): Promise<boolean> {
  const series = release.catalogue.series.get(question.id)
  const row = series && (await rowAt(release, series, question.period))
  return row !== undefined && printedWithin(question)(row)
}

/** Finds every value that a figure had up to a release, oldest first. */
export type StandsOf = (figure: FigureRow, release: Release) => Promise<readonly Stand[]>

const onlyAsItStands: StandsOf = async (figure, { version, date }) => [
  { releases: [version], from: date, figure, made: undefined, reason: undefined },
]

/**
 * One figure with all that stands behind it, what its rivals say, as far as they were printed within the
 * bounds, and the words beside it, as far as they are dated within them. What is asked to be done is done to
 * figure and rivals; a rival whose basis forbids it says so.
 * Without `standsOf` nothing is known of the releases before.
 * @throws {Problem} `unknown-record`, `unknown-figure`, `inverted-range`, and with status 422 where the basis of the
 * series forbids what is asked
 */
export async function figure(
  release: Release,
  question: FigureQuestion,
  standsOf: StandsOf = onlyAsItStands,
): Promise<Answer> {
  const { id, period, derive } = question
  const series = recordOf(release, 'series', id)
  const row = ifPrintedWithin(await figureAt(release, series, period), question)
  const isWithin = printedWithin(question)
  const rivals = (await rivalsOf(release, series, period)).filter(isWithin)
  const [own, ...others] = derive
    ? await derivedOfEach(release, [row, ...rivals], derive, question)
    : []
  if (own?.kind === 'refused') throw refuseAll([own.refusal])
  const shown = { ...row, ...derivedMembers(own) }
  const columns = derive ? [...figureColumns, ...derivedMemberColumns] : figureColumns
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
    rivals: rivals.map((rival, index) => ({ ...rival, ...derivedMembers(others[index]) })),
    quotations: quoted(quotationsBeside(release, row, question)),
  }
  const made = own && {
    ...own.made,
    inputs: () => inputsOf(release, own.made, row),
  }
  return {
    release,
    citation: made ? madeCitation(release, row, made, derive) : figureCitation(release, row),
    json: () => ({ ...shown, ...beside }),
    table: tableOf([shown], columns, [...figureMembers, 'derived'], recordKinds.observations.key),
    figures: { pages: onePage([shown]), beside },
    ...(!derive && { printed: onePage([row]) }),
    view: {
      kind: 'figure',
      figure: row,
      series,
      stands: async () => (await standsOf(row, release)).filter((stand) => isWithin(stand.figure)),
      ...(made && { made }),
    },
  }
}

/** The printed figures that one was made of; the one that was asked for where it was made of none. */
async function inputsOf(
  release: Release,
  { row: { series, inputs } }: DerivedFigure,
  asked: FigureRow,
): Promise<readonly FigureRow[]> {
  const keys = inputs.map(({ period }) => ({ series, period }))
  const found = await findFigures(release, keys)
  const rows = keys.flatMap((key) => found(key) ?? [])
  return rows.length > 0 ? rows : [asked]
}

/** A derived figure is cited by the question that makes it, with the documents of what it is made of. */
function madeCitation(
  release: Release,
  row: FigureRow,
  { inputs }: MadeFigure,
  derive: DeriveRequest | undefined,
): Citation {
  return {
    release,
    title: () => questionWords(figureWords(release, row), deriveQuery(derive)),
    traces: async function* () {
      yield* figureTraces(release, await inputs())
    },
  }
}

/** How a figure is cited, wherever it is met. */
export function figureCitation(release: Release, row: FigureRow): Citation {
  return {
    release,
    path: `/series/${row.series}/observations/${encodeURIComponent(row.period)}`,
    title: () => figureWords(release, row),
    traces: () => figureTraces(release, [row]),
  }
}
