import type { Standard } from './message-format.ts'
import { structureJson1 } from './structure-json-1.ts'
import { structureJson2 } from './structure-json-2.ts'
import type { StructureFormat } from './structure-message.ts'
import { structureMl21 } from './structure-ml-21.ts'

/** THE list of forms of structure messages; the first is sent where nothing else is asked for. */
export const structureFormats = {
  '2.1': [structureMl21, structureJson1, structureJson2],
  '3.0': [structureJson2, structureMl21, structureJson1],
} as const satisfies Record<Standard, readonly [StructureFormat, ...StructureFormat[]]>
