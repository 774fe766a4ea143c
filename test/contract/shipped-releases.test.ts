import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { shippedData } from '../../src/commands/shipped-data.ts'
import type { Contents } from '../../src/releases/contents.ts'
import { apply, diff } from '../../src/releases/diff.ts'
import { releasesOf } from '../support/release.ts'

/** The same records of the same kinds, in whatever order. */
function isSame(left: Contents, right: Contents): boolean {
  const sorted = (contents: Contents) =>
    [...contents].map(([kind, records]) => [
      kind,
      [...records].sort(([a], [b]) => (a < b ? -1 : 1)),
    ])
  return isDeepStrictEqual(sorted(left), sorted(right))
}

t.test('each shipped release and the difference give each other one exactly', async (t) => {
  const { all } = await releasesOf(shippedData)
  t.ok(all.length >= 3)
  const contents = new Map(all.map((release) => [release.version, release.contents()]))
  for (const [from, before] of contents) {
    for (const [to, after] of contents) {
      t.ok(isSame(apply(before, diff(before, after)), after), `${from} to ${to}`)
      t.equal(isSame(before, after), from === to, `${from} is not ${to}`)
    }
  }
})
