import fc from 'fast-check'
import t from 'tap'
import { Problem } from '../../src/model/problems.ts'
import { readCursor, writeCursor } from '../../src/queries/pages/cursor.ts'
import { paginate } from '../../src/queries/pages/page.ts'

/** Runs something that must be refused, and gives its complaint. */
function complaintOf(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (error instanceof Problem) return error.complaints[0]
    throw error
  }
  throw new Error('nothing was refused')
}

t.test('a cursor gives back the position that it marks, to its own question only', async (t) => {
  const question = fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 })
  const property = fc.property(fc.nat(), question, question, (position, asked, other) => {
    const cursor = writeCursor(position, asked)
    t.equal(readCursor(cursor, asked), position)
    fc.pre(JSON.stringify(asked) !== JSON.stringify(other))
    t.match(complaintOf(() => readCursor(cursor, other)).detail, /another question/)
  })
  fc.assert(property)
})

t.test('whatever is not a cursor is refused as one, and never a fault', async (t) => {
  const garbage = fc.oneof(
    fc.string(),
    fc.json().map((text) => Buffer.from(text).toString('base64url')),
    fc
      .tuple(fc.oneof(fc.double(), fc.integer({ max: -1 }), fc.string()), fc.string())
      .map((parts) => Buffer.from(JSON.stringify(parts)).toString('base64url')),
  )
  const property = fc.property(garbage, (cursor) => {
    const complaint = complaintOf(() => readCursor(cursor, ['the question']))
    t.match(complaint, { code: 'invalid-cursor', parameter: 'cursor' })
  })
  fc.assert(property)
})

t.test('a refused cursor is named as the face calls it', async (t) => {
  t.equal(complaintOf(() => readCursor('x', [], 'after')).parameter, 'after')
})

t.test('pages of any size joined are the whole, in its order', async (t) => {
  const property = fc.property(
    fc.array(fc.nat()),
    fc.integer({ min: 1, max: 40 }),
    (all, limit) => {
      const joined: number[] = []
      let cursor: string | undefined
      do {
        const { rows, page } = paginate(all, { limit, cursor }, ['q'])
        t.ok(rows.length <= limit)
        t.equal(page.total, all.length)
        joined.push(...rows)
        cursor = page.next
      } while (cursor !== undefined)
      t.same(joined, all)
    },
  )
  fc.assert(property)
})

t.test('a last page that is just full has no next one', async (t) => {
  t.same(paginate(['a', 'b'], { limit: 2 }, []), {
    rows: ['a', 'b'],
    page: { next: undefined, total: 2 },
  })
  t.same(paginate([], { limit: 1 }, []).page, { next: undefined, total: 0 })
})
