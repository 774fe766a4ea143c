import { statusMeanings } from '../../model/observation.ts'
import { dateOfDay, parsePeriod } from '../../model/period.ts'
import type { Answer, Figure } from '../../queries/answer.ts'
import { citationOf } from '../../queries/overview.ts'
import { instantOf, releaseFacts } from '../../queries/release-facts.ts'
import { documentReferences } from '../citations/document-references.ts'
import { plainFormat } from '../format.ts'
import { jsonBytes } from '../json-bytes.ts'
import { type FigureGrid, MOST_PLACED } from '../tables/figure-grid.ts'
import { type Cell, cubeOf } from './cube.ts'

type Release = Answer['release']

/**
 * JSON-stat 2.0: a data set with a cell for each series and period, and for each release where a figure is
 * followed through them; only those are sent that have a figure. What has no slot there is in `extension`: exact
 * values where the number would not print back, characters as printed, sources, places, notes.
 */
export const jsonstat = plainFormat({
  name: 'jsonstat',
  mediaType: 'application/vnd.json-stat+json',
  accept: 'application/vnd.json-stat+json',
  shows: ['figures', 'stands'],
  mostRows: MOST_PLACED,
  encode: async (answer, { address }) => jsonBytes(await dataSet(answer, address)),
})

async function dataSet(answer: Answer, address: string) {
  const { release } = answer
  const cube = await cubeOf(answer)
  const { series, periods, releases, figures, cells, beside } = cube
  const sources = figures.map(({ source }) => source)
  return {
    version: '2.0',
    class: 'dataset',
    label: release.head.title,
    source: citationOf(release),
    updated: instantOf(release),
    id: ['series', 'period', ...(releases ? ['release'] : [])],
    size: [series.length, periods.length, ...(releases ? [releases.length] : [])],
    role: { time: ['period'], metric: ['series'] },
    dimension: {
      series: seriesDimension(release, cube),
      period: periodDimension(cube),
      ...(releases && { release: { label: 'Release', category: { index: releases } } }),
    },
    value: sparse(cells, ({ value }) => (value === undefined ? undefined : Number(value))),
    status: sparse(cells, ({ status }) => status),
    extension: {
      address,
      ...Object.fromEntries(releaseFacts(release)),
      statuses: statusMeanings,
      exact: sparse(cells, ({ value }) => (isPrintedBack(value) ? undefined : value)),
      ...otherMembers(cells),
      sources: Object.fromEntries(await documentReferences(release, sources)),
      ...beside,
    },
  }
}

/** What is said of some cells, by their number. */
function sparse<Value>(
  cells: readonly Cell[],
  read: (figure: Figure) => Value | undefined,
): Record<number, Value> {
  const said: Record<number, Value> = {}
  for (const { place, figure } of cells) {
    const value = read(figure)
    if (value !== undefined) said[place] = value
  }
  return said
}

function isPrintedBack(value: string | undefined): boolean {
  return value === undefined || String(Number(value)) === value
}

function seriesDimension({ catalogue }: Release, { series, figures }: FigureGrid) {
  const known = series.flatMap((id) => catalogue.series.get(id) ?? [])
  const notes = known.flatMap(({ id, note }) => (note === undefined ? [] : [[id, [note]]]))
  const units = new Map<string, { label: string; decimals: number; multiplier: number }>()
  for (const { series: id, unit, multiplier, value } of figures) {
    const decimals = Math.max(units.get(id)?.decimals ?? 0, value?.split('.')[1]?.length ?? 0)
    units.set(id, { label: catalogue.units.get(unit)?.name ?? unit, decimals, multiplier })
  }
  return {
    label: 'Series',
    category: {
      index: series,
      ...(known.length > 0 && {
        label: Object.fromEntries(known.map((one) => [one.id, one.title])),
      }),
      ...(notes.length > 0 && { note: Object.fromEntries(notes) }),
      unit: Object.fromEntries(units),
    },
  }
}

/** The days of each period stand in the extension: an economic year begins in October. */
function periodDimension({ periods }: FigureGrid) {
  const days = periods.map((text) => {
    const { first, last } = parsePeriod(text)
    return [text, [dateOfDay(first), dateOfDay(last)]]
  })
  return {
    label: 'Period',
    category: { index: periods },
    extension: { days: Object.fromEntries(days) },
  }
}

/** They have slots of their own. */
const placed: ReadonlySet<string> = new Set(['series', 'period', 'value', 'status'])

/**
 * The members of figures that have no slot: those that are one for all figures of each series by its id,
 * the others by the number of the cell.
 */
function otherMembers(cells: readonly Cell[]) {
  const members = new Map<string, Map<number, unknown>>()
  const seriesAt = new Map(cells.map(({ place, figure }) => [place, figure.series]))
  for (const { place, figure } of cells) {
    for (const [member, value] of Object.entries(figure)) {
      if (placed.has(member) || value === undefined || isRepeated(member, figure)) continue
      const said = members.get(member) ?? new Map<number, unknown>()
      members.set(member, said.set(place, value))
    }
  }
  const bySeries: Record<string, unknown> = {}
  const byFigure: Record<string, unknown> = {}
  for (const [member, said] of members) {
    const shared = member === 'printed' ? undefined : sharedBySeries(seriesAt, said)
    if (shared) bySeries[member] = shared
    else byFigure[member] = Object.fromEntries(said)
  }
  return { series: bySeries, figures: byFigure }
}

/** What was printed is said only where it is not the value. */
function isRepeated(member: string, figure: Figure): boolean {
  return member === 'printed' && 'printed' in figure && figure.printed === figure.value
}

/** One value for each series, if all its figures say the same. */
function sharedBySeries(
  seriesAt: ReadonlyMap<number, string>,
  said: ReadonlyMap<number, unknown>,
): Readonly<Record<string, unknown>> | undefined {
  const shared = new Map<string, unknown>()
  for (const [place, series] of seriesAt) {
    const value = said.get(place)
    if (shared.has(series) && shared.get(series) !== value) return undefined
    shared.set(series, value)
  }
  return Object.fromEntries([...shared].filter(([, value]) => value !== undefined))
}
