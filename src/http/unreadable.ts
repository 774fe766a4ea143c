import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { ProblemCode } from '../model/problems.ts'
import { headersOfEveryAnswer } from './every-answer.ts'
import { afterAnswers, rememberExchange } from './exchanges.ts'
import { PROBLEM_MEDIA_TYPE, problemDetails } from './problem-details.ts'
import { toOriginForm } from './request-target.ts'

/** Refusals of node's parser, by its codes; whatever is not listed is no HTTP. */
const refusals: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers-too-large', 'the headers of the request are larger than are read'],
  CONNECT: ['malformed-request', 'this is no proxy, so CONNECT leads nowhere'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'the request was not complete in time'],
}

/** Connections of which nothing more is read. */
const abandoned = new WeakSet<Socket>()

/**
 * Answers what is no HTTP request, on the bare connection, since there is neither request nor reply; then
 * closes it, since nobody knows where the next request would begin. What was asked before is answered first.
 */
export function answerUnreadable(
  error: Error & { readonly code?: string },
  socket: Socket,
  log: FastifyBaseLogger,
): void {
  // What follows a last request is not read; its answer is on its way and closes the connection (RFC 9112 §9.6).
  if (error.code === 'HPE_CLOSED_CONNECTION') return
  // The other side has gone, or goes on after it was told that nothing more is read.
  if (error.code === 'ECONNRESET' || socket.writableFinished) {
    socket.destroy()
    return
  }
  if (abandoned.has(socket)) return
  abandoned.add(socket)
  afterAnswers(socket, (isAnswered) => {
    // The last answer may have closed the connection.
    if (!socket.writable) return
    if (isAnswered) socket.end()
    else refuse(error, socket, log)
  })
}

function refuse(
  error: Error & { readonly code?: string },
  socket: Socket,
  log: FastifyBaseLogger,
): void {
  const known = refusals[error.code ?? '']
  const [code, detail] = known ?? ['malformed-request', 'what was sent is no HTTP request']
  const id = randomUUID()
  const body = problemDetails(code, [{ code, detail }], { url: '', id })
  const text = JSON.stringify(body)
  const headers = {
    date: new Date().toUTCString(),
    ...headersOfEveryAnswer(id),
    'content-type': PROBLEM_MEDIA_TYPE,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const first = `HTTP/1.1 ${body.status} ${STATUS_CODES[body.status]}`
  log.info({ reqId: id, status: body.status, reason: error.code }, 'refused what is no request')
  socket.end(`${[first, ...lines].join('\r\n')}\r\n\r\n${text}`)
}

/**
 * Lets no request pass by the app that node would answer, drop or shorten by itself, and gives it all of them in
 * one form.
 */
export function takeWhatNodeAnswers({ server, log }: FastifyInstance): void {
  server.prependListener('request', (request, response) => {
    rememberExchange(request, response)
    toOriginForm(request)
  })
  // An expectation that is not understood may be passed over (RFC 9110 §10.1.1).
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
  server.on('connect', ({ socket }) => {
    socket.on('error', () => socket.destroy())
    answerUnreadable(Object.assign(new Error('CONNECT'), { code: 'CONNECT' }), socket, log)
  })
  // Headers beyond a number would be dropped unseen, a second Host among them; their size is bounded.
  server.maxHeadersCount = 0
}
