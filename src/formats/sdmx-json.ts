import { sdmxJson20 } from './sdmx/data/sdmx-json-20.ts'
import { sdmxFormat } from './sdmx-format.ts'

/** SDMX-JSON 2.0, for tools of statistical offices and central banks. */
export const sdmxJson = sdmxFormat('sdmx-json', sdmxJson20)
