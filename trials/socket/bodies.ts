import { connectionLimits } from '../../src/server/connections.ts'
import { type Attack, CHUNKED, get, over, plain, post, sends } from './messages.ts'

/** What would be answered with 404 if it were taken for a request. */
const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n'

export const framing: readonly Attack[] = [
  ...sends(
    'lengths and codings',
    'a refusal',
    [
      ['Content-Length: 4', CHUNKED],
      [CHUNKED, 'Content-Length: 4'],
      ['Content-Length: 5', 'Content-Length: 4'],
      ['Content-Length: 5', 'Content-Length: 5'],
      ['Content-Length: 5, 5'],
      ['Content-Length: +5'],
      ['Content-Length: -5'],
      ['Content-Length: 0x5'],
      ['Content-Length: 5 5'],
      ['Content-Length: '],
      ['Content-Length: 18446744073709551621'],
      ['Content-Length : 5'],
      ['Content-Length\t: 5'],
      ['Transfer-Encoding: xchunked'],
      ['Transfer-Encoding: chunked, identity'],
      ['Transfer-Encoding: identity'],
      [CHUNKED, 'Transfer-Encoding: identity'],
      ['Transfer-Encoding : chunked'],
      ['Transfer-Encoding:\x0bchunked'],
      ['Transfer-Encoding: "chunked"'],
    ].map((given) => post(given, `0\r\n\r\n${smuggled}`)),
  ),
  ...sends(
    'lengths and codings',
    'a refusal',
    [
      'zz\r\nabc\r\n0\r\n\r\n',
      '-1\r\nabc\r\n0\r\n\r\n',
      '0x3\r\nabc\r\n0\r\n\r\n',
      '+3\r\nabc\r\n0\r\n\r\n',
      ' 3\r\nabc\r\n0\r\n\r\n',
      'FFFFFFFFFFFFFFFFF\r\nabc\r\n0\r\n\r\n',
      '3\nabc\n0\n\n',
      '3\r\nabcd\r\n0\r\n\r\n',
      '3\r\nab\r\n0\r\n\r\n',
      `3;${'a'.repeat(2 * over)}\r\nabc\r\n0\r\n\r\n`,
      '3;\0\r\nabc\r\n0\r\n\r\n',
      '\r\n',
    ].map((body) => post([CHUNKED], `${body}${smuggled}`)),
  ),
  // A length belongs to a GET as well: what it covers is no request.
  ...sends(
    'lengths and codings',
    [200, 200],
    [
      `${get('Host: a', 'Content-Length: 5')}hello${plain}`,
      `${get('Host: a', CHUNKED)}0\r\n\r\n${plain}`,
    ],
  ),
  ...sends(
    'lengths and codings',
    [200],
    [get('Host: a', `Content-Length: ${smuggled.length}`) + smuggled],
  ),
  ...sends('lengths and codings', 'anything', [
    post(['Content-Length: 1000000000'], 'abc'),
    `${get('Host: a', 'Content-Length: 300000')}${'a'.repeat(300_000)}${plain}`,
  ]),
]

export const large: readonly Attack[] = [
  ...sends(
    'too large',
    [414],
    [`GET /v1/${'a'.repeat(connectionLimits.maximumAddressBytes)} HTTP/1.1\r\nHost: a\r\n\r\n`],
  ),
  ...sends('too large', 'a refusal', [
    get('Host: a', `X: ${'a'.repeat(over)}`),
    get('Host: a', `${'a'.repeat(over)}: x`),
    get('Host: a', ...Array.from({ length: over + 1 }, () => 'a:')),
    `GET /v1/${'a'.repeat(200_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    `GET /v1/${'%'.repeat(over)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    get('Host: a', `Cookie: ${'a=b; '.repeat(over)}`),
  ]),
  ...sends('too large', 'anything', [
    post(
      [`Content-Length: ${connectionLimits.maximumBodyBytes + 1}`],
      'a'.repeat(connectionLimits.maximumBodyBytes + 1),
    ),
    post([CHUNKED], `${'8000\r\n'}${'a'.repeat(0x8000)}\r\n`.repeat(3)),
    post([CHUNKED], `3\r\nabc\r\n0\r\n${'X: y\r\n'.repeat(5_000)}\r\n`),
  ]),
]
