import t from 'tap'
import { Observation } from '../../src/model/observation.ts'
import { ObservationBatchBuilder } from '../../src/model/observation-batch.ts'
import type { Releases } from '../../src/releases/open-releases.ts'
import { memoryStore } from '../../src/store/memory/memory-store.ts'
import { at, startGraphql } from '../support/graphql.ts'
import { smallReleases } from '../support/release.ts'

t.test('what does not exist is an error that names the nearest', async (t) => {
  const { ask } = await startGraphql(t)
  const refused = async (field: string, extensions: object) => {
    const { status, data, errors } = await ask(`{ dataset { version ${field} } }`)
    t.equal(status, 200)
    t.match(errors, [{ extensions }], field)
    t.notMatch(data, { dataset: { other: true } })
  }
  await refused('indicator(slug: "grain-harvst") { name }', {
    code: 'unknown-record',
    parameter: 'slug',
    suggestion: 'grain-harvest',
  })
  await refused('series(filter: { estimator: ["tssu", "tsunku"] }) { totalCount }', {
    code: 'unknown-value',
    parameter: 'estimator',
    suggestion: 'tsunkhu',
  })
  await refused('series(sort: "titl") { totalCount }', { parameter: 'sort', suggestion: 'title' })
  await refused('observations(filter: { from: "1940", to: "1930" }) { totalCount }', {
    code: 'inverted-range',
  })
  await refused(
    'seriesBySlug(slug: "urban-share-sun-census") { observation(period: "1938") { value } }',
    {
      code: 'unknown-figure',
    },
  )
  await refused('search(q: "") { totalCount }', { code: 'invalid-parameter', parameter: 'q' })
})

t.test('one record that does not exist leaves the others answered', async (t) => {
  const { ask } = await startGraphql(t)
  const { data } = await ask(
    '{ dataset { version indicator(slug: "x") { name } area(slug: "sun") { slug } } }',
  )
  t.same(data, { dataset: { version: '0.1.0', indicator: null, area: { slug: 'sun' } } })
})

t.test('an id that names no record is an error', async (t) => {
  const { ask } = await startGraphql(t)
  const id = (text: string) => Buffer.from(text).toString('base64url')
  const codes = {
    [id('Series:urban-share-sun-censu')]: 'unknown-record',
    [id('Observation:urban-share-sun-census:1938')]: 'unknown-figure',
    [id('Observation:urban-share-sun-census:1938-99')]: 'invalid-period',
    [id('Serie:x')]: 'invalid-parameter',
    [id('Series:a:b')]: 'invalid-parameter',
    'urban-share-sun-census': 'invalid-parameter',
    '': 'invalid-parameter',
  }
  for (const [given, code] of Object.entries(codes)) {
    const { data, errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: given })
    t.same(data, { node: null })
    t.match(errors, [{ extensions: { code } }], given)
  }
})

t.test('a release that is not open is refused with the one that is', async (t) => {
  const { ask } = await startGraphql(t)
  const { errors } = await ask('{ dataset(release: "0.0.9") { version } }')
  t.match(errors, [
    {
      message: /no release "0\.0\.9"; there are 0\.1\.0/,
      extensions: { parameter: 'release', suggestion: '0.1.0' },
    },
  ])
})

t.test('a request that cannot be answered is a 400 without data or stack', async (t) => {
  const { app, ask, headers } = await startGraphql(t)
  const bad = {
    '{ dataset { indicatr(slug: "x") { name } } }': /Did you mean "indicator"/,
    '{ dataset { version': /Syntax Error/,
    '{"kind":"Document","definitions":[]}': /not a GraphQL document/,
    '5': /not a GraphQL document/,
    '{ dataset { observations(filter: { from: "1928-13" }) { totalCount } } }':
      /month 13 does not exist/,
    '{ dataset { observations(filter: { from: 1928 }) { totalCount } } }': /written as text/,
    '{ dataset { quotations(filter: { verification: VERIFIED_PRIMAR }) { totalCount } } }':
      /VERIFIED_PRIMARY/,
  }
  for (const [query, message] of Object.entries(bad)) {
    const response = await app.inject({ method: 'POST', url: '/graphql', headers, body: { query } })
    t.equal(response.statusCode, 400, query)
    t.match(response.json(), { errors: [{ message }] })
    t.notMatch(response.body, /"data"|node_modules|stack/)
  }
  const query =
    'query ($p: Period) { dataset { observations(filter: { from: $p }) { totalCount } } }'
  for (const _ of [1, 2, 3]) {
    const { status, errors } = await ask(query, { p: '1928-13' })
    t.equal(status, 400)
    t.match(errors, [{ extensions: { code: 'invalid-period' } }])
    t.equal((await ask(query, { p: '1928' })).errors, undefined)
  }
})

t.test(
  'it is read by GET and POST, and in the media type of GraphQL if that is asked for',
  async (t) => {
    const { app } = await startGraphql(t)
    const url = `/graphql?query=${encodeURIComponent('{ dataset { version } }')}`
    const plain = await app.inject(url)
    t.same(plain.json(), { data: { dataset: { version: '0.1.0' } } })
    t.match(plain.headers['content-type'], 'application/json')
    const accept = 'application/graphql-response+json'
    const own = await app.inject({ url, headers: { accept } })
    t.equal(own.headers['content-type'], `${accept}; charset=utf-8`)
    t.same(own.json(), plain.json())
    const broken = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: '{',
      headers: { 'content-type': 'application/json' },
    })
    t.equal(broken.statusCode, 400)
    t.match(broken.json(), { errors: [{ extensions: { code: 'malformed-request' } }] })
    t.equal((await app.inject('/graphiql')).statusCode, 200)
  },
)

t.test(
  'a request without a query, or for an operation that it does not have, is a 400',
  async (t) => {
    const { app, headers } = await startGraphql(t)
    const query = encodeURIComponent(
      'query A { dataset { version } } query B { dataset { title } }',
    )
    for (const rest of ['', '&operationName=C']) {
      for (const _ of [1, 2]) {
        const response = await app.inject({ url: `/graphql?query=${query}${rest}`, headers })
        t.equal(response.statusCode, 400)
        t.match(response.json(), { errors: [{ message: /operation/ }] })
      }
    }
    t.equal((await app.inject(`/graphql?query=${query}&operationName=A`)).statusCode, 200)
    const body = { query: decodeURIComponent(query), operationName: 'C' }
    for (const _ of [1, 2, 3]) {
      const response = await app.inject({ method: 'POST', url: '/graphql', headers, body })
      t.equal(response.statusCode, 400)
    }
    t.equal((await app.inject('/graphql')).statusCode, 400)
    t.equal((await app.inject({ method: 'POST', url: '/graphql', body: {} })).statusCode, 400)
    const variables = '/graphql?query=%7B__typename%7D&variables=%7B'
    t.equal((await app.inject(variables)).statusCode, 400)
  },
)

t.test(
  'each of several operations in one document is answered as itself, compiled or not',
  async (t) => {
    const { app } = await startGraphql(t)
    const query = 'query A { dataset { version } } query B { dataset { title } }'
    for (const operationName of ['A', 'B', 'A', 'B', 'B']) {
      const { data } = (
        await app.inject({ method: 'POST', url: '/graphql', body: { query, operationName } })
      ).json()
      t.same(Object.keys(data.dataset), [operationName === 'A' ? 'version' : 'title'])
    }
  },
)

t.test('a fault of ours is logged and sent without its cause', async (t) => {
  const { latest, all, close } = await smallReleases()
  const observations = {
    ...latest.observations,
    observations: async () => {
      throw new Error('password=secret')
    },
  }
  const releases: Releases = { latest: { ...latest, observations }, all, close }
  const logs: string[] = []
  const { ask } = await startGraphql(t, releases, logs)
  const query = '{ dataset { version observations(first: 1) { nodes { value } } } }'
  for (const _ of [1, 2, 3, 4, 5]) {
    const { errors } = await ask(query)
    t.match(errors, [
      {
        message: /^a fault of the server; its log has it under req-/,
        extensions: { code: 'internal-error' },
      },
    ])
    t.notMatch(JSON.stringify(errors), /secret/)
  }
  t.equal(logs.filter((line) => line.includes('password=secret')).length, 5)
})

t.test('decimals come out digit for digit', async (t) => {
  const { latest, all, close } = await smallReleases()
  const builder = new ObservationBatchBuilder()
  const values = ['12345678901234567.10', '-0.0', '10.0', '0.00000000000000001', '27.0']
  for (const [index, value] of values.entries()) {
    builder.add(
      Observation.parse({
        series: 'urban-share-sun-census',
        period: String(1960 + index),
        value,
        status: 'A',
        source: 'wikipedia-census',
        locator: 'made up for this test of digits',
      }),
    )
  }
  const observations = memoryStore([builder.build()])
  const extents = await observations.extents()
  const { ask } = await startGraphql(t, {
    latest: { ...latest, observations, extents },
    all,
    close,
  })
  const { data } = await ask('{ dataset { observations { nodes { value printed } } } }')
  t.same(
    at(data, 'dataset', 'observations', 'nodes'),
    values.map((value) => ({ value, printed: value })),
  )
})
