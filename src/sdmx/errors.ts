import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { errorJson, errorXml, type SdmxError } from '../formats/sdmx/error-message.ts'
import type { Standard } from '../formats/sdmx/message-format.ts'
import { addVary } from '../http/caching.ts'
import { codeOfFastify, RETRY_SECONDS } from '../http/error-handler.ts'
import { type Complaint, Problem, type ProblemCode } from '../model/problems.ts'

/**
 * THE errors of this face: the number and the title that SDMX gives each (SDMX 2.1, section 7, "error
 * codes"), and the status of HTTP. Numbers from 1000 on are left to each service: 1000 and the status.
 */
export const sdmxErrors = {
  100: { status: 404, title: 'No results found' },
  140: { status: 400, title: 'Syntax error' },
  150: { status: 422, title: 'Semantic error' },
  500: { status: 500, title: 'Internal server error' },
  501: { status: 501, title: 'Not implemented' },
  503: { status: 503, title: 'Service unavailable' },
  1405: { status: 405, title: 'Method not allowed' },
  1406: { status: 406, title: 'Not acceptable' },
  1412: { status: 412, title: 'Precondition failed' },
  1413: { status: 413, title: 'Body too large' },
  1429: { status: 429, title: 'Too many requests' },
  1431: { status: 431, title: 'Headers too large' },
  1408: { status: 408, title: 'Request too slow' },
  1414: { status: 414, title: 'Address too long' },
} as const
type SdmxCode = keyof typeof sdmxErrors

/** What each refusal is on this face. */
const codes = {
  'unknown-route': 140,
  'unknown-record': 100,
  'unknown-figure': 100,
  'unknown-value': 100,
  'unknown-parameter': 140,
  'invalid-parameter': 140,
  'invalid-period': 140,
  'inverted-range': 140,
  'invalid-cursor': 140,
  'unknown-format': 140,
  'malformed-request': 140,
  'unsupported-media-type': 140,
  'unsatisfiable-range': 140,
  'not-a-level': 150,
  'not-additive': 150,
  'bounds-arithmetic': 150,
  'across-break': 150,
  'span-arithmetic': 150,
  'no-regular-step': 150,
  'finer-frequency': 150,
  'no-base-figure': 150,
  'differing-dimensions': 150,
  'differing-bases': 150,
  'no-factor': 150,
  'not-implemented': 501,
  'not-acceptable': 1406,
  'method-not-allowed': 1405,
  'precondition-failed': 1412,
  'too-long': 1414,
  'body-too-large': 1413,
  'too-large': 1413,
  'too-many-requests': 1429,
  'headers-too-large': 1431,
  'request-timeout': 1408,
  overloaded: 503,
  'not-ready': 503,
  'internal-error': 500,
} as const satisfies Record<ProblemCode, SdmxCode>

/** What a handler may have said of an answer that is not sent after all. */
const ofTheAnswer = ['etag', 'last-modified', 'content-disposition', 'link'] as const

/** The syntax that SDMX 2.1 says errors in unless another is asked for, and that 3.0 does. */
const syntaxes = { '2.1': 'xml', '3.0': 'json' } as const satisfies Record<Standard, string>

/** Every error of one version of the face, in the form of SDMX. */
export function sdmxErrorHandler(scope: FastifyInstance, standard: Standard): void {
  scope.setErrorHandler((error: FastifyError | Problem, request, reply) => {
    if (error instanceof Problem) return refuse(request, reply, standard, error.complaints)
    return refuse(request, reply, standard, [complaintOf(error, request)])
  })
}

function complaintOf(error: FastifyError, request: FastifyRequest): Complaint {
  const status = error.statusCode ?? 500
  if (status < 500) return { code: codeOfFastify(error), detail: error.message.slice(0, 500) }
  if (status === 503) {
    return {
      code: 'overloaded',
      detail: 'the server cannot answer just now; come back in a few seconds',
    }
  }
  request.log.error({ err: error }, 'a request failed')
  const detail = `a fault of the server; its log has it under ${request.id}`
  return { code: 'internal-error', detail }
}

/** Sends a refusal in the form of SDMX: in the syntax that the request names first, or in that of the face. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  standard: Standard,
  complaints: readonly Complaint[],
): FastifyReply {
  const errors = complaints.map(sdmxError)
  const [first] = complaints
  const { status } = sdmxErrors[first ? codes[first.code] : 500]
  for (const name of ofTheAnswer) reply.removeHeader(name)
  if (status === 503) reply.header('retry-after', RETRY_SECONDS)
  addVary(reply, 'accept')
  reply.code(status).header('cache-control', 'no-store')
  // Read without decoding: what is refused may be that it cannot be decoded.
  const asked = /[?&]format=([^&]+)/.exec(request.url)?.[1] ?? request.headers.accept ?? ''
  const syntax = /json|xml/i.exec(asked)?.[0].toLowerCase() ?? syntaxes[standard]
  return syntax === 'xml'
    ? reply.type('application/xml; charset=utf-8').send(errorXml(errors))
    : reply
        .type('application/json; charset=utf-8')
        .send(errorJson(errors, { id: request.id, prepared: new Date().toISOString() }))
}

function sdmxError({ code, detail }: Complaint): SdmxError {
  return { code: codes[code], title: sdmxErrors[codes[code]].title, detail }
}
