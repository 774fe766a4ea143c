import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

const program = fileURLToPath(new URL('million.ts', import.meta.url))

/** The formats that take a million figures. */
const names = ['ndjson', 'csv', 'tsv', 'parquet', 'arrow', 'xlsx']

const Cost = z.object({
  milliseconds: z.number(),
  bytes: z.number(),
  before: z.number(),
  most: z.number(),
})

/** What a whole list of a million figures takes in each format, in a process of its own. */
export async function wholeListCosts(): Promise<readonly Record<string, string>[]> {
  const rows: Record<string, string>[] = []
  for (const format of names) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import=tsx',
      program,
      format,
    ])
    const { milliseconds, bytes, before, most } = Cost.parse(JSON.parse(stdout))
    rows.push({
      format,
      seconds: (milliseconds / 1000).toFixed(1),
      'MiB sent': mebibytes(bytes),
      'MiB of memory before': mebibytes(before),
      'MiB at most': mebibytes(most),
    })
  }
  return rows
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0)
}
