import { once } from 'node:events'
import { connect } from 'node:net'
import t from 'tap'
import { connectionLimits } from '../../src/server/connections.ts'
import { exchange, portOf } from '../support/exchange.ts'
import { refusalOf, startServer } from '../support/server.ts'

async function listening(owner: Parameters<typeof startServer>[0]): Promise<number> {
  return await portOf(await startServer(owner))
}

const get = 'GET /v1/areas/sun HTTP/1.1\r\n'
const close = 'Connection: close\r\n'

t.test('what is no HTTP is answered as problem details, and the connection closed', async (t) => {
  const port = await listening(t)
  const { status, head, body } = await exchange(port, ['NONSENSE\r\n\r\n'])
  t.equal(status, 400)
  t.match(head, /content-type: application\/problem\+json/)
  t.match(head, /access-control-allow-origin: \*/)
  t.match(refusalOf(body), { type: '/problems/malformed-request', status: 400 })
})

t.test('headers beyond what is read are a 431', async (t) => {
  const port = await listening(t)
  const large = 'x'.repeat(connectionLimits.maximumHeaderBytes)
  const { status, body } = await exchange(port, [get, `Host: a\r\nX-Large: ${large}\r\n\r\n`])
  t.equal(status, 431)
  t.match(refusalOf(body), { type: '/problems/headers-too-large' })
})

t.test('a request for two hosts is refused, even where both are the same', async (t) => {
  const port = await listening(t)
  for (const second of ['b', 'a']) {
    const { status, body } = await exchange(port, [
      `${get}Host: a\r\nHost: ${second}\r\n${close}\r\n`,
    ])
    t.equal(status, 400)
    t.match(refusalOf(body).detail, '2 Host headers')
  }
  const one = await exchange(port, [`${get}Host: a\r\n${close}\r\n`])
  t.equal(one.status, 200)
})

t.test('a request says to which host it goes, and a tunnel leads nowhere', async (t) => {
  const port = await listening(t)
  const none = await exchange(port, [`${get}${close}\r\n`])
  t.equal(none.status, 400)
  t.match(refusalOf(none.body).detail, '0 Host headers')
  const wrong = await exchange(port, [`${get}Host: a b\r\n${close}\r\n`])
  t.equal(wrong.status, 400)
  t.match(refusalOf(wrong.body).detail, 'Host: "a b" is no host')
  for (const host of ['', 'a:80', '[::1]:80', 'xn--80ak6aa92e.example']) {
    const right = await exchange(port, [`${get}Host: ${host}\r\n${close}\r\n`])
    t.equal(right.status, 200, host)
  }
  const old = await exchange(port, ['GET /v1/areas/sun HTTP/1.0\r\n\r\n'])
  t.equal(old.status, 200, 'HTTP/1.0 knows no hosts')
  const tunnel = await exchange(port, ['CONNECT a.example:443 HTTP/1.1\r\nHost: a\r\n\r\n'])
  t.equal(tunnel.status, 400)
  t.match(refusalOf(tunnel.body).detail, 'no proxy')
})

t.test('a request may name the whole address, if it is one', async (t) => {
  const port = await listening(t)
  const answerTo = async (line: string) =>
    await exchange(port, [`${line} HTTP/1.1\r\nHost: a\r\n${close}\r\n`])
  t.equal((await answerTo('GET http://a.example:80/v1/areas/sun')).status, 200)
  t.equal((await answerTo('GET HTTP://a.example')).status, 307, 'the root')
  const wrong = await answerTo('GET http://a.example:99999/v1')
  t.equal(wrong.status, 400)
  t.match(JSON.parse(wrong.body).detail, /"http:\/\/a\.example:99999\/v1" is no address/)
  t.equal((await answerTo('GET http:///v1/areas/sun')).status, 400, 'without a host')
  t.equal((await answerTo('GET *')).status, 404)
  t.equal((await answerTo('OPTIONS *')).status, 204)
})

t.test('a whole address means the same as its path, at the host that it names', async (t) => {
  const port = await listening(t)
  const answerTo = async (line: string) =>
    await exchange(port, [`${line} HTTP/1.1\r\nHost: other.example\r\n${close}\r\n`])
  for (const path of ['/v1/areas.csv?limit=1', '/v1/areas/sun', '/v1/nothing']) {
    const short = await answerTo(`GET ${path}`)
    const whole = await answerTo(`GET http://user@a.example:80${path}`)
    t.equal(whole.status, short.status, path)
    for (const name of ['content-type', 'content-location', 'link', 'etag']) {
      t.equal(whole.headers.get(name), short.headers.get(name), `${path}: ${name}`)
    }
  }
  const catalogue = await answerTo('GET http://a.example:80/.well-known/api-catalog')
  t.match(catalogue.body, 'http://a.example:80/v1')
  t.notMatch(catalogue.body, 'other.example')
})

t.test('addresses that mean the same are answered as one', async (t) => {
  const port = await listening(t)
  const answerTo = async (path: string) =>
    await exchange(port, [`GET ${path} HTTP/1.1\r\nHost: a\r\n${close}\r\n`])
  const plain = await answerTo('/v1/areas.csv')
  for (const path of ['/v1/areas%2Ecsv', '/v1/areas.%63sv', '/v1/%61reas.csv', '/v1/areas.csv/']) {
    const { status, headers } = await answerTo(path)
    t.equal(status, 200, path)
    t.equal(headers.get('etag'), plain.headers.get('etag'), path)
    t.equal(headers.get('link'), plain.headers.get('link'), path)
  }
  t.match((await answerTo('/v1/areas/')).headers.get('link') ?? '', '</v1/areas.csv>')
  t.equal((await answerTo('/v1/areas/.csv')).status, 404, 'a suffix of nothing')
  t.equal((await answerTo('/v1/areas%2Fsun')).status, 404, 'an escaped slash is no slash')
  const quoted = await answerTo('/v1/search?q="<steel>"&x=1')
  t.equal(refusalOf(quoted.body)['instance'], '/v1/search?q=%22%3Csteel%3E%22&x=1')
})

t.test('a second host is seen behind any number of headers', async (t) => {
  const port = await listening(t)
  const others = 'a:\r\n'.repeat(2_100)
  const { status } = await exchange(port, [`${get}Host: a\r\n${others}Host: b\r\n${close}\r\n`])
  t.equal(status, 400)
})

t.test('what node would answer by itself reaches the app', async (t) => {
  const port = await listening(t)
  const expecting = await exchange(port, [`${get}Host: a\r\nExpect: wonders\r\n${close}\r\n`])
  t.equal(expecting.status, 200)
  const more = await exchange(port, [`${get}Host: a\r\n${close}\r\n${get}Host: a\r\n\r\n`])
  t.equal(more.status, 200, 'what follows a last request takes nothing from its answer')
})

t.test('what was asked before what is no request is answered first', async (t) => {
  const port = await listening(t)
  const good = `${get}Host: a\r\n\r\n`
  const noise = 'NOISE\r\n\r\n'
  const tunnel = 'CONNECT a.example:443 HTTP/1.1\r\nHost: a\r\n\r\n'
  const post = 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'
  const broken = `${post}Transfer-Encoding: chunked\r\n\r\n2\r\n{"\r\nzz\r\n`
  t.same((await exchange(port, [good + noise])).statuses, [200, 400])
  t.same((await exchange(port, [good + good + noise + noise])).statuses, [200, 200, 400])
  t.same((await exchange(port, [good + tunnel])).statuses, [200, 400])
  t.same((await exchange(port, [good + broken])).statuses, [200, 400])
  const refused = `POST /v1/areas${post.slice('POST /graphql'.length)}`
  const unread = `${refused}Transfer-Encoding: chunked\r\n\r\n2\r\n{"\r\n`
  t.same((await exchange(port, [unread, 'zz\r\n'])).statuses.length, 1, 'none is answered twice')
})

t.test('an answer that was sent long ago does not hinder one to what is no request', async (t) => {
  const port = await listening(t)
  const socket = connect(port, '127.0.0.1')
  socket.setEncoding('utf8').write(`${get}Host: a\r\n\r\n`)
  const [first] = await once(socket, 'data')
  t.match(first, /^HTTP\/1\.1 200/)
  const rest: string[] = []
  socket.on('data', (piece) => rest.push(String(piece)))
  socket.write('NOISE\r\n\r\n')
  await once(socket, 'close')
  t.match(rest.join(''), /HTTP\/1\.1 400 /)
})

t.test('a body in a transfer coding that is not undone is not taken for its text', async (t) => {
  const port = await listening(t)
  const { status, body } = await exchange(port, [
    `POST /graphql HTTP/1.1\r\nHost: a\r\n${close}Content-Type: application/json\r\nTransfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  ])
  t.equal(status, 501)
  t.match(JSON.parse(body).errors[0].message, /"gzip, chunked" is not read; chunked alone is/)
})

t.test('a body that is said twice how long it is is refused', async (t) => {
  const port = await listening(t)
  const twice = 'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n'
  const { status } = await exchange(port, [
    `POST /graphql HTTP/1.1\r\nHost: a\r\n${twice}\r\n0\r\n\r\n`,
  ])
  t.equal(status, 400)
})

t.test('headers and bodies that never end are given up', async (t) => {
  const port = await listening(t)
  const started = Date.now()
  const [head, body] = await Promise.all([
    exchange(port, [get, 'Host: a\r\nX-Slow: ']),
    exchange(port, [
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{',
    ]),
  ])
  t.equal(head.status, 408)
  t.match(refusalOf(head.body), { type: '/problems/request-timeout' })
  t.ok([408, 0].includes(body.status || 0), 'the connection is closed at least')
  t.ok(Date.now() - started < 60_000, 'long before the minute that node would wait')
})
