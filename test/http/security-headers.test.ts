import t from 'tap'
import { startServer } from '../support/server.ts'

t.test('an answer may do nothing in a browser but be read from anywhere', async (t) => {
  const app = await startServer(t)
  for (const url of ['/v1/areas', '/v1/areas.csv', '/v1/nothing', '/openapi.json', '/livez']) {
    const { headers } = await app.inject(url)
    t.equal(headers['content-security-policy'], "default-src 'none';frame-ancestors 'none'", url)
    t.equal(headers['x-content-type-options'], 'nosniff', url)
    t.equal(headers['referrer-policy'], 'no-referrer', url)
    t.equal(headers['cross-origin-resource-policy'], 'cross-origin', url)
    t.equal(headers['strict-transport-security'], undefined, 'TLS is the business of a proxy')
  }
})

t.test('pages run only scripts that are files of ours', async (t) => {
  const app = await startServer(t)
  for (const url of ['/docs', '/graphiql', '/problems/unknown-route']) {
    const { headers, body } = await app.inject(url)
    const policy = String(headers['content-security-policy'])
    const [, scripts] = /script-src ([^;]+)/.exec(policy) ?? []
    t.equal(scripts, "'self'", url)
    t.match(policy, /default-src 'none'/)
    t.notMatch(
      body,
      /<script(?![^>]*\b(?:src=|type="application\/ld\+json"))/,
      `${url} has no script inside`,
    )
    t.notMatch(body, /\son[a-z]+=/, `${url} has no handler inside`)
  }
})
