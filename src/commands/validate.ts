import { loadDataset } from '../dataset/load-dataset.ts'
import { reportFormats } from '../dataset/reports/index.ts'
import type { ReportFormat } from '../dataset/reports/report-format.ts'
import type { ViolationReport } from '../dataset/violation.ts'
import { nearestName } from '../model/nearest-name.ts'
import {
  argumentsOf,
  type Command,
  type CommandIo,
  folderNamed,
  runTold,
  UsageError,
} from './command.ts'

const formatNames = reportFormats.map(({ name }) => name)
const USAGE = `usage: control-figures validate [DIR] [--format ${formatNames.join('|')}] [--colour]

Checks the dataset in DIR, by default the one that came with the program.
exit codes: 0 valid, 1 violations, 2 could not run

formats:
${reportFormats.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`).join('\n')}
`

export const validate: Command = {
  name: 'validate',
  summary: 'check a dataset against every rule',
  run: (args, io) =>
    runTold(io, USAGE, { read: () => read(args), work: (request) => check(request, io) }),
}

interface Request {
  readonly folder: string
  readonly format: ReportFormat
  readonly colour: boolean
}

const NOTHING: ViolationReport = { violations: [], omitted: [], total: 0 }

async function check({ folder, format, colour }: Request, io: CommandIo): Promise<number> {
  const result = await loadDataset(folder)
  const report = result.kind === 'refused' ? result.report : NOTHING
  io.stdout.write(format.write(report, { folder, colour }))
  return result.kind === 'refused' ? 1 : 0
}

function read(args: readonly string[]): Request | 'help' {
  const { values, positionals } = argumentsOf({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: reportFormats[0].name },
      colour: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return 'help'
  const folder = folderNamed(positionals)
  return { folder, format: formatNamed(values.format), colour: values.colour ?? false }
}

function formatNamed(name: string): ReportFormat {
  const format = reportFormats.find((each) => each.name === name)
  if (format) return format
  const nearest = nearestName(name, formatNames)
  throw new UsageError(
    `format ${JSON.stringify(name)} is not known; ${nearest ? `did you mean ${nearest}?` : `the formats are ${formatNames.join(', ')}`}`,
  )
}
