import type { ReportFormat } from './report-format.ts'

/** For programs: the report as it is. */
export const json: ReportFormat = {
  name: 'json',
  summary: 'for programs: the report as one JSON object',
  write: ({ total, violations, omitted }) =>
    `${JSON.stringify({ total, violations, omitted }, null, 2)}\n`,
}
