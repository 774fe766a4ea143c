import { type Kill, killedRelease, layBench, removeBench } from '../test/support/killed-release.ts'
import { conclude, readOptions } from './report.ts'

/**
 * Kills `control-figures release` a hundred times: once at each step that changes files, as far as that
 * takes no more than three in four, and else at moments that are drawn from its whole life.
 */
const KILLS = 100
const AT_ONCE = 2

const bench = await layBench()
const steps = Math.min(bench.steps, (KILLS * 3) / 4)
const kills: readonly Kill[] = Array.from({ length: KILLS }, (_, index) =>
  index < steps
    ? { step: Math.ceil(((index + 1) * bench.steps) / steps) }
    : { milliseconds: Math.random() * bench.milliseconds },
)

const found = new Map<string, { atSteps: number; atMoments: number }>()
const failures: string[] = []
const queue = kills.values()
async function work(): Promise<void> {
  for (const kill of queue) {
    const left = await killedRelease(bench, kill).catch((error: unknown) => {
      failures.push(`${JSON.stringify(kill)}: ${error}`)
    })
    if (left === undefined) continue
    const counts = found.get(left) ?? { atSteps: 0, atMoments: 0 }
    found.set(left, counts)
    counts['step' in kill ? 'atSteps' : 'atMoments']++
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work))
await removeBench(bench)

const rows = [...found].map(([left, counts]) => [left, counts.atSteps, counts.atMoments])
await conclude(
  {
    trial: 'kills',
    command: 'npm run test:kills',
    header: ['what was left', 'killed at a step', 'killed at a moment'],
    rows,
    summary: `${KILLS} kills of a run of ${bench.steps} steps; ${KILLS - failures.length} left a whole state.`,
    failures,
  },
  readOptions(),
)
