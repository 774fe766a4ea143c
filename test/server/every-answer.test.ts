import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { connectionLimits } from '../../src/server/connections.ts'
import { type Exchanged, exchange, portOf } from '../support/exchange.ts'
import { sdmxErrorsOf } from '../support/sdmx.ts'
import { refusalOf, startServer } from '../support/server.ts'

/** What every answer says, whatever it is. */
const everywhere = {
  'content-security-policy': /^default-src 'none'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'cross-origin-resource-policy': /^cross-origin$/,
  'access-control-allow-origin': /^\*$/,
  'access-control-expose-headers': /ETag, Link.*RateLimit/,
  'x-request-id': /^[0-9a-f-]{36}$/,
  date: /GMT$/,
}

const host = 'Host: a\r\n'
const close = 'Connection: close\r\n'
const long = 'x'.repeat(connectionLimits.maximumPartBytes + 1)
const longer = 'x'.repeat(connectionLimits.maximumAddressBytes + 1)
const tooMuch = 'x'.repeat(connectionLimits.maximumBodyBytes + 1)

function get(path: string, ...headers: readonly string[]): string {
  return `GET ${path} HTTP/1.1\r\n${host}${close}${headers.map((one) => `${one}\r\n`).join('')}\r\n`
}

function send(method: string, path: string, type: string, body: string): string {
  return `${method} ${path} HTTP/1.1\r\n${host}${close}Content-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`
}

type Wire = readonly [what: string, request: string, status: number, code?: string]

const answered: readonly Wire[] = [
  ['a good answer', get('/v1/areas/sun'), 200],
  ['a file', get('/v1/files/observations.csv', 'Range: bytes=0-9'), 206],
  ['a page', get('/docs'), 200],
  ['GraphQL', get('/graphql?query=%7Bdataset%7Bversion%7D%7D'), 200],
  ['SDMX', get('/sdmx/3.0/structure/dataflow'), 200],
  ['OPTIONS', `OPTIONS /v1/series HTTP/1.1\r\n${host}${close}\r\n`, 204],
  ['OPTIONS of all', `OPTIONS * HTTP/1.1\r\n${host}${close}\r\n`, 204],
  ['an expectation that nobody knows', get('/livez', 'Expect: the-unknown'), 200],
  ['HTTP/1.0 without a host', 'GET /livez HTTP/1.0\r\n\r\n', 200],
]

const problems: readonly Wire[] = [
  ['no such address', get('/nothing'), 404, 'unknown-route'],
  ['no such record', get('/v1/areas/sum'), 404, 'unknown-record'],
  ['no such format', get('/v1/areas.cvs'), 400, 'unknown-format'],
  ['nothing acceptable', get('/v1/areas', 'Accept: image/png'), 406, 'not-acceptable'],
  ['another method', send('PUT', '/v1/areas', 'a/b', ''), 405, 'method-not-allowed'],
  ['another method with a body', send('POST', '/livez', 'a/b', tooMuch), 405, 'method-not-allowed'],
  [
    'a range beyond the end',
    get('/v1/files/observations.csv', 'Range: bytes=9999999-'),
    416,
    'unsatisfiable-range',
  ],
  ['another state', get('/v1/areas', 'If-Match: "x"'), 412, 'precondition-failed'],
  ['a broken escape', get('/v1/areas/%zz'), 400, 'malformed-request'],
  ['a broken escape in no address', get('/%ff'), 400, 'malformed-request'],
  ['a long part of an address', get(`/v1/areas/${long}`), 414, 'too-long'],
  ['a long part of a page', get(`/problems/${long}`), 414, 'too-long'],
  ['a long address', get(`/v1/areas?q=${longer}`), 414, 'too-long'],
  ['no host', `GET /v1 HTTP/1.1\r\n${close}\r\n`, 400, 'malformed-request'],
  ['no HTTP', 'NONSENSE\r\n\r\n', 400, 'malformed-request'],
  ['no method', `FOO /v1 HTTP/1.1\r\n${host}\r\n`, 400, 'malformed-request'],
  [
    'large headers',
    get('/v1', `X-Large: ${'x'.repeat(connectionLimits.maximumHeaderBytes)}`),
    431,
    'headers-too-large',
  ],
]

const ofGraphql: readonly Wire[] = [
  ['a broken escape', get('/graphql?query=%zz'), 400, 'malformed-request'],
  ['a long address', get(`/graphql?query=${longer}`), 414, 'too-long'],
  ['nothing acceptable', get('/graphql', 'Accept: image/png'), 406, 'not-acceptable'],
  [
    'a large body',
    send('POST', '/graphql', 'application/json', `"${tooMuch}"`),
    413,
    'body-too-large',
  ],
  [
    'a body of another type',
    send('POST', '/graphql', 'a/b', '<q/>'),
    415,
    'unsupported-media-type',
  ],
  ['a broken body', send('POST', '/graphql', 'application/json', '{'), 400, 'malformed-request'],
]

const ofSdmx: readonly (readonly [what: string, request: string, status: number, code: number])[] =
  [
    ['no such address', get('/sdmx/3.0/nothing/here'), 400, 140],
    ['a broken escape', get('/sdmx/3.0/data/%zz'), 400, 140],
    ['a long part of an address', get(`/sdmx/3.0/structure/dataflow/${long}`), 414, 1414],
    ['a long address', get(`/sdmx/3.0/data/${longer}`), 414, 1414],
    ['another state', get('/sdmx/3.0/structure/dataflow', 'If-Match: "x"'), 412, 1412],
    ['nothing acceptable', get('/sdmx/3.0/data/dataflow/CF/all', 'Accept: image/png'), 406, 1406],
    [
      'another method',
      send('POST', '/sdmx/3.0/data', 'application/json', `"${tooMuch}"`),
      405,
      1405,
    ],
  ]

t.test('every answer says the same of itself, whoever makes it', async (t) => {
  const port = await portOf(await startServer(t, { withFiles: true }))
  const check = (what: string, answer: Exchanged, status: number) => {
    t.equal(answer.status, status, what)
    for (const [name, says] of Object.entries(everywhere)) {
      t.match(answer.headers.get(name) ?? '', says, `${what}: ${name}`)
    }
    if (status >= 400) t.equal(answer.headers.get('cache-control'), 'no-store', what)
  }
  for (const [what, request, status] of answered) {
    check(what, await exchange(port, [request]), status)
  }
  for (const [what, request, status, code] of problems) {
    const answer = await exchange(port, [request])
    check(what, answer, status)
    t.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/, what)
    const refusal = refusalOf(answer.body)
    t.equal(refusal.type, `/problems/${code}`, what)
    t.equal(refusal.requestId, answer.headers.get('x-request-id'), what)
    const page = await exchange(port, [get(refusal.type)])
    t.equal(page.status, 200, 'its kind is explained')
  }
  for (const [what, request, status, code] of ofGraphql) {
    const answer = await exchange(port, [request])
    check(`GraphQL, ${what}`, answer, status)
    t.equal(JSON.parse(answer.body).errors[0].extensions.code, code, what)
  }
  for (const [what, request, status, code] of ofSdmx) {
    const answer = await exchange(port, [request])
    check(`SDMX, ${what}`, answer, status)
    t.equal(sdmxErrorsOf(answer.body)[0]?.code, code, what)
  }
})

t.test('what is refused on the bare connection stands in the log', async (t) => {
  const lines: string[] = []
  const port = await portOf(await startServer(t, { log: (line) => void lines.push(line) }))
  const { body } = await exchange(port, ['NONSENSE\r\n\r\n'])
  const line = lines.find((one) => one.includes(refusalOf(body).requestId))
  t.match(JSON.parse(line ?? '{}'), { status: 400, msg: 'refused what is no request' })
})

t.test('a server that is stopping sends new requests away, in the form of each face', async (t) => {
  const app = await startServer(t)
  const port = await portOf(app)
  const query = '{"query":"{ dataset { version } }"}'
  const head = `POST /graphql HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: ${query.length}\r\n\r\n`
  const paths = [
    '/v1/areas',
    '/graphql?query=%7Bdataset%7Bversion%7D%7D',
    '/sdmx/3.0/data',
    '/livez',
  ]
  const connections = paths.map((path) => ({ path, connection: connect(port, '127.0.0.1') }))
  for (const { connection } of connections) {
    await once(connection, 'connect')
    connection.write(head)
  }
  await sleep(100)
  const closed = app.close()
  await sleep(100)
  for (const { path, connection } of connections) {
    // What was begun is finished; what follows on the same connection is new.
    connection.write(`${query}GET ${path} HTTP/1.1\r\n${host}\r\n`)
    let received = ''
    for await (const text of connection) received += text
    const [, first = '', second = ''] = received.split('HTTP/1.1 ')
    t.match(first, /^200 /, path)
    if (path === '/livez') {
      t.match(second, /^200 /, 'the process lives until it has ended')
      continue
    }
    t.match(second, /^503 /, path)
    t.match(second, /\r\nretry-after: \d+\r\n/i)
    t.match(second, /\r\nconnection: close\r\n/i)
    t.match(second, /\r\naccess-control-allow-origin: \*\r\n/i)
    t.match(second, /stopping/)
  }
  await closed
})
