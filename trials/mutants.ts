import { shippedData } from '../src/commands/shipped-data.ts'
import { readFolder } from '../src/dataset/folder.ts'
import { judge, original } from './mutants/judge.ts'
import type { Mutant } from './mutants/mutant.ts'
import { mutantsOfFiles } from './mutants/of-files.ts'
import { mutantsOfMembers } from './mutants/of-members.ts'
import { sliceOf } from './mutants/slice.ts'
import { randomFrom, sample } from './random.ts'
import { conclude, readOptions } from './report.ts'

/**
 * Breaks a slice of the shipped dataset in thousands of ways, one at a time. Each mutant is caught by a rule,
 * or it belongs to a class that no rule can know and is seen as a change of exactly what was broken.
 */
/** In how many records each member is broken. */
const RECORDS = 1
const SHORT = 350
/** Least share of the mutants that are not free which must be caught. */
const FLOOR = 1

const options = readOptions()
const random = randomFrom(options.seed)
const dataset = original(sliceOf(await readFolder(shippedData)))
const all = [
  ...mutantsOfMembers(dataset.folder, RECORDS, random),
  ...mutantsOfFiles(dataset.folder, RECORDS, random),
]
const mutants = options.short ? sample(all, SHORT, random) : all

interface Count {
  caught: number
  harmless: number
  undetected: number
}
const counts = new Map<string, Count>()
const rules = new Set<string>()
const failures: string[] = []
const fields = new Set(mutants.map(({ of }) => of))

function hold(mutant: Mutant): void {
  const count = counts.get(mutant.operator) ?? { caught: 0, harmless: 0, undetected: 0 }
  counts.set(mutant.operator, count)
  const verdict = judge(mutant, dataset)
  count[verdict.kind]++
  if (verdict.kind === 'caught') for (const rule of verdict.rules) rules.add(rule)
  if (verdict.kind === 'undetected') {
    failures.push(`${mutant.operator} of ${mutant.of}: ${verdict.why} (${mutant.told})`)
  }
}
for (const mutant of mutants) hold(mutant)

const sum = (name: keyof Count) => [...counts.values()].reduce((all, one) => all + one[name], 0)
const [caught, harmless, undetected] = [sum('caught'), sum('harmless'), sum('undetected')]
const score = caught / (caught + undetected)
if (score < FLOOR) failures.push(`the score ${score} is below ${FLOOR}`)
await conclude(
  {
    trial: 'mutants',
    command: 'npm run test:mutants',
    header: ['broken', 'caught', 'free and seen', 'undetected'],
    rows: [...counts].sort().map(([name, one]) => [name, one.caught, one.harmless, one.undetected]),
    summary: `${mutants.length} mutants of ${fields.size} fields, records and files: ${caught} caught by ${rules.size} rules, ${harmless} free and seen as a change of exactly what was broken, ${undetected} undetected; score ${(100 * score).toFixed(2)} %, floor ${100 * FLOOR} %; seed ${options.seed}.`,
    failures,
  },
  options,
)
