import { memberOf } from '../model/columns.ts'
import type { Answer } from '../queries/answer.ts'
import { formatWith } from './format.ts'
import { jsonBytes } from './json-bytes.ts'
import { figureGrid, lostWhenWide, valuesByPeriod } from './tables/figure-grid.ts'
import { shape, shapeRefusal } from './tables/table-parameters.ts'

/**
 * JSON (RFC 8259). Figures are strings, since a JSON number loses digits in most readers. Lists can be laid
 * out by member or by period.
 */
export const json = formatWith(
  { shape },
  {
    name: 'json',
    mediaType: 'application/json; charset=utf-8',
    accept: 'application/json',
    shows: ['json'],
    loses: (_, __, own) => (own.shape === 'wide' ? lostWhenWide : []),
    encode: async (answer, _, own) => {
      const value = answer.json()
      if (own.shape === undefined || own.shape === 'records') return jsonBytes(value)
      const rows = memberOf(value, 'data')
      if (!Array.isArray(rows))
        throw shapeRefusal('only lists can be laid out otherwise than as records')
      const data = own.shape === 'wide' ? await byPeriod(answer) : byMember(rows)
      return jsonBytes(Object.assign({}, value, { data }))
    },
  },
)

/** A list for each member that some row has; what a row lacks is null there, so that places agree. */
function byMember(rows: readonly object[]): Readonly<Record<string, readonly unknown[]>> {
  const members = new Set(rows.flatMap((row) => Object.keys(row)))
  const ofRows = rows.map((row) => new Map<string, unknown>(Object.entries(row)))
  return Object.fromEntries(
    [...members].map((member) => [member, ofRows.map((row) => row.get(member) ?? null)]),
  )
}

/** An object for each period, with the value of each series that has one. */
async function byPeriod(answer: Answer): Promise<readonly object[]> {
  if (!answer.figures) throw shapeRefusal('only lists of figures can be wide')
  const grid = await figureGrid(answer)
  const heads = ['period', ...grid.series]
  return valuesByPeriod(grid).map((line) =>
    Object.fromEntries(
      line.flatMap((cell, index) => (cell === undefined ? [] : [[heads[index], cell]])),
    ),
  )
}
