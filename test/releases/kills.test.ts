import t from 'tap'
import { killedRelease, layBench, removeBench } from '../support/killed-release.ts'

/** Every step is tried by `npm run test:kills`; here as many as take some seconds, the first and last among them. */
const KILLS = 12

// Each run loads and cuts a dataset in a process of its own; on a busy machine that takes minutes.
t.setTimeout(600_000)

t.test('a killed run leaves the old state or the new one, whole', async (t) => {
  const bench = await layBench()
  t.teardown(() => removeBench(bench))
  const found = new Set<string>()
  const stride = (bench.steps - 1) / (KILLS - 1)
  for (let index = 0; index < KILLS; index += 2) {
    const pair = [index, index + 1].map((one) => ({ step: 1 + Math.round(one * stride) }))
    for (const left of await Promise.all(pair.map((kill) => killedRelease(bench, kill)))) {
      found.add(left)
    }
  }
  t.same([...found].sort(), ['new with files', 'new without files', 'old'])
})
