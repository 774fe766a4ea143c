import t from 'tap'
import { anyDate, fixedDate } from '../../src/http/dates.ts'
import { startServer } from '../support/server.ts'

const graphql = '/graphql?query=%7B%20dataset%20%7B%20version%20%7D%20%7D'
const file = '/v1/files/observations.csv'
/** An address of each face, and one that is sent as a file. */
const addresses = [
  '/v1/areas',
  '/v1/areas.csv',
  '/v1/areas.xlsx',
  file,
  graphql,
  '/sdmx/3.0/structure/dataflow',
] as const
const long = 'Mon, 01 Jan 2001 00:00:00 GMT'

t.test('an answer is sent on condition that it still is what the client knows', async (t) => {
  const app = await startServer(t, { withFiles: true })
  for (const url of addresses) {
    const plain = await app.inject(url)
    const { etag = '', 'last-modified': modified } = plain.headers
    const status = async (headers: Record<string, string>) =>
      (await app.inject({ url, headers })).statusCode
    t.equal(await status({ 'if-match': etag }), 200, url)
    t.equal(await status({ 'if-match': `"x", ${etag}` }), 200, url)
    t.equal(await status({ 'if-match': '*' }), 200, url)
    t.equal(await status({ 'if-match': '"x"' }), 412, url)
    t.equal(await status({ 'if-match': `W/${etag}` }), 412, 'a weak tag is no proof')
    t.equal(await status({ 'if-match': '"x"', 'if-none-match': etag }), 412, 'which goes first')
    t.equal(await status({ 'if-match': etag, 'if-none-match': etag }), 304, url)
    t.equal(await status({ 'if-none-match': '*' }), 304, url)
    if (typeof modified !== 'string') continue
    t.equal(await status({ 'if-unmodified-since': modified }), 200, url)
    t.equal(await status({ 'if-unmodified-since': long }), 412, url)
    t.equal(await status({ 'if-unmodified-since': 'some day' }), 200, 'no date says nothing')
    t.equal(await status({ 'if-unmodified-since': long, 'if-match': etag }), 200, 'a tag knows')
    t.equal(await status({ 'if-modified-since': modified }), 304, url)
    t.equal(await status({ 'if-modified-since': '2100' }), 200, 'a year is no date')
  }
})

t.test('where there is nothing, conditions change nothing', async (t) => {
  const app = await startServer(t, { withFiles: true })
  for (const url of [
    '/v1/areas/no-such-area',
    '/v1/compare/no-such-indicator',
    '/v1/files/no-such-file.csv',
    '/sdmx/3.0/structure/dataflow/CF/NONE',
  ]) {
    for (const headers of [
      { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
      { 'if-unmodified-since': long },
      { 'if-match': '"x"' },
    ]) {
      t.equal((await app.inject({ url, headers })).statusCode, 404, url)
    }
  }
})

t.test('a 304 varies as the answer does, and says nothing of a content', async (t) => {
  const app = await startServer(t, { withFiles: true })
  for (const url of addresses) {
    const plain = await app.inject(url)
    for (const method of ['GET', 'HEAD'] as const) {
      for (const known of [String(plain.headers.etag), '*']) {
        const again = await app.inject({ method, url, headers: { 'if-none-match': known } })
        t.equal(again.statusCode, 304, url)
        for (const name of ['vary', 'etag', 'cache-control', 'content-location'] as const) {
          t.equal(again.headers[name], plain.headers[name], `${method} ${url}: ${name}`)
        }
        for (const name of ['content-length', 'content-type', 'repr-digest'] as const) {
          t.equal(again.headers[name], undefined, `${method} ${url}: ${name}`)
        }
        t.equal(again.body, '')
      }
    }
  }
})

t.test('a 204 has no length, whichever method it answers', async (t) => {
  const app = await startServer(t)
  const url = '/sdmx/3.0/data/dataflow/CF/steel/+/Q.*.*.*.*.*'
  for (const method of ['GET', 'HEAD'] as const) {
    const { statusCode, headers } = await app.inject({ method, url })
    t.equal(statusCode, 204, method)
    t.equal(headers['content-length'], undefined, method)
    t.equal(headers['content-type'], undefined, method)
  }
})

t.test('HEAD asks for no range', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const whole = await app.inject(file)
  for (const range of ['bytes=0-9', 'bytes=99999999-']) {
    const { statusCode, headers } = await app.inject({
      method: 'HEAD',
      url: file,
      headers: { range },
    })
    t.equal(statusCode, 200, range)
    t.equal(headers['content-length'], whole.headers['content-length'], range)
    t.equal(headers['content-range'], undefined, range)
  }
})

t.test('dates are read in the three forms of HTTP and in no other', async (t) => {
  const date = new Date('1994-11-06T08:49:37Z')
  t.same(anyDate('Sun, 06 Nov 1994 08:49:37 GMT'), date)
  t.same(anyDate('Sunday, 06-Nov-94 08:49:37 GMT'), date)
  t.same(anyDate('Sun Nov  6 08:49:37 1994'), date, 'in universal time')
  for (const text of ['1994', '1994-11-06', 'Sun, 06 Nov 1994', 'Sun, 66 Nov 1994 08:49:37 GMT']) {
    t.equal(anyDate(text), undefined, text)
  }
  t.same(fixedDate('Sun, 06 Nov 1994 08:49:37 GMT'), date)
  t.equal(fixedDate('Sunday, 06-Nov-94 08:49:37 GMT'), undefined)
})
