import t from 'tap'
import { compare } from '../../src/queries/comparisons/compare.ts'
import { disagreements } from '../../src/queries/comparisons/disagreements.ts'
import type { Release } from '../../src/releases/release.ts'
import { prepare } from '../../src/server/prepare.ts'
import { smallRelease } from '../files/small-release.ts'

t.test(
  'a release that is prepared lays out no account again for its disagreements or its largest comparison',
  async (t) => {
    const { release } = await smallRelease(t)
    let asked = 0
    const counting: Release = {
      ...release,
      observations: {
        ...release.observations,
        observations: (...given) => {
          asked++
          return release.observations.observations(...given)
        },
      },
    }
    await prepare(counting)
    const prepared = asked
    t.ok((await disagreements(counting, { filters: {} })).rows.length > 0)
    await compare(counting, 'grain-harvest', { filters: {}, limit: 100 })
    t.equal(asked, prepared)
  },
)
