/** THE catalogue of refusals. `explanation` is the text of the page that a problem's `type` leads to. */
export const problems = {
  'unknown-route': {
    title: 'No such address',
    explanation:
      'Nothing is served at this address. The OpenAPI document at /openapi.json lists every address.',
  },
  'unknown-record': {
    title: 'No such record',
    explanation:
      'The address names a record that the dataset does not hold. The error names the nearest id where one is near; the list of the same kind shows all.',
  },
  'unknown-figure': {
    title: 'No figure for this period',
    explanation:
      'The series exists but has no figure at that period. Missing is not zero, and nothing is filled in.',
  },
  'unknown-parameter': {
    title: 'Unknown parameter',
    explanation:
      'A query parameter is not one that this address takes. Parameters are never ignored, since a misspelt filter would give a wrong answer in silence.',
  },
  'invalid-parameter': {
    title: 'A parameter has a value that is not allowed',
    explanation:
      'A query or path parameter is malformed or out of range. The error says what would be right.',
  },
  'unknown-value': {
    title: 'A parameter names something that does not exist',
    explanation:
      'A filter was given a code or id that the dataset does not hold. The error names the nearest one where one is near.',
  },
  'invalid-period': {
    title: 'Not a period',
    explanation:
      'A period is a year (1928), an economic year from October to September (1927-28), a half (1931-H1), a quarter (1931-Q1), a month (1931-02), a day (1931-02-04) or a span (1928/1932).',
  },
  'inverted-range': {
    title: 'The range ends before it begins',
    explanation: 'The period given as from lies after the period given as to.',
  },
  'invalid-cursor': {
    title: 'Not a cursor of this list',
    explanation:
      'A cursor is the value of page.next of an earlier answer to the same question. It cannot be made by hand, nor used with other filters or another order.',
  },
  'not-a-level': {
    title: 'The arithmetic needs a level',
    explanation:
      'A share, a ratio, a rate of growth or an index on the previous year was asked to be treated as if it were a level: per cents of a share, or an index of a rate of growth, say nothing. The error lists what is allowed.',
  },
  'not-additive': {
    title: 'These figures do not add up, or have no mean',
    explanation:
      'The sum of indices, shares, rates, ratios, yields, wages or figures a person is no quantity, and shares and ratios have no mean without their weights. The error lists the ways of aggregation that are allowed.',
  },
  'bounds-arithmetic': {
    title: 'The figures are ends of ranges',
    explanation:
      'The series holds the lower or the upper ends of printed ranges. The difference or the quotient of two such ends is the end of no range. The error lists what is allowed.',
  },
  'across-break': {
    title: 'Arithmetic across a break in the series',
    explanation:
      'A figure with status B is not comparable with those before it. The error names the period and the ranges, as from and to, within which the arithmetic is allowed.',
  },
  'span-arithmetic': {
    title: 'Spans of years are not set against one another',
    explanation:
      'A figure for a span of years stands for the whole of it. It is not spread over its years, and spans that differ in length or overlap have no change, no rate and no index between them. The error lists what is allowed.',
  },
  'no-regular-step': {
    title: 'The figures do not follow one another at once',
    explanation:
      'The formula sets a figure against the one of the period before, or needs the number of figures in a year. Series of every fifth or tenth year and irregular ones have neither, and days have no fixed number a year. The error lists what is allowed.',
  },
  'finer-frequency': {
    title: 'Figures cannot be made finer',
    explanation:
      'Aggregation leads from months to quarters, halves and years, never back: what a year was in each of its months is not known from the year.',
  },
  'no-base-figure': {
    title: 'The base period has no figure to divide by',
    explanation:
      'An index needs a figure above zero at its base period. The error names periods that have one.',
  },
  'differing-dimensions': {
    title: 'The unit measures something else',
    explanation:
      'Tonnes become kilograms or poods, never hectares. The error lists the units of the dimension that have a factor.',
  },
  'differing-bases': {
    title: 'Money of different bases has no common measure',
    explanation:
      'Roubles, dollars and pounds of different years, reforms and price bases have no exact factor between them. What one bought of another is a question of history, answered by series of exchange rates and of prices.',
  },
  'no-factor': {
    title: 'No exact factor leads to this unit',
    explanation:
      'One of the two units has no factor in the dataset, since its size is not known exactly or not fixed. The error repeats what the dataset says of it and lists the units that have a factor.',
  },
  'unknown-format': {
    title: 'Unknown format',
    explanation:
      'The suffix or the format parameter is no format at all. The error lists those that are served at the address.',
  },
  'not-acceptable': {
    title: 'Not to be had in this format',
    explanation:
      'The format exists but cannot show what is at the address, or the Accept header allows none that can. The error lists those that can be served.',
  },
  'method-not-allowed': {
    title: 'Method not allowed',
    explanation:
      'Every address is read with GET or HEAD; only /graphql takes POST as well. Nothing writes.',
  },
  'not-implemented': {
    title: 'Not implemented',
    explanation:
      'The address is one that the standard of SDMX knows, for a kind of thing that this dataset does not have.',
  },
  'malformed-request': {
    title: 'The request cannot be read',
    explanation:
      'The address, a header or the body is malformed: a broken percent escape, a NUL byte, broken JSON.',
  },
  'too-long': {
    title: 'The address is too long',
    explanation: 'The address is longer than is read. The limits stand in /v1/config.',
  },
  'body-too-large': {
    title: 'The body is too large',
    explanation:
      'Only /graphql reads a body, and no more of it than the limit that stands in /v1/config.',
  },
  'too-large': {
    title: 'More than can be sent in this way',
    explanation:
      'The whole of a list was asked for, with limit=all, in a format or an order that would have to hold it all at once, or that has no room for so many rows. The error names the formats that take it; pages, with limit and cursor, go in every format.',
  },
  'precondition-failed': {
    title: 'The answer is not the one that was wanted',
    explanation:
      'If-Match or If-Unmodified-Since asks for an answer only if it still is the one that the client knows, and it has changed. Asked without them, it is sent as it is now.',
  },
  'unsatisfiable-range': {
    title: 'The file has no such bytes',
    explanation:
      'The Range header asks for bytes beyond the end of the file. Content-Range says how long it is.',
  },
  'unsupported-media-type': {
    title: 'The body has a media type that is not read',
    explanation: 'Only /graphql reads a body, and only as application/json.',
  },
  'too-many-requests': {
    title: 'The quota is used up',
    explanation:
      'A client has a quota of points for a window of time: one for each request and one more for each 64 KiB that are sent. RateLimit says what is left and when it is full again; Retry-After says when to come back. Files, answers with 304 and OPTIONS cost nothing.',
  },
  'headers-too-large': {
    title: 'The headers are too large',
    explanation:
      'The headers of the request are larger than are read. The limits stand in /v1/config.',
  },
  'request-timeout': {
    title: 'The request came too slowly',
    explanation:
      'The headers or the body of the request were not complete in time, and the connection is closed. The limits stand in /v1/config.',
  },
  overloaded: {
    title: 'Not ready to answer',
    explanation:
      'The server is starting, stopping or overloaded. Retry-After says when to come back.',
  },
  'not-ready': {
    title: 'Not ready yet',
    explanation:
      'The bulk files of a release are made once, when a server first finds none. They are being made; Retry-After says when to come back.',
  },
  'internal-error': {
    title: 'The server failed',
    explanation:
      'A fault of ours. The requestId of the error is in the log of the server; please report it.',
  },
} as const satisfies Record<string, { title: string; explanation: string }>

export type ProblemCode = keyof typeof problems

/** One thing that was wrong with a request. */
export interface Complaint {
  readonly detail: string
  readonly code: ProblemCode
  /** The query or path parameter that is at fault. */
  readonly parameter?: string
  /** The member of a body that is at fault, as a JSON Pointer (RFC 6901). */
  readonly pointer?: string
  /** What was probably meant. */
  readonly suggestion?: string
}

/** A refusal that the person who asked can mend. Faces turn it into their own form of error. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly complaints: readonly [Complaint, ...Complaint[]]

  constructor(code: ProblemCode, complaints: readonly [Complaint, ...Complaint[]]) {
    super(complaints.map(({ detail }) => detail).join('; '))
    this.code = code
    this.complaints = complaints
  }
}

/** A refusal of one thing. */
export function problem(code: ProblemCode, complaint: Omit<Complaint, 'code'>): Problem {
  return new Problem(code, [{ ...complaint, code }])
}
