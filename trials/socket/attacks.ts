import { framing, large } from './bodies.ts'
import { headers, hosts, lines, sound } from './heads.ts'
import { type Attack, CHUNKED, chunks, get, PATH, plain, post, posted, sends } from './messages.ts'

const cut: readonly Attack[] = sends('cut off', 'a refusal', [
  'G',
  `GET ${PATH}`,
  `GET ${PATH} HTTP/1.1\r\n`,
  `GET ${PATH} HTTP/1.1\r\nHost: a\r\n`,
  `GET ${PATH} HTTP/1.1\r\nHost: a\r\nX-`,
  post(['Content-Length: 50'], '{"qu'),
  post(['Content-Length: 50'], ''),
  post([CHUNKED], ''),
  post([CHUNKED], '5\r\n{"q'),
  post([CHUNKED], chunks.slice(0, -2)),
])

const upgrades: readonly Attack[] = [
  ...sends(
    'expectations and upgrades',
    [200],
    [get('Host: a', 'Expect: wonders'), get('Host: a', 'Expect: 100-continue, wonders')],
  ),
  ...sends(
    'expectations and upgrades',
    [200],
    [
      get(
        'Host: a',
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
      ),
      get(
        'Host: a',
        'Connection: Upgrade, HTTP2-Settings',
        'Upgrade: h2c',
        'HTTP2-Settings: AAMAAABkAAQAAP__',
      ),
      get('Host: a', 'Connection: Host'),
    ],
  ),
  ...sends('expectations and upgrades', 'a refusal', [
    'CONNECT a.invalid:443 HTTP/1.1\r\nHost: a\r\n\r\n',
    'CONNECT / HTTP/1.1\r\nHost: a\r\n\r\n',
  ]),
]

const protocols: readonly Attack[] = sends('other protocols', 'a refusal', [
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0',
  Buffer.from('16030100c8010000c4030398', 'hex').toString('latin1'),
  'SSH-2.0-OpenSSH_9.6\r\n',
  'EHLO a\r\n',
  'HELP\r\nQUIT\r\n',
  '*1\r\n$4\r\nPING\r\n',
  '\x05\x01\0',
  '\x80\x2e\x01\0\x02',
  'PROXY TCP4 1.2.3.4 1.2.3.4 1 1\r\n',
  '{"jsonrpc":"2.0"}\r\n',
  '\xff\xfe\xfd',
  'HTTP/1.1 200 OK\r\n\r\n',
])

const missing = 'GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n'
const pipelines: readonly Attack[] = [
  ...sends(
    'pipelines',
    Array.from({ length: 100 }, () => 200),
    [plain.repeat(100)],
  ),
  ...sends(
    'pipelines',
    [200, 404, 200, 404, 200],
    [`${plain}${missing}${posted}${missing}${post([CHUNKED], chunks)}`],
  ),
  ...sends(
    'pipelines',
    [200],
    [`${get('Host: a', 'Connection: close')}${plain}`, `GET ${PATH} HTTP/1.0\r\n\r\n${plain}`],
  ),
  ...sends('pipelines', 'anything', [
    `${plain}NONSENSE\r\n\r\n`,
    `${plain.repeat(50)}\0${plain.repeat(50)}`,
  ]),
]

const STREAM = '/v1/observations.csv?limit=all'
const FILE = '/v1/files/control-figures.sqlite'
const leavers: readonly Attack[] = sends(
  'clients that leave',
  'anything',
  [STREAM, FILE, '/v1/series'].flatMap((path) => [
    `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`,
    `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(20),
  ]),
  'leaves',
)

/** THE list of what hostile clients send, but for what takes them seconds. */
export const attacks: readonly Attack[] = [
  ...sound,
  ...lines,
  ...hosts,
  ...headers,
  ...framing,
  ...large,
  ...cut,
  ...upgrades,
  ...protocols,
  ...pipelines,
  ...leavers,
]

/** Heads that never end: the server sends their clients away by itself. */
export const slowHeads: readonly Attack[] = sends(
  'clients that wait',
  [408],
  [`GET ${PATH} HTTP/1.1\r\nHost: a\r\nX-`, 'G'],
  'waits',
)

/** The same, and bodies, which may take longer. */
export const slow: readonly Attack[] = [
  ...slowHeads,
  ...sends(
    'clients that wait',
    [408],
    [post(['Content-Length: 50'], '{"qu'), post([CHUNKED], '5\r\n{"q')],
    'waits',
  ),
]

/** Of what mutants are made: messages of moderate length, and sound ones often enough that some are answered. */
export const mutable: readonly Buffer[] = [
  ...attacks,
  ...Array.from({ length: 9 }, () => sound).flat(),
]
  .filter(({ ending }) => ending === 'closes')
  .map(({ pieces }) => Buffer.concat(pieces))
  .filter(({ length }) => length < 5_000)
