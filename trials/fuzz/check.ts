import type { LightMyRequestResponse as Response } from 'fastify'
import { memberOf } from '../../src/model/columns.ts'
import type { Operation } from './document.ts'
import { plainBody } from './plain-body.ts'
import type { FuzzRequest } from './requests.ts'
import { INJECTED, MARK } from './values.ts'

/** What is wrong with an answer; nothing where it is as the document says. */
export function* faultsOf(request: FuzzRequest, answer: Response): Generator<string> {
  const { statusCode: status, headers } = answer
  if (status >= 500 && !(status === 503 && headers['retry-after'])) yield `answered with ${status}`
  if (headers['access-control-allow-origin'] !== '*') yield 'cannot be read by other pages'
  if (!headers['x-request-id']) yield 'has no request id'
  if (INJECTED in headers) yield 'a header was put in'
  for (const [name, value] of Object.entries(headers)) {
    if (/[\r\n\0]/.test(String(value))) yield `header ${name} is broken over lines`
  }
  const mediaType = String(headers['content-type'] ?? '').split(';')[0] ?? ''
  if (mediaType === 'text/html' && plainBody(answer).includes(MARK))
    yield 'shows what came as markup'
  if (request.method === 'GET') yield* undocumented(request.operation, answer, mediaType)
  else if (status >= 400 && request.method !== 'HEAD') yield* notAProblem(answer, mediaType)
}

function* undocumented(operation: Operation, answer: Response, mediaType: string) {
  const status = answer.statusCode
  const documented = operation.answerTo(status)
  if (!documented) {
    yield `status ${status} is not documented`
    return
  }
  if (status === 304) {
    if (answer.body !== '') yield 'a 304 with a body'
    return
  }
  if (status >= 400) yield* notAProblem(answer, mediaType)
  else if (!documented.mediaTypes.includes(mediaType) && operation.id !== 'getFile') {
    yield `${mediaType} is not documented`
  }
  const isValid = documented.isValid(mediaType)
  if (isValid && !isValid(JSON.parse(plainBody(answer)))) {
    yield `not valid by its schema: ${JSON.stringify(isValid.errors?.slice(0, 2))}`
  }
}

function* notAProblem(answer: Response, mediaType: string) {
  if (mediaType !== 'application/problem+json') {
    yield `a refusal as ${mediaType || 'nothing'}`
    return
  }
  const status = memberOf(JSON.parse(plainBody(answer)), 'status')
  if (status !== answer.statusCode) yield `the body says ${status}, the line ${answer.statusCode}`
}
