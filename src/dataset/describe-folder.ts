import { describePackage } from './data-package.ts'
import { type Folder, readFolder } from './folder.ts'
import { field } from './rules/fields.ts'
import { syntax } from './rules/files.ts'
import { recordsOf } from './rules/rule.ts'
import { readHead, readSources } from './tables.ts'
import { ViolationCollector, type ViolationReport, wholeFile } from './violation.ts'

export type DescribeResult =
  | { readonly kind: 'described'; readonly text: string }
  | { readonly kind: 'refused'; readonly report: ViolationReport }

/**
 * Makes the text of datapackage.json from the other files of a dataset. The head and the sources must be
 * in order; the rest may still have violations.
 * @throws {DatasetError} where the folder cannot be read at all.
 */
export async function describeFolder(directory: string): Promise<DescribeResult> {
  return describeFiles(await readFolder(directory))
}

/** The same from files that have been read, or were made in memory. */
export function describeFiles(folder: Folder): DescribeResult {
  const collector = new ViolationCollector()
  const reports = {
    syntax: collector.reporterOf(syntax.name),
    field: collector.reporterOf(field.name),
  }
  const head = readHead(folder, reports)
  const sources = [...recordsOf(readSources(folder, reports))].map(({ record }) => record)
  if (!folder.files.has('dataset.yaml')) {
    reports.syntax(wholeFile('dataset.yaml'), [], () => ({
      found: 'no such file',
      mend: 'add it: the description is made from it',
    }))
  }
  const report = collector.report()
  if (report.total > 0 || !head?.record) return { kind: 'refused', report }
  const described = describePackage({ head: head.record, files: [...folder.files.keys()], sources })
  return { kind: 'described', text: `${JSON.stringify(described, null, 2)}\n` }
}
