import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { json } from './json.ts'

/** THE list of formats; the first is sent where nothing else is asked for. */
export const formats: readonly [Format, ...Format[]] = [json, csv]
