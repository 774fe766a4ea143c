import fc from 'fast-check'
import t from 'tap'
import { wordDifferences } from '../../../src/queries/words/word-differences.ts'

t.test('what differs is marked by whole words', async (t) => {
  t.same(wordDifferences('in ten years, or 4.3 more', 'in five years, or 4.35 more'), [
    { kind: 'same', text: 'in ' },
    { kind: 'removed', text: 'ten' },
    { kind: 'added', text: 'five' },
    { kind: 'same', text: ' years, or ' },
    { kind: 'removed', text: '4.3' },
    { kind: 'added', text: '4.35' },
    { kind: 'same', text: ' more' },
  ])
})

t.test('neighbouring words that differ are one change', async (t) => {
  t.same(wordDifferences('or we shall go under.', 'or they crush us'), [
    { kind: 'same', text: 'or ' },
    { kind: 'removed', text: 'we shall go under.' },
    { kind: 'added', text: 'they crush us' },
  ])
})

t.test('a text differs from itself in nothing, and from none in all', async (t) => {
  t.same(wordDifferences('as it is', 'as it is'), [{ kind: 'same', text: 'as it is' }])
  t.same(wordDifferences('', 'as it is'), [{ kind: 'added', text: 'as it is' }])
  t.same(wordDifferences('', ''), [])
})

t.test('both texts can be read from the differences', async (t) => {
  const text = fc
    .array(fc.constantFrom('we', 'shall', 'go', 'under.', ' ', '  ', '\n'), { maxLength: 30 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDifferences(before, after)
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('')
      t.equal(without('added'), before)
      t.equal(without('removed'), after)
      t.ok(parts.every((part, index) => part.text !== '' && part.kind !== parts[index - 1]?.kind))
    }),
  )
})
