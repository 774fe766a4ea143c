import { csvOf } from '../../formats/tables/csv.ts'
import { columnsOf } from '../../model/columns.ts'
import { recordKindNames, recordKinds } from '../../model/records.ts'
import { FigureRow } from '../../queries/figures/figure-row.ts'
import type { Release } from '../../releases/release.ts'
import type { BulkFile } from '../bulk-file.ts'
import { figureTable } from '../figure-table.ts'

/** The same bytes as `P/observations.csv?limit=all` gives. */
export const observationsCsv: BulkFile = {
  name: () => 'observations.csv',
  title: 'All figures as CSV',
  mediaType: 'text/csv; charset=utf-8; header=present',
  table: {
    name: 'observations',
    columns: columnsOf(FigureRow),
    key: recordKinds.observations.key,
    references: recordKindNames.flatMap((kind) =>
      recordKinds[kind].name in FigureRow.shape
        ? [{ column: recordKinds[kind].name, table: kind }]
        : [],
    ),
  },
  write: csvPages,
}

async function* csvPages(release: Release): AsyncGenerator<Uint8Array> {
  const { columns, pages } = figureTable(release)
  yield Buffer.from(csvOf([columns.map(({ name }) => name)]))
  for await (const page of pages) yield Buffer.from(csvOf(page))
}
