const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }

/** The answers that a header may be on, by what the OpenAPI document calls them. */
const good = ['200', '206']
const known = [...good, '304']
const refused = ['4XX', '5XX']
/** Parts are parts of files, which cost nothing. */
const metered = ['200', '304', ...refused]

/** THE list of headers that say something of an answer: the OpenAPI document names them on each that may have them. */
export const responseHeaders = {
  'Content-Location': {
    description: 'The address that gives this answer for ever.',
    schema: text,
    on: known,
  },
  'Memento-Datetime': {
    description: 'When the release that is answered was cut (RFC 7089); working data have none.',
    schema: text,
    on: known,
  },
  ETag: {
    description: 'Changes where the answer does. With If-None-Match it saves sending it again.',
    schema: text,
    on: known,
  },
  'Last-Modified': {
    description: 'When the release that is answered was cut; working data have none.',
    schema: text,
    on: known,
  },
  Vary: {
    description: 'The headers of the request that the answer depends on.',
    schema: text,
    on: known,
  },
  Link: {
    description:
      'Where the answer leads (RFC 8288): self, alternate, collection, item, next, cite-as, license, describedby, service-desc, and its versions. A refused format leads to those that could be had. Of a long question the last are left out.',
    schema: text,
    on: [...good, '4XX'],
  },
  'Total-Results': {
    description: 'How many there are on all pages together; on lists.',
    schema: count,
    on: ['200'],
  },
  'Control-Figures-Loses': {
    description: 'What the answer says in JSON and this format has no place for.',
    schema: text,
    on: ['200'],
  },
  'Content-Disposition': {
    description: 'The name under which to keep a file.',
    schema: text,
    on: good,
  },
  'Repr-Digest': {
    description: 'SHA-256 of the whole file (RFC 9530); on files.',
    schema: text,
    on: good,
  },
  'Content-Range': {
    description: 'Which bytes of how many these are.',
    schema: text,
    on: ['206', '4XX'],
  },
  Allow: {
    description: 'What may be asked of the address, where something else was.',
    schema: text,
    on: ['4XX'],
  },
  'Retry-After': {
    description: 'In how many seconds to come back; with 429 and 503.',
    schema: count,
    on: refused,
  },
  RateLimit: {
    description:
      'What is left of the quota and in how many seconds it is full again, where there is one.',
    schema: text,
    on: metered,
  },
  'RateLimit-Policy': {
    description: 'How large the quota is and for how many seconds, where there is one.',
    schema: text,
    on: metered,
  },
  'X-Request-Id': {
    description: 'The name of the request in the log of the server.',
    schema: text,
    on: [...known, ...refused],
  },
} as const satisfies Readonly<
  Record<string, { description: string; schema: object; on: readonly string[] }>
>
