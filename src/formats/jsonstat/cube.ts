import type { Answer, Figure } from '../../queries/answer.ts'
import { derivedMembers } from '../../queries/derived/derived-figure.ts'
import type { Stand } from '../../queries/figures/stands.ts'
import { type FigureGrid, figureGrid } from '../tables/figure-grid.ts'

/** A figure and the number of its cell, counted row by row. */
export interface Cell {
  readonly place: number
  readonly figure: Figure
}

/** The figures of an answer, and by what each is told apart from the others. */
export interface Cube extends FigureGrid {
  /** What {@link Cell} has its place in. */
  readonly cells: readonly Cell[]
  /** Present where a figure was followed through the releases; the others are of one release. */
  readonly releases?: readonly string[]
  /** What is said of all of it, for which no cell has a place. */
  readonly beside: Readonly<Record<string, unknown>>
}

/** @throws {Problem} `too-large` */
export async function cubeOf(answer: Answer): Promise<Cube> {
  if (answer.stands) return cubeOfStands(answer.stands)
  const grid = await figureGrid(answer)
  return { ...grid, cells: cellsOf(grid), beside: answer.figures?.beside ?? {} }
}

function cellsOf({ series, periods, figures }: FigureGrid): readonly Cell[] {
  const row = new Map(series.map((id, index) => [id, index]))
  const column = new Map(periods.map((period, index) => [period, index]))
  return figures.map((figure) => ({
    place: (row.get(figure.series) ?? 0) * periods.length + (column.get(figure.period) ?? 0),
    figure,
  }))
}

/** One figure in every release that had it: a cell each, so that whoever asks for a release finds it there. */
function cubeOfStands(stands: readonly Stand[]): Cube {
  const values = stands.map(({ figure, made, releases, from, reason }) => ({
    releases,
    figure: { ...figure, from, reason, ...derivedMembers(made) },
  }))
  const figures = values.map(({ figure }) => figure)
  const releases = values.flatMap((value) => value.releases)
  return {
    series: [...new Set(figures.map(({ series }) => series))],
    periods: [...new Set(figures.map(({ period }) => period))],
    figures,
    releases,
    cells: values
      .flatMap((value) => value.releases.map(() => value.figure))
      .map((figure, place) => ({ place, figure })),
    beside: {},
  }
}
