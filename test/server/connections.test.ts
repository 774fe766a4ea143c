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
  t.equal((await answerTo('GET *')).status, 404)
  t.equal((await answerTo('OPTIONS *')).status, 204)
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
