import { createHash } from 'node:crypto'
import { serverAudits } from 'graphql-http'
import t from 'tap'
import { startGraphql } from '../support/graphql.ts'
import { threeReleases } from '../support/releases.ts'
import { startServer } from '../support/server.ts'

const json = 'application/json; charset=utf-8'
const own = 'application/graphql-response+json; charset=utf-8'
const by = (members: Record<string, string>) => `/graphql?${new URLSearchParams(members)}`
const version = by({ query: '{ dataset { version } }' })

t.test('every audit of GraphQL over HTTP passes', async (t) => {
  const app = await startServer(t)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const audits = serverAudits({ url: `${address}/graphql` })
  t.ok(audits.length > 50)
  for (const audit of audits) {
    const result = await audit.fn()
    t.equal(result.status, 'ok', `${audit.name}${'reason' in result ? `: ${result.reason}` : ''}`)
    if ('response' in result) await result.response.body?.cancel()
  }
})

t.test('the form of an answer is the one that Accept likes best', async (t) => {
  const { app } = await startGraphql(t)
  const forms: readonly (readonly [accept: string, type: string])[] = [
    ['*/*', json],
    ['application/json', json],
    ['application/json; charset=UTF-8', json],
    ['application/*;q=0.5, text/html', json],
    ['application/graphql-response+json', own],
    ['application/graphql-response+json; charset=utf-8, application/json; charset=utf-8', own],
    ['application/graphql-response+json, application/json;q=0.9', own],
    ['application/graphql-response+json;q=0.5, application/json', json],
    ['application/json;q=0, */*', own],
  ]
  for (const [accept, type] of forms) {
    const answer = await app.inject({ url: version, headers: { accept } })
    t.equal(answer.headers['content-type'], type, accept)
    t.equal(answer.headers.vary, 'accept')
    t.same(answer.json(), { data: { dataset: { version: '0.1.0' } } })
  }
  for (const accept of ['text/html', 'application/json; charset=latin1', 'application/json;q=0']) {
    const answer = await app.inject({ url: version, headers: { accept } })
    t.equal(answer.statusCode, 406, accept)
    t.match(answer.json(), { errors: [{ extensions: { code: 'not-acceptable' } }] })
  }
})

t.test('a refused document is 400 in the form of GraphQL and 200 as plain JSON', async (t) => {
  const { app } = await startGraphql(t)
  const url = by({ query: '{ datase }' })
  const statuses = { 'application/json': 200, 'application/graphql-response+json': 400 }
  for (const [accept, status] of Object.entries(statuses)) {
    const answer = await app.inject({ url, headers: { accept } })
    t.equal(answer.statusCode, status)
    t.notOk('data' in answer.json())
    t.equal(answer.headers['cache-control'], 'no-store')
    t.equal(answer.headers.etag, undefined)
  }
})

t.test('what is no request of GraphQL is refused with what would be one', async (t) => {
  const app = await startServer(t)
  const post = (payload: string, type = 'application/json') =>
    app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': type } })
  const query = '{ dataset { version } }'
  const refused: readonly (readonly [answer: ReturnType<typeof post>, number, RegExp])[] = [
    [post('{'), 400, /not valid JSON/],
    [post('{}'), 400, /query: there is none/],
    [post('"text"'), 400, /JSON object with query/],
    [post(JSON.stringify([{ query }, { query }])), 400, /batch of 2.*request of its own/],
    [post(JSON.stringify({ query: 5 })), 400, /^query: .*string/],
    [post(JSON.stringify({ query, variables: [] })), 400, /^variables: /],
    [post(query, 'application/graphql'), 415, /Unsupported Media Type/],
    [post(`query=${query}`, 'application/x-www-form-urlencoded'), 415, /Unsupported Media Type/],
    [app.inject('/graphql'), 400, /query: there is none/],
    [app.inject(by({ query, variables: '{' })), 400, /^variables: is no JSON/],
    [app.inject(by({ query, extensions: '[]' })), 400, /^extensions: /],
    [app.inject(`${by({ query })}&query=x`), 400, /^query: /],
    [app.inject(by({ query: 'mutation { __typename }' })), 405, /only queries/],
    [app.inject(by({ query: 'subscription { __typename }' })), 405, /only queries/],
  ]
  for (const [asked, status, says] of refused) {
    const answer = await asked
    t.equal(answer.statusCode, status, String(says))
    const { data, errors } = answer.json()
    t.equal(data, undefined)
    t.match(errors[0].message, says)
    t.equal(answer.headers['cache-control'], 'no-store')
    if (status === 405) t.equal(answer.headers.allow, 'GET, HEAD, POST, OPTIONS')
  }
  const put = await app.inject({ method: 'PUT', url: '/graphql', payload: {} })
  t.equal(put.statusCode, 405)
  t.same(String(put.headers.allow).split(', ').sort(), ['GET', 'HEAD', 'OPTIONS', 'POST'])
})

t.test('an answer by GET has a tag, and is sent once', async (t) => {
  const { app } = await startGraphql(t)
  const first = await app.inject(version)
  const { etag } = first.headers
  t.match(etag, /^"[\w-]{22}"$/)
  t.match(first.headers['cache-control'], /max-age=300/)
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const again = await app.inject({ url: version, headers: { 'if-none-match': known } })
    t.equal(again.statusCode, 304, String(known))
    t.equal(again.body, '')
    t.equal(again.headers.etag, etag)
    t.match(again.headers['cache-control'], /max-age=300/)
    t.equal(again.headers.vary, 'accept')
  }
  const head = await app.inject({ method: 'HEAD', url: version })
  t.equal(head.statusCode, 200)
  t.equal(head.body, '')
  t.equal(head.headers.etag, etag)
  const others = [
    app.inject({ url: version, headers: { accept: own } }),
    app.inject(by({ query: '{ dataset { title } }' })),
    app.inject(
      by({
        query: 'query A { dataset { version } } query B { dataset { version } }',
        operationName: 'A',
      }),
    ),
    app.inject(
      by({
        query: 'query A { dataset { version } } query B { dataset { version } }',
        operationName: 'B',
      }),
    ),
    app.inject(by({ query: '{ dataset { version } }', variables: '{"x":1}' })),
  ]
  const tags = (await Promise.all(others)).map(({ headers }) => headers.etag)
  t.equal(new Set([...tags, etag]).size, 6, 'what is asked otherwise has another tag')
})

t.test('an answer with errors is not kept, nor one by POST', async (t) => {
  const { app } = await startGraphql(t)
  const partial = await app.inject({
    url: by({ query: '{ dataset { version indicator(slug: "x") { name } } }' }),
    headers: { 'if-none-match': '*' },
  })
  t.equal(partial.statusCode, 200)
  t.match(partial.json(), { data: { dataset: { version: '0.1.0' } } })
  t.equal(partial.headers.etag, undefined)
  t.equal(partial.headers['cache-control'], 'no-store')
  const posted = await app.inject({
    method: 'POST',
    url: '/graphql',
    body: { query: '{ dataset { version } }' },
  })
  t.equal(posted.headers.etag, undefined)
  t.equal(posted.headers['cache-control'], 'no-store')
})

t.test('an answer is immutable if each of its roots names a release that was cut', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder })
  const caching = async (query: string, variables?: object) => {
    const asked = { query, ...(variables && { variables: JSON.stringify(variables) }) }
    const { statusCode, headers, body } = await app.inject(by(asked))
    t.equal(statusCode, 200, query)
    t.notOk('errors' in JSON.parse(body), body)
    return { immutable: /immutable/.test(String(headers['cache-control'])), etag: headers.etag }
  }
  const one = 'dataset(release: "1.0.0") { version }'
  const pinned: readonly (readonly [query: string, variables?: object])[] = [
    [`{ ${one} }`],
    [`{ __typename ${one} b: dataset(release: "2.0.0") { version } }`],
    [`query ($r: String) { dataset(release: $r) { version } }`, { r: '1.1.0' }],
    [`query ($r: String = "1.0.0") { dataset(release: $r) { version } }`],
    [`{ ...A } fragment A on Query { ... { ${one} } }`],
  ]
  for (const [query, variables] of pinned) t.ok((await caching(query, variables)).immutable, query)
  const latest: readonly (readonly [query: string, variables?: object])[] = [
    ['{ dataset { version } }'],
    ['{ dataset(asOf: "2026-02") { version } }'],
    [`{ ${one} b: dataset { version } }`],
    [`{ ${one} releases { version } }`],
    [`{ ${one} __schema { description } }`],
    [`{ ${one} ...A } fragment A on Query { b: dataset { version } }`],
    [`query ($r: String = "1.0.0") { dataset(release: $r) { version } }`, { r: null }],
    ['{ __typename }'],
  ]
  for (const [query, variables] of latest)
    t.notOk((await caching(query, variables)).immutable, query)
})

t.test('a pinned answer keeps its tag when another release is cut, others do not', async (t) => {
  const { releases } = await startGraphql(t)
  const [first] = releases.all
  if (!first) throw new Error('no release')
  const cut = { ...first, cut: true }
  const later = { ...first, version: '0.2.0', digest: 'another' }
  const before = await startGraphql(t, { ...releases, all: [cut], latest: cut })
  const after = await startGraphql(t, { ...releases, all: [cut, later], latest: later })
  const tags = async (query: string) => [
    (await before.app.inject(by({ query }))).headers.etag,
    (await after.app.inject(by({ query }))).headers.etag,
  ]
  const [pinned, still] = await tags('{ dataset(release: "0.1.0") { version } }')
  t.equal(pinned, still)
  const [latest, changed] = await tags('{ dataset { version } }')
  t.not(latest, changed)
  const working = await after.app.inject(by({ query: '{ dataset(release: "0.2.0") { version } }' }))
  t.match(working.headers['cache-control'], /max-age=300/, 'working data may still change')
})

t.test('an answer during which the data are loaded anew is not kept', async (t) => {
  const { releases: before } = await startGraphql(t)
  const loaded = { ...before.latest, digest: 'another' }
  const releases = { ...before, all: before.all }
  const observations: typeof loaded.observations = {
    ...loaded.observations,
    observations: (...asked) => {
      releases.all = [loaded]
      return before.latest.observations.observations(...asked)
    },
  }
  const { app } = await startGraphql(
    t,
    Object.assign(releases, { latest: { ...before.latest, observations } }),
  )
  const url = by({ query: '{ dataset { observations(first: 1) { nodes { value } } } }' })
  const [during, after] = [await app.inject(url), await app.inject(url)]
  t.notOk('errors' in during.json())
  t.equal(during.headers.etag, undefined)
  t.equal(during.headers['cache-control'], 'no-store')
  t.match(after.headers.etag, /"/)
})

t.test('a query is sent once with its hash, and then named by it', async (t) => {
  const { app } = await startGraphql(t)
  const query = 'query ($slug: String!) { dataset { area(slug: $slug) { slug } } }'
  const sha256Hash = createHash('sha256').update(query).digest('hex')
  const extensions = { persistedQuery: { version: 1, sha256Hash } }
  const variables = { slug: 'sun' }
  const headers = { accept: own }
  const post = (body: object) => app.inject({ method: 'POST', url: '/graphql', body, headers })
  const url = by({
    extensions: JSON.stringify(extensions),
    variables: JSON.stringify(variables),
  })
  const notFound = [
    { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
  ]
  const unknown = await app.inject({ url, headers })
  t.equal(unknown.statusCode, 400)
  t.same(unknown.json(), { errors: notFound })
  t.equal(unknown.headers['cache-control'], 'no-store')
  t.same((await post({ extensions, variables })).json(), { errors: notFound })

  const other = await post({ query: '{ dataset { version } }', extensions })
  t.equal(other.statusCode, 400)
  t.match(other.json().errors[0].message, /sha256Hash: the query has [0-9a-f]{64}/)
  t.same((await app.inject({ url, headers })).json(), { errors: notFound }, 'it is not kept')

  const expected = { data: { dataset: { area: { slug: 'sun' } } } }
  t.same((await post({ query, extensions, variables })).json(), expected)
  const named = await app.inject({ url, headers })
  t.same(named.json(), expected)
  t.same((await post({ extensions, variables: { slug: 'sun' } })).json(), expected)
  const { etag } = named.headers
  const again = await app.inject({ url, headers: { ...headers, 'if-none-match': etag } })
  t.equal(again.statusCode, 304)
  t.equal(
    (await app.inject({ url: by({ query, variables: JSON.stringify(variables) }), headers }))
      .headers.etag,
    etag,
  )
})

t.test('only queries that can be answered are kept, and only hashes that are some', async (t) => {
  const { app } = await startGraphql(t)
  const post = async (body: object) =>
    (await app.inject({ method: 'POST', url: '/graphql', body })).json().errors[0].message
  const named = (query: string) => ({
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
  })
  const broken = '{ datase }'
  t.match(await post({ query: broken, extensions: named(broken) }), /Cannot query field/)
  t.equal(await post({ extensions: named(broken) }), 'PersistedQueryNotFound')
  const next = { persistedQuery: { version: 2, sha256Hash: 'a'.repeat(64) } }
  t.equal(await post({ extensions: next }), 'PersistedQueryNotSupported')
  for (const persistedQuery of ['x', {}, { version: 1, sha256Hash: 'A' }]) {
    t.match(await post({ extensions: { persistedQuery } }), /64 hexadecimal digits/)
  }
})

t.test('a body in a coding is refused, since it would be taken for its text', async (t) => {
  const app = await startServer(t)
  const asked = async (coding: string) =>
    await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'content-encoding': coding },
      payload: '{"query":"{ dataset { version } }"}',
    })
  const coded = await asked('gzip')
  t.equal(coded.statusCode, 415)
  t.equal(coded.headers['accept-encoding'], 'identity')
  t.match(coded.json().errors[0].message, /"gzip" is not read/)
  t.equal((await asked('identity')).statusCode, 200)
})
