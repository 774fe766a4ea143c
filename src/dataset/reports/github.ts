import type { Omission, Violation } from '../violation.ts'
import { counted, pathOf, type ReportFormat } from './report-format.ts'

/** Workflow commands, which GitHub shows as annotations at the lines that they name. */
export const github: ReportFormat = {
  name: 'github',
  summary: 'workflow commands that GitHub shows beside the lines of a change',
  write: (report, { folder }) =>
    [
      ...report.violations.map((violation) => annotation(violation, folder)),
      ...report.omitted.map((omission) => omissionNote(omission, folder)),
    ].join(''),
}

function annotation({ rule, file, line, column, found, mend }: Violation, folder: string): string {
  const place = `file=${property(pathOf(folder, file))},line=${line},col=${column}`
  return `::error ${place},title=${property(rule)}::${message(`${found}. ${mend}`)}\n`
}

function omissionNote({ rule, file, count }: Omission, folder: string): string {
  const place = `file=${property(pathOf(folder, file))},title=${property(rule)}`
  return `::error ${place}::${message(`… and ${counted(count, 'violation')} more`)}\n`
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
