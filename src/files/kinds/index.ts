import type { BulkFile } from '../bulk-file.ts'
import { dataPackage } from './data-package.ts'
import { observationsCsv } from './observations-csv.ts'
import { observationsCsvGzip } from './observations-csv-gzip.ts'
import { observationsCsvMetadata } from './observations-csv-metadata.ts'
import { observationsNdjson } from './observations-ndjson.ts'
import { observationsParquet } from './observations-parquet.ts'
import { sourcesBibtex } from './sources-bibtex.ts'
import { sourcesCslJson } from './sources-csl-json.ts'
import { sqliteDatabase } from './sqlite-database.ts'

/** THE list of bulk files; they are made and listed in this order. */
export const bulkFiles: readonly BulkFile[] = [
  dataPackage,
  observationsCsv,
  observationsCsvMetadata,
  observationsCsvGzip,
  observationsNdjson,
  observationsParquet,
  sqliteDatabase,
  sourcesBibtex,
  sourcesCslJson,
]
