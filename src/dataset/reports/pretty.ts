import type { Violation, ViolationReport } from '../violation.ts'
import { counted, type ReportFormat } from './report-format.ts'

/** For people: by file, in the order of lines. */
export const pretty: ReportFormat = {
  name: 'pretty',
  summary: 'for people: by file, in the order of lines',
  write: (report, { colour }) => {
    if (report.total === 0) return 'No violations.\n'
    const paint = colour ? painted : plain
    const files = new Set([...report.violations, ...report.omitted].map(({ file }) => file))
    const groups = [...files].sort().map((file) => groupOf(file, report, paint))
    const summary = `${counted(report.total, 'violation')} in ${counted(files.size, 'file')}`
    return `${groups.join('\n')}\n${paint(summary, 31)}\n`
  },
}

type Paint = (text: string, code: number) => string

const ESCAPE = String.fromCharCode(27)
const painted: Paint = (text, code) => `${ESCAPE}[${code}m${text}${ESCAPE}[0m`
const plain: Paint = (text) => text

function groupOf(file: string, report: ViolationReport, paint: Paint): string {
  const kept = report.violations.filter((violation) => violation.file === file)
  const omitted = report.omitted.filter((omission) => omission.file === file)
  return [
    paint(file, 1),
    ...kept.map((violation) => entryOf(violation, paint)),
    ...omitted.map(({ rule, count }) => `  … and ${count.toLocaleString('en-GB')} more of ${rule}`),
    '',
  ].join('\n')
}

function entryOf({ line, column, rule, found, mend }: Violation, paint: Paint): string {
  return `  ${line}:${column}  ${paint(rule, 33)}  ${found}\n      ${paint(mend, 2)}`
}
