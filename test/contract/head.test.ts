import t from 'tap'
import { z } from 'zod'
import { startServer } from '../support/server.ts'

const Document = z.looseObject({ paths: z.record(z.string(), z.unknown()) })

/** Changes from one answer to the next, whatever the method. */
const passing = new Set(['date', 'x-request-id', 'connection', 'keep-alive'])

t.test('HEAD says of every address what GET says, without the body', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const { paths } = Document.parse((await app.inject('/openapi.json')).json())
  const addresses = Object.keys(paths)
    .filter((path) => !path.includes('{'))
    .map((path) => `/v1${path}`)
    .concat('/v1/search?q=steel', '/v1/quotations/random?seed=a', '/v1/series.csv', '/v1/nothing')
    .concat('/v1/files/observations.csv', '/openapi.json', '/docs', '/livez', '/v1/areas/sum')
  for (const url of addresses) {
    if (url.endsWith('/random')) continue
    const get = await app.inject(url)
    const head = await app.inject({ method: 'HEAD', url })
    t.equal(head.statusCode, get.statusCode, url)
    t.equal(head.body, '', url)
    const said = ({ headers }: typeof get) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => !passing.has(name)))
    t.same(said(head), said(get), url)
  }
})
