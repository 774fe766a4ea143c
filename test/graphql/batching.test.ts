import t from 'tap'
import type { Releases } from '../../src/releases/open-releases.ts'
import { startGraphql } from '../support/graphql.ts'
import { smallReleases } from '../support/release.ts'

/** The small dataset over a store that counts what it is asked. */
async function countedReleases() {
  const { latest, all, close } = await smallReleases()
  const asked: number[] = []
  const store = latest.observations
  const observations: typeof store = {
    ...store,
    observations: (series, range) => {
      asked.push(series.length)
      return store.observations(series, range)
    },
  }
  const releases: Releases = { latest: { ...latest, observations }, all, close }
  return { releases, asked }
}

t.test(
  'the figures of all series on a page are read at once, and so are their rivals',
  async (t) => {
    const { releases, asked } = await countedReleases()
    const { ask } = await startGraphql(t, releases)
    const query = `{ dataset { series { nodes { slug
    observations(first: 5) { totalCount nodes { value rivals { value } } } } } } }`
    for (const _ of [1, 2, 3]) {
      asked.length = 0
      t.equal((await ask(query)).errors, undefined)
      // Sixteen series, then the eleven that have a rival for a quantity and area.
      t.equal(asked.length, 2)
      t.equal(asked[0], 16)
    }
  },
)

t.test('series whose figures are asked for differently are read apart', async (t) => {
  const { releases, asked } = await countedReleases()
  const { ask } = await startGraphql(t, releases)
  await ask(`{ dataset { series { nodes {
    all: observations { nodes { value } } early: observations(filter: { to: "1930" }) { totalCount } } } } }`)
  t.same(asked, [16, 16])
})

t.test('the figures that checks name are read at once', async (t) => {
  const { releases, asked } = await countedReleases()
  const { ask } = await startGraphql(t, releases)
  await ask('{ dataset { claims { nodes { checks { figures { value } } } } } }')
  t.same(asked, [1])
})

t.test('counting reads no figures, and a page reads only the series that it touches', async (t) => {
  const { releases, asked } = await countedReleases()
  const { ask } = await startGraphql(t, releases)
  await ask(
    '{ dataset { observations { totalCount } series { nodes { observations { totalCount } } } } }',
  )
  t.same(asked, [])
  await ask('{ dataset { observations(last: 3) { totalCount nodes { value } edges { cursor } } } }')
  t.same(asked, [1])
})
