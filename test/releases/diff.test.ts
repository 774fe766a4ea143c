import t from 'tap'
import { apply, diff } from '../../src/releases/diff.ts'
import { smallestStep } from '../../src/releases/step.ts'
import { releasesOf } from '../support/release.ts'
import { threeReleases } from '../support/releases.ts'

t.test('a release and the difference give the other exactly, for every pair', async (t) => {
  const { folder } = await threeReleases(t)
  const { all, close } = await releasesOf(folder)
  t.teardown(close)
  for (const from of all) {
    for (const to of all) {
      const made = apply(from.contents(), diff(from.contents(), to.contents()))
      const wanted = to.contents()
      for (const [kind, records] of wanted) {
        t.same(
          new Map([...(made.get(kind) ?? [])].sort()),
          new Map([...records].sort()),
          `${from.version} ${to.version} ${kind}`,
        )
      }
    }
  }
})

t.test('what two releases share is one thing in memory', async (t) => {
  const { folder } = await threeReleases(t)
  const { all, close } = await releasesOf(folder)
  t.teardown(close)
  const [first, second] = all
  t.ok(first && second)
  t.equal(first?.catalogue.sources.get('keefe-2009'), second?.catalogue.sources.get('keefe-2009'))
  const figures = async (release: typeof first) =>
    (
      await release?.observations.observations(['urban-share-sun-census'], { from: -1e9, to: 1e9 })
    )?.[0]?.mantissa.buffer
  t.equal(await figures(first), await figures(second))
})

t.test('the step follows from what changed', async (t) => {
  const before = { id: 'x', note: 'a', unit: 'tonne' }
  const of = (after: object) =>
    smallestStep([{ kind: 'series', id: 'x', change: 'changed', before, after }])
  t.equal(of({ ...before, note: 'b' }), 'patch')
  t.equal(of({ ...before, unit: 'person' }), 'major')
  t.equal(smallestStep([{ kind: 'series', id: 'x', change: 'added', after: before }]), 'minor')
  t.equal(smallestStep([{ kind: 'series', id: 'x', change: 'removed', before }]), 'major')
  t.equal(smallestStep([]), 'patch')
})
