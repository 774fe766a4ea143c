import { parquetPieces } from '../../formats/columnar/parquet.ts'
import { fileFacts } from '../../formats/columnar/typed-file.ts'
import type { Release } from '../../releases/release.ts'
import type { BulkFile } from '../bulk-file.ts'
import { figureTable } from '../figure-table.ts'

/** The same columns as `P/observations.parquet` has. */
export const observationsParquet: BulkFile = {
  name: () => 'observations.parquet',
  title: 'All figures as Parquet, with exact values as text, doubles beside them, and dates',
  mediaType: 'application/vnd.apache.parquet',
  write: (release: Release) => {
    const table = figureTable(release)
    return parquetPieces(table, fileFacts(release, table))
  },
}
