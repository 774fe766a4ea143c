import t from 'tap'
import { sdmxErrorsOf } from '../support/sdmx.ts'
import { startServer } from '../support/server.ts'

const ml = 'application/vnd.sdmx.structure+xml;version=2.1'
const json1 = 'application/vnd.sdmx.structure+json;version=1.0.0'
const json2 = 'application/vnd.sdmx.structure+json;version=2.0.0'
const at21 = '/sdmx/2.1/dataflow/CF/steel'
const at30 = '/sdmx/3.0/structure/dataflow/CF/steel'

t.test('what a client accepts decides in which form it is answered', async (t) => {
  const app = await startServer(t)
  const typeOf = async (url: string, accept?: string) =>
    (await app.inject({ url, headers: accept === undefined ? {} : { accept } })).headers[
      'content-type'
    ]
  t.equal(await typeOf(at21), ml)
  t.equal(await typeOf(at30), json2)
  t.equal(await typeOf(at21, '*/*'), ml)
  t.equal(await typeOf(at30, 'application/*'), json2)
  for (const type of [ml, json1, json2]) {
    t.equal(await typeOf(at21, type), type)
    t.equal(await typeOf(at30, type), type)
    t.equal(await typeOf(at30, type.replace(';', '; ')), type, 'with a space')
  }
  t.equal(await typeOf(at21, 'application/vnd.sdmx.structure+json'), json1, 'without a version')
  t.equal(await typeOf(at30, 'application/vnd.sdmx.structure+json'), json2)
  t.equal(await typeOf(at30, 'application/vnd.sdmx.structure+json;version=1.0'), json1)
  t.equal(await typeOf(at21, 'application/vnd.sdmx.structure+json;version=2+.0.0'), json2)
  t.equal(await typeOf(at30, 'application/xml'), 'application/xml')
  t.equal(await typeOf(at21, 'application/json'), 'application/json')
  t.equal(await typeOf(at21, `${json2};q=0.5, ${ml};q=0.1`), json2)
  t.equal(await typeOf(at30, `text/html, ${ml};q=0.9, */*;q=0.1`), ml)
})

t.test('a format in the query beats the header, under the names that services give', async (t) => {
  const app = await startServer(t)
  const typeOf = async (url: string) =>
    (await app.inject({ url, headers: { accept: ml } })).headers['content-type']
  t.equal(await typeOf(`${at21}?format=json`), json1)
  t.equal(await typeOf(`${at30}?format=sdmx-json`), json2)
  t.equal(await typeOf(`${at30}?format=sdmx-json-1.0`), json1)
  t.equal(await typeOf(`${at21}?format=sdmx-json-2.0`), json2)
  t.equal(await typeOf(`${at30}?format=sdmx-ml`), ml)
  t.equal(await typeOf(`${at30}?format=XML`), ml)
  t.equal(await typeOf(`${at21}?format=structure`), ml)
  t.equal(await typeOf(`${at21}?format=${json2}`), json2, 'a plus sign is one')
  t.equal(await typeOf(`${at21}?format=${encodeURIComponent(json2)}`), json2)
})

t.test('a form that there is not is refused with those that there are', async (t) => {
  const app = await startServer(t)
  const refused = async (url: string, accept: string) => {
    const answer = await app.inject({ url, headers: { accept } })
    return [
      answer.statusCode,
      ...sdmxErrorsOf(answer.body).map(({ code, detail }) => [code, detail]),
    ]
  }
  const all = `${json2}, ${ml}, ${json1} can`
  t.same(await refused(at30, 'text/html'), [406, [1406, `none of "text/html" can be sent; ${all}`]])
  t.match(await refused(at30, 'application/vnd.sdmx.structure+json;version=9.0.0'), [406])
  t.match(await refused(`${at30}?format=sdmx-jsn`, '*/*'), [
    400,
    [140, /format "sdmx-jsn" is not served here/],
  ])
})

t.test(
  'a client that has the answer is told so, and the form is part of what it has',
  async (t) => {
    const app = await startServer(t)
    const first = await app.inject(at21)
    const { etag, 'last-modified': modified } = first.headers
    t.match(first.headers, { vary: 'accept', 'cache-control': /max-age=300/ })
    const again = await app.inject({ url: at21, headers: { 'if-none-match': etag } })
    t.equal(again.statusCode, 304)
    t.equal(again.body, '')
    const otherForm = { 'if-none-match': etag, accept: json2 }
    t.equal((await app.inject({ url: at21, headers: otherForm })).statusCode, 200)
    const since = (date: string) =>
      app.inject({ url: at21, headers: { 'if-modified-since': date } })
    t.equal((await since(String(modified))).statusCode, 304)
    t.equal((await since('Sun, 01 Jan 2023 00:00:00 GMT')).statusCode, 200)
    t.equal((await since('some day')).statusCode, 200)
  },
)

t.test('HEAD says of an answer what GET says, and any page may read it', async (t) => {
  const app = await startServer(t)
  const get = await app.inject({ url: at21, headers: { origin: 'https://example.org' } })
  const head = await app.inject({ method: 'HEAD', url: at21 })
  t.equal(head.statusCode, 200)
  t.equal(head.body, '')
  for (const name of ['etag', 'content-type', 'content-length', 'last-modified']) {
    t.equal(head.headers[name], get.headers[name], name)
  }
  t.equal(get.headers['access-control-allow-origin'], '*')
  t.equal((await app.inject({ method: 'OPTIONS', url: at21 })).statusCode, 204)
})
