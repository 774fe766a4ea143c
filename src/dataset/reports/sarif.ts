import { rules } from '../rules/index.ts'
import type { Omission, Violation } from '../violation.ts'
import { counted, pathOf, type ReportFormat } from './report-format.ts'

/** SARIF 2.1.0 (OASIS), which code hosts and editors read. */
export const sarif: ReportFormat = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code hosts and editors',
  write: (report, { folder }) => {
    const run = {
      tool: { driver: { name: 'control-figures', rules: rules.map(ruleOf) } },
      columnKind: 'utf16CodeUnits',
      results: report.violations.map((violation) => resultOf(violation, folder)),
      invocations: [
        {
          executionSuccessful: true,
          ...(report.omitted.length > 0 && {
            toolExecutionNotifications: report.omitted.map(notificationOf),
          }),
        },
      ],
    }
    return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
  },
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

function ruleOf({ name, meaning }: { name: string; meaning: string }) {
  return { id: name, shortDescription: { text: meaning } }
}

function resultOf({ rule, file, line, column, found, mend }: Violation, folder: string) {
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ name }) => name === rule),
    level: 'error',
    message: { text: `${found}. ${mend}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(pathOf(folder, file)) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }
}

function notificationOf({ rule, file, count }: Omission) {
  return {
    level: 'warning',
    message: { text: `${file}: ${counted(count, 'violation')} more of ${rule}, not listed` },
  }
}
