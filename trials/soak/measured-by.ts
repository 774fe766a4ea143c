import type { ChildProcess } from 'node:child_process'
import { z } from 'zod'
import { until } from '../faults/fault.ts'

const Held = z.object({
  held: z.object({ heapUsed: z.number(), rss: z.number(), sockets: z.int(), lag: z.number() }),
})

/** What a server holds after it has collected its garbage. */
export interface Measure {
  /** How many requests had been answered. */
  readonly answered: number
  readonly heap: number
  readonly resident: number
  readonly sockets: number
  readonly lag: number
}

const MEBIBYTE = 2 ** 20

/** Asks a server that `report-memory.ts` was loaded into. */
export async function measuredBy(
  child: ChildProcess,
  written: { readonly out: string },
  answered: number,
): Promise<Measure> {
  const before = written.out.length
  child.kill('SIGUSR2')
  const line = () => /\{"held":.*\n/.exec(written.out.slice(before))?.[0]
  await until('the server says what it holds', () => line() !== undefined)
  const { held } = Held.parse(JSON.parse(line() ?? ''))
  return {
    answered,
    heap: held.heapUsed / MEBIBYTE,
    resident: held.rss / MEBIBYTE,
    sockets: held.sockets,
    lag: held.lag,
  }
}
