import { comparePeriods, parsePeriod } from '../../model/period.ts'
import { problem } from '../../model/problems.ts'
import type { Answer, Figure } from '../../queries/answer.ts'
import { figureMembers } from '../../queries/figures/figure-row.ts'

/** Figures placed by what they are about: no two share series and period. */
export interface FigureGrid {
  readonly series: readonly string[]
  readonly periods: readonly string[]
  readonly figures: readonly Figure[]
}

/** More are not held at once; a list of more is read page by page. */
export const MOST_PLACED = 100_000

/**
 * Gathers the figures of an answer and orders what they are about: periods by their days, series as they
 * come.
 * @throws {Problem} `too-large`
 */
export async function figureGrid({ figures }: Answer): Promise<FigureGrid> {
  if (!figures) throw new TypeError('an answer without figures has none to place')
  const placed: Figure[] = []
  for await (const page of figures.pages) {
    placed.push(...page)
    if (placed.length > MOST_PLACED) throw tooMany()
  }
  const periods = [...new Set(placed.map(({ period }) => period))].map(parsePeriod)
  return {
    series: [...new Set(placed.map(({ series }) => series))],
    periods: periods.sort(comparePeriods).map(({ text }) => text),
    figures: placed,
  }
}

function tooMany() {
  return problem('too-large', {
    parameter: 'limit',
    detail: `more than ${MOST_PLACED} figures are not set side by side; narrow the list, or ask for it as records in csv, tsv, ndjson, parquet or arrow`,
  })
}

/** What of a figure has no place where a cell is its value and nothing else. */
export const lostWhenWide = figureMembers.filter(
  (member) => !['series', 'period', 'value'].includes(member),
)

/** The values of a grid: a line a period, with the series across. */
export function valuesByPeriod({
  series,
  periods,
  figures,
}: FigureGrid): readonly (readonly (string | undefined)[])[] {
  const column = new Map(series.map((id, index) => [id, index + 1]))
  const lines = new Map(
    periods.map((period): [string, (string | undefined)[]] => [
      period,
      [period, ...series.map(() => undefined)],
    ]),
  )
  for (const figure of figures) {
    const line = lines.get(figure.period)
    const at = column.get(figure.series)
    if (line && at !== undefined) line[at] = figure.value
  }
  return [...lines.values()]
}
