import { PROBLEM_MEDIA_TYPE } from '../../src/http/problem-details.ts'
import { memberOf } from '../../src/model/columns.ts'
import type { Operation } from './document.ts'
import { plainBody, type Response } from './plain-body.ts'
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
  const contentType = String(headers['content-type'] ?? '')
  if (contentType.startsWith('text/html') && plainBody(answer).includes(MARK))
    yield 'shows what came as markup'
  if (request.method === 'GET') yield* undocumented(request.operation, answer, contentType)
  else if (status >= 400 && request.method !== 'HEAD') yield* notAProblem(answer, contentType)
}

function* undocumented(operation: Operation, answer: Response, contentType: string) {
  const status = answer.statusCode
  const documented = operation.answerTo(status)
  if (!documented) {
    yield `status ${status} is not documented`
    return
  }
  if (status === 304) {
    if (answer.rawPayload.length > 0) yield 'a 304 with a body'
    return
  }
  const content = documented.contentOf(contentType)
  if (status >= 400) yield* notAProblem(answer, contentType)
  else if (!content && operation.id !== 'getFile') yield `${contentType} is not documented`
  const isValid = content?.isValid
  if (isValid && !isValid(JSON.parse(plainBody(answer)))) {
    yield `not valid by its schema: ${JSON.stringify(isValid.errors?.slice(0, 2))}`
  }
}

function* notAProblem(answer: Response, contentType: string) {
  if (contentType !== PROBLEM_MEDIA_TYPE) {
    yield `a refusal as ${contentType || 'nothing'}`
    return
  }
  const status = memberOf(JSON.parse(plainBody(answer)), 'status')
  if (status !== answer.statusCode) yield `the body says ${status}, the line ${answer.statusCode}`
}
