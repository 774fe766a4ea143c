import type { ViolationReport } from '../violation.ts'

interface ReportOptions {
  /** The dataset's folder as the reader knows it; put before file names where a tool follows them. */
  readonly folder: string
  readonly colour: boolean
}

/** A way to write violations down. Every format can write a report without any. */
export interface ReportFormat {
  readonly name: string
  readonly summary: string
  readonly write: (report: ViolationReport, options: ReportOptions) => string
}

/** The path of a dataset's file from where the reader stands, with `/`. */
export function pathOf(folder: string, file: string): string {
  const trimmed = folder.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '')
  return trimmed === '' || trimmed === '.' ? file : `${trimmed}/${file}`
}

/** How many of a thing, in words: `1 violation`, `9,980 violations`. */
export function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en-GB')} ${thing}${count === 1 ? '' : 's'}`
}
