import t from 'tap'
import { hostileQueries, inOtherWords } from '../support/hostile-queries.ts'
import { startServer } from '../support/server.ts'

const headers = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json',
}

t.test('hostile queries are refused, and the next query is answered', async (t) => {
  const app = await startServer(t)
  const post = (payload: string) =>
    app.inject({ method: 'POST', url: '/graphql', headers, payload })
  for (const hostile of hostileQueries) {
    const { what, refused } = hostile
    // The second time it might be known, or compiled.
    for (const _ of [1, 2]) {
      const { statusCode, body } = await post(inOtherWords(hostile, 0))
      t.ok(statusCode >= 400 && statusCode < 500, `${what}: ${statusCode}`)
      const { data, errors } = JSON.parse(body)
      t.equal(data, undefined, what)
      t.ok(errors.length <= 20, `${what}: ${errors.length} errors`)
      if ('says' in refused) t.match(errors[0].message, refused.says, what)
      else {
        t.match(errors[0].extensions, { code: 'limit-exceeded', limit: refused.limit }, what)
        t.ok(errors[0].extensions.value > errors[0].extensions.maximum, what)
      }
    }
    const ordinary = await post('{"query":"{ dataset { version } }"}')
    t.same(ordinary.json(), { data: { dataset: { version: '0.1.0' } } })
  }
})
