import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** How a trial was asked to run. */
export interface TrialOptions {
  /** A part of the trial that takes well under a minute. */
  readonly short: boolean
  /** Whether its section of docs/reliability.md is written. */
  readonly report: boolean
  /** From which everything random is drawn: the same seed gives the same trial. */
  readonly seed: number
  readonly minutes: number
}

/** What a trial found. */
export interface Findings {
  /** Names its section of docs/reliability.md. */
  readonly trial: string
  readonly command: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  /** One sentence with the figures that count. */
  readonly summary: string
  /** What went wrong, each told so that it can be tried again; none where the trial is passed. */
  readonly failures: readonly string[]
}

const MOST_SHOWN = 40

export function readOptions(minutes = 3): TrialOptions {
  const { values } = parseArgs({
    options: {
      short: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1928' },
      minutes: { type: 'string', default: String(minutes) },
    },
  })
  return { ...values, seed: Number(values.seed), minutes: Number(values.minutes) }
}

/** Prints what was found, writes it where that was asked for, and sets the exit code. */
export async function conclude(findings: Findings, { report }: TrialOptions): Promise<void> {
  const { header, rows, summary, failures } = findings
  console.log(aligned([header, ...rows]))
  for (const failure of failures.slice(0, MOST_SHOWN)) console.log(`FAILED ${failure}`)
  if (failures.length > MOST_SHOWN) console.log(`… ${failures.length - MOST_SHOWN} more failures`)
  console.log(`\n${failures.length === 0 ? 'passed' : 'FAILED'}: ${summary}`)
  if (failures.length > 0) process.exitCode = 1
  else if (report) await writeSection(findings)
}

function aligned(lines: readonly (readonly (string | number)[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => String(line[column] ?? '').length)),
  )
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          typeof cell === 'number'
            ? String(cell).padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const page = fileURLToPath(new URL('../docs/reliability.md', import.meta.url))

async function writeSection({ trial, command, header, rows, summary }: Findings): Promise<void> {
  const [begin, end] = [`<!-- ${trial}: begin -->`, `<!-- ${trial}: end -->`]
  const text = await readFile(page, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/reliability.md has no section for ${trial}`)
  const table = [header, header.map(() => '---'), ...rows].map((line) => `| ${line.join(' | ')} |`)
  const machine = `Node ${process.versions.node}, ${cpus().length} processors`
  const body = [`\`${command}\` (${machine}): ${summary}`, '', ...table].join('\n')
  await writeFile(page, `${text.slice(0, from)}${begin}\n\n${body}\n\n${text.slice(to)}`)
}
