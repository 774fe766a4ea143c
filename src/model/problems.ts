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
  'unknown-format': {
    title: 'Unknown format',
    explanation:
      'The suffix or the format parameter is not one that is served here. The error lists those that are.',
  },
  'not-acceptable': {
    title: 'No format that the Accept header allows',
    explanation:
      'None of the media types in the Accept header can be served. The error lists those that can.',
  },
  'method-not-allowed': {
    title: 'Method not allowed',
    explanation:
      'Every address is read with GET or HEAD; only /graphql takes POST as well. Nothing writes.',
  },
  'malformed-request': {
    title: 'The request cannot be read',
    explanation:
      'The address, a header or the body is malformed: a broken percent escape, a NUL byte, broken JSON.',
  },
  'too-long': {
    title: 'The request is too long',
    explanation: 'The address or the body is longer than is read. The limits stand in /v1/config.',
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
