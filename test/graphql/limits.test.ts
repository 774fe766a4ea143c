import { readFile } from 'node:fs/promises'
import { getIntrospectionQuery } from 'graphql'
import t from 'tap'
import { graphqlLimits } from '../../src/graphql/limits.ts'
import { startGraphql } from '../support/graphql.ts'

t.test('the introspection of standard tools is answered', async (t) => {
  const { ask } = await startGraphql(t)
  const query = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  })
  const { status, errors } = await ask(query)
  t.equal(status, 200)
  t.equal(errors, undefined)
})

t.test('a query of too many levels is refused, in fragments too', async (t) => {
  const { ask } = await startGraphql(t)
  const levels = (count: number) =>
    `{ dataset { topic(slug: "steel") ${'{ parent '.repeat(count)}{ slug }${' }'.repeat(count)} } }`
  t.equal((await ask(levels(13))).status, 200)
  const { status, errors } = await ask(levels(14))
  t.equal(status, 400)
  t.match(errors, [
    {
      message: /17 levels.* at most 16/,
      extensions: { code: 'limit-exceeded', limit: 'maximumDepth', value: 17 },
    },
  ])
  const fragments = `${levels(1).replace('slug }', '...F }')}
    fragment F on Topic ${'{ parent '.repeat(14)}{ slug }${' }'.repeat(14)}`
  t.match((await ask(fragments)).errors, [{ extensions: { limit: 'maximumDepth' } }])
})

t.test(
  'a query that asks for too many objects is refused, by the variables it comes with',
  async (t) => {
    const { ask } = await startGraphql(t)
    const query = `query ($first: Int) { dataset { series(first: $first) { nodes {
    observations(first: $first) { nodes { source { slug } } } } } } }`
    for (const first of [10, 10]) t.equal((await ask(query, { first })).errors, undefined)
    // 1 dataset, 1 list, 1000 series with a list each, and 1000 figures with a source in each.
    const { status, errors } = await ask(query, { first: 1000 })
    t.equal(status, 400)
    t.match(errors, [{ extensions: { limit: 'maximumCost', maximum: 100_000, value: 2_002_002 } }])
    const literal = query.replaceAll('$first)', '1000)').replace('query ($first: Int)', '')
    t.match((await ask(literal)).errors, [{ extensions: { value: 2_002_002 } }])
    const unnamed =
      '{ dataset { series { nodes { rivals: observations { nodes { rivals { rivals { slug: id } } } } } } } }'
    // 100 series, 100 figures in each, 10 rivals in each and 10 of theirs.
    t.match((await ask(unnamed)).errors, [
      { extensions: { limit: 'maximumCost', value: 1_110_202 } },
    ])
  },
)

t.test('fragments of fragments are reckoned without being followed twice', async (t) => {
  const { ask } = await startGraphql(t)
  const parts = Array.from({ length: 30 }, (_, index) =>
    index === 29
      ? 'fragment F29 on Topic { slug }'
      : `fragment F${index} on Topic { ...F${index + 1} parent { ...F${index + 1} } }`,
  )
  const { status, errors } = await ask(
    `{ dataset { topic(slug: "steel") { ...F0 } } } ${parts.join(' ')}`,
  )
  t.equal(status, 400)
  t.match(errors, [{ extensions: { limit: 'maximumDepth', value: 32 } }])
})

t.test('too many aliases, characters or tokens are refused', async (t) => {
  const { ask } = await startGraphql(t)
  const aliases = (count: number) =>
    `{ dataset { ${Array.from({ length: count }, (_, index) => `a${index}: version`).join(' ')} } }`
  t.equal((await ask(aliases(50))).errors, undefined)
  t.match((await ask(aliases(51))).errors, [
    { extensions: { limit: 'maximumAliases', value: 51, maximum: 50 } },
  ])
  const long = `{ dataset { version } } # ${'x'.repeat(20_000)}`
  t.match((await ask(long)).errors, [
    { extensions: { limit: 'maximumLength', value: long.length } },
  ])
  const tokens = await ask(`{ dataset { ${'a '.repeat(4_100)} } }`)
  t.equal(tokens.status, 400)
  t.match(tokens.errors, [{ extensions: { limit: 'maximumTokens', value: 4_105 } }])
})

t.test('the page on GraphQL names each limit as it is', async (t) => {
  const page = await readFile(new URL('../../docs/graphql.md', import.meta.url), 'utf8')
  const { reckonedListLength, expensiveCost, ...limits } = graphqlLimits
  for (const [name, value] of Object.entries(limits)) t.match(page, `| \`${name}\` | ${value} |`)
  t.match(page, `${reckonedListLength} members (\`reckonedListLength\`)`)
  t.match(page, `${expensiveCost / 1_000} 000 objects or more (\`expensiveCost\`)`)
})
