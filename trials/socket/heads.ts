import {
  type Attack,
  CHUNKED,
  chunks,
  get,
  over,
  PATH,
  plain,
  post,
  posted,
  sends,
} from './messages.ts'

const utf8 = (text: string) => Buffer.from(text).toString('latin1')

/** Requests as they should be, from which mutants are made too. */
export const sound: readonly Attack[] = [
  ...sends(
    'sound',
    [200],
    [plain, posted, post([CHUNKED], chunks), get('Host: a', 'Connection: close')],
  ),
  ...sends(
    'sound',
    [200],
    [
      `GET ${PATH} HTTP/1.0\r\n\r\n`,
      `\r\n\r\n${plain}`,
      get('Host:'),
      get('Host: a:80'),
      get('Host: a:99999'),
    ],
  ),
  ...sends(
    'sound',
    [200],
    [get('Host: a', 'Expect: 100-continue'), get('Host: [::1]:80', 'X-Empty:')],
  ),
]

export const lines: readonly Attack[] = [
  ...sends('request lines', 'a refusal', [
    'NONSENSE\r\n\r\n',
    `GET ${PATH}\r\n`,
    `GET ${PATH}\r\n\r\n`,
    `get ${PATH} HTTP/1.1\r\nHost: a\r\n\r\n`,
    `GET\t${PATH}\tHTTP/1.1\r\nHost: a\r\n\r\n`,
    `GET ${PATH} HTTP/1.2\r\nHost: a\r\n\r\n`,
    `GET ${PATH} HTTP/11\r\nHost: a\r\n\r\n`,
    `GET ${PATH} http/1.1\r\nHost: a\r\n\r\n`,
    `GET ${PATH} HTTP/1.1\nHost: a\n\n`,
    `GET v1/areas/sun HTTP/1.1\r\nHost: a\r\n\r\n`,
    `GET ${PATH}\0 HTTP/1.1\r\nHost: a\r\n\r\n`,
    `GET ${utf8('/v1/areas/сталь')} HTTP/1.1\r\nHost: a\r\n\r\n`,
    'GET /v1/areas/\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n',
    `${'A'.repeat(over)} / HTTP/1.1\r\n\r\n`,
    ` ${plain}`,
    `\0${plain}`,
  ]),
  ...sends(
    'request lines',
    [404],
    [
      'GET * HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET //a.invalid/.. HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET /v1/../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET /%2f%2f HTTP/1.1\r\nHost: a\r\n\r\n',
    ],
  ),
  ...sends(
    'request lines',
    [400],
    [
      'GET /v1/areas/%zz HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET /v1/areas/%c0%af HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET /v1/areas?topic=%00 HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET /v1/areas/%ed%a0%80 HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET /% HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET http://a.invalid:99999/v1 HTTP/1.1\r\nHost: a\r\n\r\n',
    ],
  ),
  ...sends(
    'request lines',
    [405],
    ['TRACE', 'PROPFIND', 'M-SEARCH', 'DELETE'].map(
      (method) => `${method} ${PATH} HTTP/1.1\r\nHost: a\r\n\r\n`,
    ),
  ),
  ...sends('request lines', 'anything', [
    'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n',
    'GET http://a.invalid/v1 HTTP/1.1\r\nHost: a\r\n\r\n',
    `GET ${PATH}#x HTTP/1.1\r\nHost: a\r\n\r\n`,
  ]),
]

export const hosts: readonly Attack[] = [
  ...sends(
    'hosts',
    [400],
    [
      get(),
      get('Host: a', 'Host: a'),
      get('Host: a', 'host: b'),
      get('Host: a, b'),
      get('Host: a b'),
      get('Host: a/b'),
      get('Host: <script>'),
      get('Host: a@b'),
      get('Host: [::1'),
      get('Host: a:b'),
      get('Host: a', ...Array.from({ length: 2_100 }, () => 'a:'), 'Host: b'),
      get(...Array.from({ length: 2_100 }, () => 'a:')),
    ],
  ),
]

export const headers: readonly Attack[] = [
  ...sends('header lines', 'a refusal', [
    get('Host: a', 'X: b\r\n c'),
    get('Host: a', 'X: b\r\n\tc'),
    get('Host: a', ' X: b'),
    get('Host: a', 'X: a\0b'),
    get('Host: a', 'X\0: a'),
    get('Host: a', 'X : a'),
    get('Host: a', 'X'),
    get('Host: a', ': a'),
    get('Host: a', 'X\x7f: a'),
    get('Host: a', 'X: a\rY: b'),
    get('Host: a', 'X: a\nY: b'),
    get('Host: a', 'é: a'),
    get('Host: a', 'X: a\x01'),
    get('Host: a', 'Host\t: b'),
    get('Host: a', '(x): b'),
  ]),
  ...sends(
    'header lines',
    [200],
    [
      get('Host: a', '__proto__: b'),
      get('Host: a', 'constructor: b'),
      get('Host: a', `X: ${'\xff'.repeat(50)}`),
    ],
  ),
]
