import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** What is asked on one connection. */
interface Exchanges {
  readonly unanswered: Map<IncomingMessage, ServerResponse>
  last: IncomingMessage
}

const exchanges = new WeakMap<Socket, Exchanges>()

/** Remembers a request until its answer is sent or given up. */
export function rememberExchange(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request
  const known = exchanges.get(socket) ?? { unanswered: new Map(), last: request }
  known.last = request
  known.unanswered.set(request, response)
  exchanges.set(socket, known)
  response.once('close', () => known.unanswered.delete(request))
}

/**
 * Waits for the answers to what was asked before a connection broke off, which come in the order of the requests
 * (RFC 9112 §9.3.2). A request that came only in part waits for its end in vain, unless its answer has begun.
 * @param then - Told whether the request in which the connection broke off was answered, too.
 */
export function afterAnswers(socket: Socket, then: (isAnswered: boolean) => void): void {
  const known = exchanges.get(socket)
  const next = [...(known?.unanswered ?? [])].find(
    ([request, { headersSent }]) => request.complete || headersSent,
  )
  if (next) next[1].once('close', () => afterAnswers(socket, then))
  else then(known !== undefined && !known.last.complete && !known.unanswered.has(known.last))
}
