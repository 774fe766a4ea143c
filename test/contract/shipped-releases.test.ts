import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { shippedData } from '../../src/commands/shipped-data.ts'
import type { Contents } from '../../src/releases/contents.ts'
import { apply, diff } from '../../src/releases/diff.ts'
import { openFolder } from '../../src/releases/open-folder.ts'

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
  const opened = await openFolder(shippedData)
  if (opened.kind === 'refused') throw new Error('the shipped dataset is refused')
  const { all, close } = opened.releases
  t.teardown(close)
  t.ok(all.length >= 3)
  const contents = new Map(all.map((release) => [release.version, release.contents()]))
  for (const [from, before] of contents) {
    for (const [to, after] of contents) {
      t.ok(isSame(apply(before, diff(before, after)), after), `${from} to ${to}`)
      t.equal(isSame(before, after), from === to, `${from} is not ${to}`)
    }
  }
})
