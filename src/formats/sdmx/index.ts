import type { DataFormat } from './data/data-message.ts'
import { sdmxCsv10, sdmxCsv20 } from './data/sdmx-csv.ts'
import { sdmxJson10 } from './data/sdmx-json-10.ts'
import { sdmxJson20 } from './data/sdmx-json-20.ts'
import { genericData, genericTimeSeriesData } from './data/sdmx-ml-generic.ts'
import {
  structureSpecificData,
  structureSpecificTimeSeriesData,
} from './data/sdmx-ml-structure-specific.ts'
import type { Standard } from './message-format.ts'
import { structureJson1 } from './structure-json-1.ts'
import { structureJson2 } from './structure-json-2.ts'
import type { StructureFormat } from './structure-message.ts'
import { structureMl21 } from './structure-ml-21.ts'

const xml = [
  genericData,
  structureSpecificData,
  genericTimeSeriesData,
  structureSpecificTimeSeriesData,
] as const

/** THE list of forms of data messages; the first is sent where nothing else is asked for. */
export const dataFormats = {
  '2.1': [...xml, sdmxJson10, sdmxJson20, sdmxCsv10, sdmxCsv20],
  '3.0': [sdmxJson20, sdmxJson10, sdmxCsv20, sdmxCsv10, ...xml],
} as const satisfies Record<Standard, readonly [DataFormat, ...DataFormat[]]>

/** THE list of forms of structure messages, likewise. */
export const structureFormats = {
  '2.1': [structureMl21, structureJson1, structureJson2],
  '3.0': [structureJson2, structureMl21, structureJson1],
} as const satisfies Record<Standard, readonly [StructureFormat, ...StructureFormat[]]>
