import type { DataFormat } from './data/data-message.ts'
import { sdmxCsv10, sdmxCsv20 } from './data/sdmx-csv.ts'
import { sdmxJson10 } from './data/sdmx-json-10.ts'
import { sdmxJson20 } from './data/sdmx-json-20.ts'
import { genericData, genericTimeSeriesData } from './data/sdmx-ml-generic.ts'
import {
  structureSpecificData,
  structureSpecificTimeSeriesData,
} from './data/sdmx-ml-structure-specific.ts'

/** THE list of messages of data: negotiation and the round-trip tests read it. */
export const dataFormats: readonly DataFormat[] = [
  sdmxJson20,
  sdmxJson10,
  sdmxCsv20,
  sdmxCsv10,
  structureSpecificData,
  structureSpecificTimeSeriesData,
  genericData,
  genericTimeSeriesData,
]
