import t from 'tap'
import { disagreements } from '../../src/queries/disagreements.ts'
import { prepare } from '../../src/queries/prepare.ts'
import type { Release } from '../../src/releases/release.ts'
import { smallRelease } from '../files/small-release.ts'

t.test('a release that is prepared lays out no account again for its disagreements', async (t) => {
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
  t.equal(asked, counting.catalogue.indicators.size, 'once for each quantity')
  t.ok((await disagreements(counting, { filters: {} })).rows.length > 0)
  t.equal(asked, counting.catalogue.indicators.size)
})
