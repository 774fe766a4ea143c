import { tableMetadata } from '../../formats/catalogues/csvw.ts'
import { recordKinds } from '../../model/records.ts'
import type { BulkFile } from '../bulk-file.ts'
import { figureTable } from '../figure-table.ts'
import { observationsCsv } from './observations-csv.ts'

/** Named so that readers of CSV on the Web find it beside the file (tabular data model §5.3). */
export const observationsCsvMetadata: BulkFile = {
  name: (release) => `${observationsCsv.name(release)}-metadata.json`,
  title: 'What the columns of observations.csv are, for CSV on the Web',
  mediaType: 'application/csvm+json',
  write: async (release) => {
    const { columns } = figureTable(release)
    const metadata = tableMetadata(release, {
      url: observationsCsv.name(release),
      columns,
      key: recordKinds.observations.key,
      delimiter: ',',
      decimalChar: '.',
    })
    return Buffer.from(`${JSON.stringify(metadata, undefined, 2)}\n`)
  },
}
