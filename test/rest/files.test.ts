import { createHash } from 'node:crypto'
import t from 'tap'
import { z } from 'zod'
import { threeReleases } from '../support/releases.ts'
import { refusalOf, startServer } from '../support/server.ts'

const FileList = z.looseObject({
  data: z.array(z.looseObject({ name: z.string(), bytes: z.int(), sha256: z.string() })),
})

async function filesOf(app: Awaited<ReturnType<typeof startServer>>) {
  return FileList.parse((await app.inject('/v1/files')).json()).data
}

t.test('every bulk file is sent whole, with its length, digest and tag', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const files = await filesOf(app)
  t.equal(files.length, 9)
  for (const { name, bytes, sha256 } of files) {
    const { rawPayload, headers, statusCode } = await app.inject(`/v1/files/${name}`)
    t.equal(statusCode, 200, name)
    t.equal(rawPayload.length, bytes, name)
    const digest = createHash('sha256').update(rawPayload).digest()
    t.equal(digest.toString('hex'), sha256, name)
    t.match(headers, {
      'repr-digest': `sha-256=:${digest.toString('base64')}:`,
      etag: `"${sha256}"`,
      'content-length': String(bytes),
      'accept-ranges': 'bytes',
      'content-disposition': `attachment; filename="${name}"`,
    })
  }
})

t.test('a download that broke off is continued, unless the file is another by now', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const url = '/v1/files/observations.csv'
  const whole = await app.inject(url)
  const range = { range: 'bytes=100-' }
  const rest = await app.inject({ url, headers: { ...range, 'if-range': `${whole.headers.etag}` } })
  t.equal(rest.statusCode, 206)
  t.equal(rest.body, whole.body.slice(100))
  t.equal(
    rest.headers['content-range'],
    `bytes 100-${whole.rawPayload.length - 1}/${whole.rawPayload.length}`,
  )
  const other = await app.inject({ url, headers: { ...range, 'if-range': '"another"' } })
  t.equal(other.statusCode, 200)
  t.equal(other.body, whole.body)
})

t.test('bytes beyond the end are refused with the length of the file', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const url = '/v1/files/sources.bib'
  const { rawPayload } = await app.inject(url)
  const answer = await app.inject({ url, headers: { range: 'bytes=9999999-' } })
  t.equal(answer.statusCode, 416)
  t.equal(answer.headers['content-range'], `bytes */${rawPayload.length}`)
  t.equal(answer.headers['content-disposition'], undefined)
  t.match(refusalOf(answer.body), { type: '/problems/unsatisfiable-range' })
})

t.test('a file is not sent again to those who have it, and HEAD sends none of it', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const url = '/v1/files/observations.parquet'
  const { headers } = await app.inject(url)
  const again = await app.inject({ url, headers: { 'if-none-match': `${headers.etag}` } })
  t.equal(again.statusCode, 304)
  t.equal(again.body, '')
  const head = await app.inject({ method: 'HEAD', url })
  t.equal(head.statusCode, 200)
  t.equal(head.body, '')
  t.equal(head.headers['content-length'], headers['content-length'])
})

t.test('files that are not made yet are answered with when to come back, never half', async (t) => {
  const app = await startServer(t)
  for (const url of ['/v1/files', '/v1/files/observations.csv']) {
    const answer = await app.inject(url)
    t.equal(answer.statusCode, 503, url)
    t.equal(answer.headers['retry-after'], '5')
    t.equal(answer.headers['cache-control'], 'no-store')
    t.match(refusalOf(answer.body), { type: '/problems/not-ready' })
  }
  for (;;) {
    const answer = await app.inject('/v1/files/observations.csv')
    if (answer.statusCode === 503) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      continue
    }
    t.equal(answer.statusCode, 200, 'asking made them')
    t.match(answer.body, /^series,indicator/)
    break
  }
})

t.test('a file that there is none of is refused with those that there are', async (t) => {
  const app = await startServer(t, { withFiles: true })
  for (const name of ['index.json', 'nonsense.csv', '..%2Findex.json', '%2Fetc%2Fpasswd']) {
    const answer = await app.inject(`/v1/files/${name}`)
    t.equal(answer.statusCode, 404, name)
    t.match(refusalOf(answer.body).detail, /there are .*observations\.csv/)
  }
})

t.test('each release has files of its own, which stay for ever', async (t) => {
  const { folder } = await threeReleases(t)
  const app = await startServer(t, { folder, withFiles: true })
  const first = await app.inject('/v1/releases/1.0.0/files/observations.csv')
  t.equal(first.headers['cache-control'], 'public, max-age=31536000, immutable')
  t.match(first.body, ',1932,5.9,')
  const latest = await app.inject('/v1/files/observations.csv')
  t.match(latest.headers['cache-control'], /^public, max-age=300/)
  t.match(latest.body, ',1932,5.93,')
})
