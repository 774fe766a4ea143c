import t from 'tap'
import { unknownId } from '../../src/queries/records/unknown-id.ts'
import type { Release } from '../../src/releases/release.ts'
import { smallReleases } from '../support/release.ts'

t.test('a record is found by its name and by the initials of its name', async (t) => {
  const { latest } = await smallReleases()
  const suggestion = (kind: 'areas' | 'people', id: string) =>
    unknownId(latest, kind, id).suggestion
  t.equal(suggestion('areas', 'soviet-union'), 'sun')
  t.equal(suggestion('areas', 'Ukraine'), undefined)
  t.equal(suggestion('areas', 'Ukrainian'), 'ukr')
  const [sun] = [...latest.catalogue.areas.values()].filter(({ id }) => id === 'sun')
  if (!sun) throw new Error('there is no area sun')
  const name = 'Union of Soviet Socialist Republics'
  const catalogue = { ...latest.catalogue, areas: new Map([['sun', { ...sun, name }]]) }
  t.equal(unknownId({ ...latest, catalogue }, 'areas', 'ussr').suggestion, 'sun')
})

t.test('of ids that are as near as each other the best known is meant', async (t) => {
  const { latest } = await smallReleases()
  t.equal(unknownId(latest, 'series', 'Crude-Steel').suggestion, 'crude-steel-output-sun-tssu')
})

t.test('an over-long id is refused without a suggestion, and cut short', async (t) => {
  const { latest } = await smallReleases()
  const { detail, suggestion } = unknownId(latest, 'series', 'grain-harvest-'.repeat(200))
  t.equal(suggestion, undefined)
  t.notOk(detail.includes('grain-harvest-'.repeat(9)))
})

t.test('an id that another release has is said to be there, and since or until when', async (t) => {
  const { latest } = await smallReleases()
  const all: Release[] = []
  const [rue] = [...latest.catalogue.areas.values()]
  if (!rue) throw new Error('there is no area')
  const areasOf = { '1.0.0': ['old'], '1.1.0': ['old', 'new'], '2.0.0': ['new'] }
  for (const [version, ids] of Object.entries(areasOf)) {
    const areas = new Map(ids.map((id) => [id, { ...rue, id }]))
    all.push({ ...latest, version, all, catalogue: { ...latest.catalogue, areas } })
  }
  const said = (version: string, id: string) => {
    const release = all.find((one) => one.version === version)
    return release && unknownId(release, 'areas', id).detail
  }
  t.equal(said('1.0.0', 'new'), 'there is no area new in release 1.0.0; it is there since 1.1.0')
  t.equal(said('2.0.0', 'old'), 'there is no area old in release 2.0.0; it is there up to 1.1.0')
  t.equal(said('2.0.0', 'odl'), 'there is no area "odl"; there are new')
})

t.test('a release knows those that were opened with it', async (t) => {
  const { all, latest } = await smallReleases()
  t.same(
    latest.all.map(({ version }) => version),
    all.map(({ version }) => version),
  )
})
