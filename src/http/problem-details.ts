import { z } from 'zod'
import { type Complaint, type ProblemCode, problems } from '../model/problems.ts'

const statuses = {
  'unknown-route': 404,
  'unknown-record': 404,
  'unknown-figure': 404,
  'unknown-parameter': 400,
  'invalid-parameter': 400,
  'unknown-value': 400,
  'invalid-period': 400,
  'inverted-range': 400,
  'invalid-cursor': 400,
  'not-a-level': 422,
  'not-additive': 422,
  'bounds-arithmetic': 422,
  'across-break': 422,
  'span-arithmetic': 422,
  'no-regular-step': 422,
  'finer-frequency': 422,
  'no-base-figure': 422,
  'differing-dimensions': 422,
  'differing-bases': 422,
  'no-factor': 422,
  'unknown-format': 400,
  'not-acceptable': 406,
  'method-not-allowed': 405,
  'not-implemented': 501,
  'malformed-request': 400,
  'too-long': 414,
  'body-too-large': 413,
  'too-large': 413,
  'precondition-failed': 412,
  'unsatisfiable-range': 416,
  'unsupported-media-type': 415,
  'too-many-requests': 429,
  'headers-too-large': 431,
  'request-timeout': 408,
  overloaded: 503,
  'not-ready': 503,
  'internal-error': 500,
} as const satisfies Record<ProblemCode, number>

/** The status that a refusal is answered with. */
export function statusOf(code: ProblemCode): number {
  return statuses[code]
}

/** The body of every error (RFC 9457), with a list of all that was wrong. */
export const ProblemDetails = z.strictObject({
  type: z.string().describe('Leads to a page that explains this kind of problem.'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().describe('The address that was asked for.'),
  requestId: z.string().describe('Stands in the log of the server.'),
  errors: z.array(
    z.strictObject({
      detail: z.string(),
      code: z.string(),
      parameter: z.string().optional(),
      pointer: z.string().optional(),
      suggestion: z.string().optional().describe('What was probably meant.'),
    }),
  ),
})
export type ProblemDetails = z.infer<typeof ProblemDetails>

export const PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8'

/** Turns a refusal into the body of an error. */
export function problemDetails(
  code: ProblemCode,
  complaints: readonly Complaint[],
  request: { readonly url: string; readonly id: string },
): ProblemDetails {
  return {
    type: `/problems/${code}`,
    title: problems[code].title,
    status: statusOf(code),
    detail: complaints.map(({ detail }) => detail).join('; '),
    instance: request.url.slice(0, 500),
    requestId: request.id,
    errors: complaints.map((complaint) => ({ ...complaint })),
  }
}
