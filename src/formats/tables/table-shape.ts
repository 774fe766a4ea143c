import type { CatalogueName } from '../../model/catalogue.ts'
import type { Answer } from '../../queries/answer.ts'
import type { Cell, Table, TableColumn } from '../../queries/pages/table.ts'
import { eachPage, textColumns } from '../../queries/pages/table.ts'
import { figureGrid, lostWhenWide, valuesByPeriod } from './figure-grid.ts'
import { besideTable, tableOf } from './table-of.ts'
import { type Labels, type Shape, shapeRefusal } from './table-parameters.ts'

type Release = Answer['release']

/** How a table of text is asked to be laid out. */
export interface Layout {
  readonly shape?: Shape
  readonly labels?: Labels
  readonly decimal?: 'point' | 'comma' | undefined
}

/**
 * The table of an answer as it is asked to be laid out.
 * @throws {Problem} `invalid-parameter` where it has no such shape, `too-large`
 */
export async function laidOut(answer: Answer, layout: Layout): Promise<Table> {
  const { shape = 'records', labels = 'id', decimal } = layout
  if (shape === 'columns') {
    throw shapeRefusal('a table of text has records or wide; columns are for json')
  }
  const table =
    shape === 'wide'
      ? await wideTable(answer, labels)
      : labelled(tableOf(answer), answer.release, labels)
  return decimal === 'comma' ? withCommas(table) : table
}

/** What of an answer is not in its table when it is laid out so. */
export function lostInLayout(answer: Answer, { shape, labels }: Layout): readonly string[] {
  if (shape === 'wide') return [...lostWhenWide, ...besideTable(answer)]
  const ids = labels === 'name' ? idColumns(tableOf(answer)).map(({ column }) => column.name) : []
  return [...ids, ...besideTable(answer)]
}

async function wideTable(answer: Answer, labels: Labels): Promise<Table> {
  if (!answer.figures) {
    throw shapeRefusal('only lists of figures can be wide; records shows what is here')
  }
  const grid = await figureGrid(answer)
  const { series } = answer.release.catalogue
  const heads = grid.series.map((id) => {
    const name = series.get(id)?.title ?? id
    return labels === 'both' ? `${id}: ${name}` : labels === 'name' ? name : id
  })
  const columns: readonly TableColumn[] = [
    { name: 'period', type: 'period' },
    ...heads.map((name) => ({ name, type: 'decimal' as const })),
  ]
  return { columns, pages: [valuesByPeriod(grid)] }
}

/** The kinds of record that columns of some names refer to, and where the name of such a record stands. */
const referred: Readonly<Record<string, CatalogueName>> = {
  series: 'series',
  indicator: 'indicators',
  area: 'areas',
  estimator: 'estimators',
  unit: 'units',
  source: 'sources',
}

interface IdColumn {
  readonly column: TableColumn
  readonly index: number
  readonly kind: CatalogueName
}

function idColumns({ columns }: Table): readonly IdColumn[] {
  return columns.flatMap((column, index) => {
    const kind = referred[column.name.split('.').at(-1) ?? '']
    return kind ? [{ column, index, kind }] : []
  })
}

function labelled(table: Table, release: Release, labels: Labels): Table {
  if (labels === 'id') return table
  const named = new Map(idColumns(table).map((one) => [one.index, one]))
  const columns = table.columns.flatMap((column, index) =>
    labels === 'both' && named.has(index)
      ? [column, ...textColumns([`${column.name}_name`])]
      : [column],
  )
  const pages = eachPage(table.pages, (row) =>
    row.flatMap((cell, index): readonly Cell[] => {
      const kind = named.get(index)?.kind
      if (kind === undefined) return [cell]
      const name = nameOf(release, kind, cell)
      return labels === 'both' ? [cell, name] : [name]
    }),
  )
  return { columns, pages }
}

/** The name of what an id stands for; where it stands for nothing that has one, itself. */
function nameOf({ catalogue }: Release, kind: CatalogueName, id: Cell): Cell {
  const record = typeof id === 'string' ? catalogue[kind].get(id) : undefined
  if (!record) return id
  if ('title' in record) return record.title
  return 'name' in record ? record.name : id
}

function withCommas({ columns, pages }: Table): Table {
  const isDecimal = columns.map(({ type }) => type === 'decimal')
  return {
    columns,
    pages: eachPage(pages, (row) =>
      row.map((cell, index) =>
        isDecimal[index] && typeof cell === 'string' ? cell.replace('.', ',') : cell,
      ),
    ),
  }
}
