import { github } from './github.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { ReportFormat } from './report-format.ts'
import { sarif } from './sarif.ts'

/** The list of report formats; the first is the default. */
export const reportFormats: readonly [ReportFormat, ...ReportFormat[]] = [
  pretty,
  json,
  sarif,
  github,
]
