import { structureJson1 } from './structure-json-1.ts'
import { structureJson2 } from './structure-json-2.ts'
import type { StructureFormat } from './structure-message.ts'
import { structureMl21 } from './structure-ml-21.ts'

/** THE list of forms of structure messages; the first is that of SDMX 3.0. */
export const structureFormats: readonly [StructureFormat, ...StructureFormat[]] = [
  structureJson2,
  structureMl21,
  structureJson1,
]
