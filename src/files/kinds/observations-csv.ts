import { stringify } from 'csv-stringify/sync'
import { columnsOf } from '../../model/columns.ts'
import { recordKindNames, recordKinds } from '../../model/records.ts'
import type { Cell } from '../../queries/answer.ts'
import { FigureRow } from '../../queries/figure-row.ts'
import type { Release } from '../../releases/release.ts'
import type { BulkFile } from '../bulk-file.ts'
import { figureMeanings } from '../figure-meanings.ts'
import { figureKeys, figurePages } from '../figure-pages.ts'

const PAGE = 4096

/** The same rows and cells as `P/observations.csv` would give without a limit. */
export const observationsCsv: BulkFile = {
  name: () => 'observations.csv',
  title: 'All figures as CSV',
  mediaType: 'text/csv; charset=utf-8; header=present',
  table: {
    name: 'observations',
    columns: columnsOf(FigureRow).map((column) => ({
      ...column,
      description: figureMeanings.get(column.name),
    })),
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
  yield encoded([figureKeys])
  for await (const page of figurePages(release, PAGE)) {
    yield encoded(page.map((row) => figureKeys.map((key) => row[key])))
  }
}

function encoded(rows: readonly (readonly Cell[])[]): Uint8Array {
  return Buffer.from(stringify([...rows], { record_delimiter: '\r\n' }))
}
