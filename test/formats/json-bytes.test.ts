import fc from 'fast-check'
import { test } from 'tap'
import { jsonBytes } from '../../src/formats/json-bytes.ts'

const textOf = (value: unknown) => Buffer.from(jsonBytes(value)).toString()

test('the bytes are those of JSON.stringify, whatever is written', async (t) => {
  const value = fc.anything({
    maxDepth: 3,
    key: fc.string({ unit: 'binary' }),
    values: [
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.double(),
      fc.constant(undefined),
      fc.boolean(),
    ],
  })
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (members) => {
      const plain = { ...members }
      return textOf(plain) === JSON.stringify(plain)
    }),
    { numRuns: 2_000 },
  )
  t.pass('no value was found that is written otherwise')
})

test('what JSON has no word for is left out of objects and null in lists', async (t) => {
  t.equal(textOf({ a: undefined, b: [undefined, 1], c: () => 1 }), '{"b":[null,1]}')
  t.equal(textOf({}), '{}')
  t.equal(textOf({ list: [] }), '{"list":[]}')
  t.equal(textOf([1, undefined]), '[1,null]')
  t.equal(textOf(null), 'null')
})

test('what says itself how it is written is asked', async (t) => {
  const dated = { at: new Date(0), list: [new Date(0)] }
  t.equal(textOf(dated), JSON.stringify(dated))
  t.equal(textOf({ toJSON: () => 'so' }), '"so"')
  t.equal(textOf(new Date(0)), JSON.stringify(new Date(0)))
})

test('parts that fill the scratch, or are longer than it, are all there', async (t) => {
  const long = '\u{1F33E}'.repeat(200_000)
  const many = {
    rows: Array.from({ length: 20_000 }, (_, row) => ({ row, note: 'зерно' })),
    long,
    after: 1,
  }
  t.equal(textOf(many), JSON.stringify(many))
})
