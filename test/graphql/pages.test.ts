import fc from 'fast-check'
import t from 'tap'
import { at, startGraphql } from '../support/graphql.ts'

const PAGE = `
  query ($first: Int, $after: String, $last: Int, $before: String) {
    dataset { observations(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      edges { cursor node { id } }
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }
  }`

t.test('pages joined are the whole, forward and backward, whatever their size', async (t) => {
  const { ask } = await startGraphql(t)
  const page = async (asked: Record<string, unknown>) => {
    const { data, errors } = await ask(PAGE, asked)
    t.equal(errors, undefined)
    const list = at(data, 'dataset', 'observations')
    const nodes = at(list, 'nodes')
    const ids = Array.isArray(nodes) ? nodes.map((node) => at(node, 'id')) : []
    return { ids, list }
  }
  const whole = (await page({ first: 10_000 })).ids
  t.equal(whole.length, 80)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 7, max: 90 }), fc.boolean(), async (size, forward) => {
      const joined: unknown[] = []
      let cursor: unknown
      for (let more: unknown = true; more === true; ) {
        const { ids, list } = await page(
          forward ? { first: size, after: cursor } : { last: size, before: cursor },
        )
        if (forward) joined.push(...ids)
        else joined.unshift(...ids)
        t.equal(at(list, 'totalCount'), 80)
        cursor = at(list, 'pageInfo', forward ? 'endCursor' : 'startCursor')
        more = at(list, 'pageInfo', forward ? 'hasNextPage' : 'hasPreviousPage')
      }
      t.same(joined, whole)
    }),
    { numRuns: 12 },
  )
})

t.test('a page tells its ends, and edges carry the same nodes', async (t) => {
  const { ask } = await startGraphql(t)
  const first = at((await ask(PAGE, { first: 3 })).data, 'dataset', 'observations')
  t.equal(at(first, 'pageInfo', 'hasPreviousPage'), false)
  t.equal(at(first, 'edges', 2, 'cursor'), at(first, 'pageInfo', 'endCursor'))
  t.equal(at(first, 'edges', 2, 'node', 'id'), at(first, 'nodes', 2, 'id'))
  const between = {
    after: at(first, 'edges', 0, 'cursor'),
    before: at(first, 'edges', 2, 'cursor'),
  }
  const middle = at((await ask(PAGE, between)).data, 'dataset', 'observations')
  t.same(at(middle, 'nodes'), [at(first, 'nodes', 1)])
  const none = at((await ask(PAGE, { first: 0 })).data, 'dataset', 'observations')
  t.same(at(none, 'pageInfo'), {
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  })
})

t.test('filters and order narrow what is paged', async (t) => {
  const { ask } = await startGraphql(t)
  const { data } = await ask(`{ dataset {
    observations(filter: { indicator: "crude-steel-output", area: "sun", status: A, from: "1930" }, sort: "-value") {
      totalCount nodes { period value }
    }
    indicator(slug: "grain-harvest") {
      series(filter: { nature: ESTIMATE }) { totalCount nodes { slug observations(filter: { to: "1930" }, last: 1) { totalCount nodes { period } } } }
    }
  } }`)
  t.same(at(data, 'dataset', 'observations'), {
    totalCount: 2,
    nodes: [
      { period: '1937', value: '17.7' },
      { period: '1932', value: '5.9' },
    ],
  })
  const series = at(data, 'dataset', 'indicator', 'series')
  t.equal(at(series, 'totalCount'), 1)
  t.equal(at(series, 'nodes', 0, 'slug'), 'grain-harvest-sun-wheatcroft-davies')
  t.equal(at(series, 'nodes', 0, 'observations', 'nodes', 0, 'period'), '1930')
})

t.test('a cursor of another list is refused, and so is one that was made by hand', async (t) => {
  const { ask } = await startGraphql(t)
  const { data } = await ask('{ dataset { series(first: 1) { pageInfo { endCursor } } } }')
  const after = at(data, 'dataset', 'series', 'pageInfo', 'endCursor')
  const other =
    'query ($after: String) { dataset { series(after: $after, filter: { area: "sun" }) { totalCount } } }'
  for (const cursor of [after, 'WzAsIngiXQ', 'x', '']) {
    const { errors } = await ask(other, { after: cursor })
    t.match(
      errors,
      [{ extensions: { code: 'invalid-cursor', parameter: 'after' } }],
      String(cursor),
    )
  }
})

t.test('a page that cannot be sent is refused with what would be right', async (t) => {
  const { ask } = await startGraphql(t)
  const refused = async (asked: Record<string, unknown>, parameter: string, text: RegExp) => {
    const { errors } = await ask(PAGE, asked)
    t.match(errors, [{ message: text, extensions: { code: 'invalid-parameter', parameter } }])
  }
  await refused({ first: 1, last: 1 }, 'last', /only one of them/)
  await refused({ first: -1 }, 'first', /-1 is out of range; 0 to 10000/)
  await refused({ last: 10_001 }, 'last', /10001 is out of range/)
})
