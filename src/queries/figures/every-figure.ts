import { problem } from '../../model/problems.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { type DerivedFigures, derivedFigures } from '../derived/derived-figures.ts'
import type { DerivedRow } from '../derived/derived-row.ts'
import type { Pages } from '../pages/table.ts'
import { dayRange } from '../parameters/parameters.ts'
import { allowedSome } from '../transforms/refusal.ts'
import type { DeriveRequest } from '../transforms/request.ts'
import { figureCount, keepsAll } from './figure-list.ts'
import { figurePages, seriesChunks } from './figure-pages.ts'
import type { FigureRow } from './figure-row.ts'
import { type FigureSelection, statusKeeper } from './figure-selection.ts'
import { printedWithin } from './printed-within.ts'

/** A whole list, which is counted before it is sent. */
export interface Whole<Row> {
  readonly total: number
  /** The rows, read anew each time that they are asked for. */
  readonly pages: Pages<Row>
}

interface WholeDerived extends Whole<DerivedRow>, Pick<DerivedFigures, 'derivations' | 'refused'> {
  /** The printed figures that the rows are made of; one may come several times. */
  readonly inputs: Pages<FigureRow>
}

/**
 * Refuses what a whole list cannot be asked with.
 * @throws {Problem} `too-large`, `invalid-parameter`
 */
export function checkWhole(asked: {
  readonly sort?: readonly string[] | undefined
  readonly cursor?: string | undefined
}): void {
  if (asked.sort) {
    throw problem('too-large', {
      parameter: 'sort',
      detail:
        'sort: a whole list goes by series and period, since another order would have to hold it; leave sort out, or ask for pages with limit and cursor',
    })
  }
  if (asked.cursor !== undefined) {
    throw problem('invalid-parameter', {
      parameter: 'cursor',
      detail: 'cursor: limit=all sends the whole list at once; leave one of the two out',
    })
  }
}

/** Every figure of some series that a selection keeps. */
export async function everyFigure(
  release: Release,
  series: readonly Series[],
  selection: FigureSelection,
): Promise<Whole<FigureRow>> {
  const read = () => figurePages(release, series, selection)
  // Series of which all is kept are counted by their extents.
  const total = keepsAll(selection) ? figureCount(release, series) : await countOf(read())
  return { total, pages: readAnew(read) }
}

/**
 * What a request makes of every figure. Everything is derived once before the first is sent, so that a
 * refusal is one and not a break in the middle.
 * @throws {Problem} with status 422 where the basis of every series forbids the arithmetic
 */
export async function everyDerivedFigure(
  release: Release,
  series: readonly Series[],
  selection: FigureSelection,
  request: DeriveRequest,
): Promise<WholeDerived> {
  const made = () => derivedChunks(release, series, selection, request)
  const derivations: DerivedFigures['derivations'][number][] = []
  const refused: DerivedFigures['refused'][number][] = []
  let total = 0
  for await (const chunk of made()) {
    derivations.push(...chunk.derivations)
    refused.push(...chunk.refused)
    total += chunk.rows.length
  }
  return {
    total,
    ...allowedSome({ derivations, refused }),
    pages: readAnew(() => rowsOf(made())),
    inputs: readAnew(() => inputsOf(made())),
  }
}

async function* derivedChunks(
  release: Release,
  series: readonly Series[],
  selection: FigureSelection,
  request: DeriveRequest,
): AsyncGenerator<DerivedFigures> {
  const hasStatus = statusKeeper(selection)
  const within = { ...request, range: dayRange(selection) }
  const keeps = printedWithin(selection)
  for (const chunk of seriesChunks(release, series)) {
    const made = await derivedFigures(release, chunk, within, keeps)
    yield { ...made, rows: made.rows.filter(hasStatus) }
  }
}

async function* rowsOf(
  chunks: AsyncIterable<DerivedFigures>,
): AsyncGenerator<readonly DerivedRow[]> {
  for await (const { rows } of chunks) yield rows
}

async function* inputsOf(
  chunks: AsyncIterable<DerivedFigures>,
): AsyncGenerator<readonly FigureRow[]> {
  for await (const { rows, inputsOf: of } of chunks) yield rows.flatMap(of)
}

async function countOf(pages: AsyncIterable<readonly unknown[]>): Promise<number> {
  let count = 0
  for await (const page of pages) count += page.length
  return count
}

function readAnew<Row>(read: () => AsyncIterable<readonly Row[]>): AsyncIterable<readonly Row[]> {
  return { [Symbol.asyncIterator]: () => read()[Symbol.asyncIterator]() }
}
