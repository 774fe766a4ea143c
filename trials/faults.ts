import { clocks } from './faults/clocks.ts'
import { damage } from './faults/damage.ts'
import type { Fault, Outcome } from './faults/fault.ts'
import { fullDisk } from './faults/full-disk.ts'
import { kills } from './faults/kills.ts'
import { makers } from './faults/makers.ts'
import { reloads } from './faults/reloads.ts'
import { owning } from './owner.ts'
import { conclude, readOptions } from './report.ts'

/** THE list of faults that a server must survive, or end at with a clear message. */
const faults: readonly Fault[] = [kills, damage, reloads, ...makers, fullDisk, clocks]

const options = readOptions()
const failures: string[] = []
const outcomes: (readonly [string, Outcome])[] = []
for (const { name, make } of faults) {
  try {
    const outcome = await owning((owner) => make(owner, options.short))
    outcomes.push([name, outcome])
    failures.push(...outcome.failures.map((one) => `${name}: ${one}`))
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.stack : error}`)
  }
}
const sum = (of: (outcome: Outcome) => number) =>
  outcomes.reduce((all, [, outcome]) => all + of(outcome), 0)
await conclude(
  {
    trial: 'faults',
    command: 'npm run test:faults',
    header: ['fault', 'made', 'answers compared', 'what the server did'],
    rows: outcomes.map(([name, one]) => [name, one.tried, one.compared, one.survived]),
    summary: `${sum((one) => one.tried)} faults of ${faults.length} kinds, ${sum((one) => one.compared)} answers compared byte for byte, ${failures.length} wrong or lost.`,
    failures,
  },
  options,
)
