import fc from 'fast-check'
import t from 'tap'
import { comparator, compareMembers, sortKeys } from '../../src/queries/records/ordering.ts'
import { smallDataset } from '../support/dataset.ts'
import { idsAt, listAt, startServer } from '../support/server.ts'

const orderOf = (keys: Parameters<typeof comparator>[0]) =>
  comparator<Record<string, unknown>>(
    keys,
    (member) => (left, right) => compareMembers(left[member], right[member]),
  )

t.test('a minus sign turns one key round and leaves the others', async (t) => {
  t.same(sortKeys(['period', '-value'], ['period', 'value'], []), [
    { member: 'period', descending: false },
    { member: 'value', descending: true },
  ])
  const rows = [
    { a: 1, b: 'x' },
    { a: 2, b: 'y' },
    { a: 2, b: 'x' },
  ]
  const keys = sortKeys(['-a', 'b'], ['a', 'b'], [])
  t.same(rows.toSorted(orderOf(keys)), [
    { a: 2, b: 'x' },
    { a: 2, b: 'y' },
    { a: 1, b: 'x' },
  ])
})

t.test('what is missing comes last in both directions', async (t) => {
  const rows = [{ id: 1 }, { id: 2, born: '1894' }, { id: 3, born: '1870-04-22' }]
  const ids = (descending: boolean) =>
    rows.toSorted(orderOf([{ member: 'born', descending }])).map(({ id }) => id)
  t.same(ids(false), [3, 2, 1])
  t.same(ids(true), [2, 3, 1])
})

t.test('the order is total: it is the same whatever order the rows come in', async (t) => {
  const row = fc.record(
    { size: fc.integer({ min: 0, max: 3 }), name: fc.constantFrom('a', 'b', 'ё') },
    { requiredKeys: [] },
  )
  const rows = fc.array(row).map((all) => all.map((one, id) => ({ ...one, id })))
  const keys = [
    { member: 'size', descending: true },
    { member: 'name', descending: false },
    { member: 'id', descending: false },
  ]
  const property = fc.property(rows, (all) => {
    t.same(all.toReversed().sort(orderOf(keys)), all.toSorted(orderOf(keys)))
  })
  fc.assert(property)
})

t.test(
  'figures that differ in the seventeenth digit, or only in zeros, sort exactly',
  async (t) => {
    const folder = await smallDataset(t, {
      'observations/steel.csv': (text) =>
        text
          .replace(',1928,4.3,"4,3"', ',1928,5.90000000000000001,')
          .replace(',1932,5.9,"5,9"', ',1932,5.90000000000000002,')
          .replace(',1937,17.7,"17,7"', ',1937,5.9,'),
    })
    const app = await startServer(t, { folder })
    const { data } = await listAt(
      app,
      '/v1/series/crude-steel-output-sun-tssu/observations?sort=-value&fields=period,value',
    )
    t.same(data, [
      { period: '1932', value: '5.90000000000000002' },
      { period: '1928', value: '5.90000000000000001' },
      { period: '1937', value: '5.9' },
    ])
  },
)

t.test('records that are alike in the key stand in order of id', async (t) => {
  const app = await startServer(t)
  t.same(await idsAt(app, '/v1/estimators?sort=kind'), [
    'energy-institute',
    'gosplan',
    'wheatcroft-davies',
    'tssu',
    'tsunkhu',
  ])
  t.same(await idsAt(app, '/v1/estimators?sort=-kind'), [
    'tssu',
    'tsunkhu',
    'wheatcroft-davies',
    'gosplan',
    'energy-institute',
  ])
})

t.test('a nested member is sorted by under its dotted name, and a list by none', async (t) => {
  const app = await startServer(t)
  const { data } = await listAt(app, '/v1/series?sort=-basis.indexBase&limit=3&fields=id')
  t.same(data, [
    { id: 'industrial-output-growth-sun-bureau' },
    { id: 'industrial-output-index-sun-1956' },
    { id: 'industrial-output-index-sun-1975' },
  ])
  for (const url of [
    '/v1/series?sort=basis',
    '/v1/sources?sort=author',
    '/v1/quotations?sort=topics',
  ]) {
    const answer = await app.inject(url)
    t.equal(answer.statusCode, 400, url)
    t.match(answer.json().type, '/problems/unknown-value', url)
  }
})
