import { execFile } from 'node:child_process'
import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { questionNames, targets } from './questions.ts'

/** Compiled as the server is, since a program that is compiled while it runs takes twice as long the first time. */
const compiled = fileURLToPath(new URL('../../.bench/', import.meta.url))
const program = join(compiled, 'bench', 'rivals', 'first-ask.js')

const Times = z.object({ address: z.string(), first: z.number(), again: z.number() })

const ways = {
  queries: 'queries, just opened',
  prepared: 'queries, prepared',
  server: 'server, as started',
} as const

const PROCESSES = 5

/** What the hardest questions about rivals take, first and again, each in processes of its own. */
export async function rivalTimes(): Promise<readonly Record<string, string | number>[]> {
  await placeBesideProgram('data', 'schema')
  const rows: Record<string, string | number>[] = []
  for (const question of questionNames) {
    for (const [way, words] of Object.entries(ways)) {
      const times: z.infer<typeof Times>[] = []
      for (let count = 0; count < PROCESSES; count++) times.push(await inProcess(question, way))
      rows.push({
        question: times[0]?.address ?? question,
        through: words,
        'target ms': targets[question],
        'first ms, median': middle(times.map(({ first }) => first)),
        'first ms, least': rounded(Math.min(...times.map(({ first }) => first))),
        'again ms, median': middle(times.map(({ again }) => again)),
      })
    }
  }
  return rows
}

/** The program looks for its folders beside the compiled one. */
async function placeBesideProgram(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    await rm(join(compiled, folder), { force: true })
    await symlink(join('..', folder), join(compiled, folder))
  }
}

async function inProcess(question: string, way: string): Promise<z.infer<typeof Times>> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, question, way])
  return Times.parse(JSON.parse(stdout))
}

function middle(values: readonly number[]): string {
  return rounded([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN)
}

function rounded(value: number): string {
  return value.toFixed(2)
}
