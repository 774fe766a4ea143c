import { sdmxCsv20 } from './sdmx/data/sdmx-csv.ts'
import { sdmxFormat } from './sdmx-format.ts'

/** SDMX-CSV 2.0, the same with a row a figure. */
export const sdmxCsv = sdmxFormat('sdmx-csv', sdmxCsv20)
