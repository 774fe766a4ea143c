import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { decompress as zstdDecompress } from '@bokuweb/zstd-wasm'
import t from 'tap'
import { encodedTag, isOfTag } from '../../src/http/caching.ts'
import { startServer } from '../support/server.ts'

const list = '/v1/observations'
const small = '/v1/areas/sun?fields=id'

t.test('a body comes in the coding that the client likes best', async (t) => {
  const app = await startServer(t)
  const plain = await app.inject(list)
  const asked = async (accepted: string) => {
    const answer = await app.inject({ url: list, headers: { 'accept-encoding': accepted } })
    return { coding: answer.headers['content-encoding'], bytes: answer.rawPayload, answer }
  }
  const br = await asked('gzip, deflate, br, zstd')
  t.equal(br.coding, 'br', 'without weights the best')
  t.equal(brotliDecompressSync(br.bytes).toString(), plain.body)
  const zstd = await asked('zstd')
  t.equal(zstd.coding, 'zstd')
  t.equal(Buffer.from(zstdDecompress(zstd.bytes)).toString(), plain.body)
  const gzip = await asked('br;q=0.5, gzip')
  t.equal(gzip.coding, 'gzip')
  t.equal(gunzipSync(gzip.bytes).toString(), plain.body)
  for (const none of ['identity', 'deflate', 'br;q=0', 'identity, gzip;q=0.5']) {
    t.equal((await asked(none)).coding, undefined, none)
  }
  for (const { answer } of [br, zstd, gzip]) {
    t.ok(String(answer.headers.vary).includes('accept-encoding'))
    t.ok(answer.rawPayload.length < plain.rawPayload.length / 4)
  }
})

t.test('each coding has a tag of its own, and each tag is known again', async (t) => {
  const app = await startServer(t)
  const plain = (await app.inject(list)).headers.etag
  const tags = [plain]
  for (const coding of ['br', 'zstd', 'gzip']) {
    const headers = { 'accept-encoding': coding }
    const { etag } = (await app.inject({ url: list, headers })).headers
    t.equal(etag, String(plain).replace(/"$/, `-${coding}"`))
    tags.push(etag)
  }
  for (const tag of tags) {
    const headers = { 'if-none-match': String(tag), 'accept-encoding': 'br' }
    const again = await app.inject({ url: list, headers })
    t.equal(again.statusCode, 304)
    t.equal(again.headers.etag, tag)
    t.equal(again.headers['content-encoding'], undefined)
  }
})

t.test('what was compressed once gives the same bytes again', async (t) => {
  const app = await startServer(t)
  const ask = () => app.inject({ url: list, headers: { 'accept-encoding': 'br' } })
  const [first, second] = [await ask(), await ask()]
  t.same(first.rawPayload, second.rawPayload)
})

t.test('tiny bodies, files and parts of them are sent as they are', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const asked = (url: string, more = {}) =>
    app.inject({ url, headers: { 'accept-encoding': 'br, gzip', ...more } })
  t.equal((await asked(small)).headers['content-encoding'], undefined)
  const file = '/v1/files/observations.csv'
  t.equal((await asked(file)).headers['content-encoding'], undefined)
  const part = await asked(file, { range: 'bytes=0-9' })
  t.equal(part.statusCode, 206)
  t.equal(part.headers['content-encoding'], undefined)
})

t.test('refusals and pages are compressed as well', async (t) => {
  const app = await startServer(t)
  const headers = { 'accept-encoding': 'gzip' }
  const page = await app.inject({ url: '/openapi.json', headers })
  t.equal(page.headers['content-encoding'], 'gzip')
  t.equal(gunzipSync(page.rawPayload).toString(), (await app.inject('/openapi.json')).body)
})

t.test('HEAD says of a compressed body what GET says', async (t) => {
  const app = await startServer(t)
  const headers = { 'accept-encoding': 'br' }
  const get = await app.inject({ url: list, headers })
  const head = await app.inject({ method: 'HEAD', url: list, headers })
  for (const name of ['etag', 'content-encoding', 'content-length', 'content-type', 'vary']) {
    t.equal(head.headers[name], get.headers[name], name)
  }
  t.equal(head.body, '')
})

t.test('a tag that ends like a coding is known as it is, and in a coding', (t) => {
  const tag = '"abc-xyz"'
  t.ok(isOfTag(tag, tag))
  t.ok(isOfTag(encodedTag(tag, 'br'), tag))
  t.notOk(isOfTag('"abc"', tag))
  t.notOk(isOfTag('"abc-xyzz"', tag))
  t.end()
})
