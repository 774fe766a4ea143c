import { z } from 'zod'
import { PROBLEM_MEDIA_TYPE } from '../../src/http/problem-details.ts'
import { type Answer, readAnswers, shown } from './answers.ts'
import type { Received } from './exchange.ts'
import type { Attack } from './messages.ts'

const Refusal = z.looseObject({ status: z.int(), errors: z.array(z.looseObject({})).min(1) })
/** What GraphQL over HTTP sends in its place. */
const GraphqlRefusal = z.looseObject({ errors: z.array(z.looseObject({})).min(1) })

/** What is wrong with what came back; nothing where it is what HTTP and the documents say. */
export function* faultsOf(attack: Attack, { bytes, isClosed }: Received): Generator<string> {
  if (!isClosed) yield 'the connection is held open'
  if (attack.ending === 'leaves') return
  const { answers, broken, isCutOff } = readAnswers(bytes)
  for (const [index, answer] of answers.entries()) {
    if (answer.status >= 400) yield* notARefusal(answer, index === answers.length - 1)
  }
  const statuses = answers.map(({ status }) => status)
  const sent = Buffer.concat(attack.pieces)
  if (bytes.length === 0 && !isNothing(sent)) yield 'closed without an answer'
  if (isAmbiguous(sent) && (statuses[0] ?? 400) < 400)
    yield 'answered, and it can be read in two ways'
  const mayBeCutOff = isCutOff && attack.expects === 'anything'
  if (broken !== undefined && !mayBeCutOff) yield `what came is no HTTP: ${broken}`
  if (attack.expects === 'anything') return
  if (attack.expects === 'a refusal') {
    if (statuses.length !== 1 || !isRefusal(statuses[0]))
      yield `answered with ${statuses.join(', ')}`
  } else if (statuses.join() !== attack.expects.join()) {
    yield `answered with ${statuses.join(', ')}, not ${attack.expects.join(', ')}`
  }
}

/** A refusal says what was wrong, and one of what could not be read as a request is the last. */
function* notARefusal({ status, headers, body }: Answer, isLast: boolean) {
  if (!isRefusal(status) && !(status === 503 && headers.has('retry-after'))) yield `a ${status}`
  const type = headers.get('content-type') ?? 'nothing'
  const read =
    type === PROBLEM_MEDIA_TYPE
      ? Refusal.safeParse(json(body))
      : GraphqlRefusal.safeParse(json(body))
  if (!read.success) yield `a refusal as ${type}: ${shown(body)}`
  else if ('status' in read.data && read.data['status'] !== status)
    yield `a ${status} that says ${read.data['status']}`
  if (headers.has('x-request-id')) return
  if (headers.get('connection') !== 'close')
    yield `a ${status} to no request that keeps the connection`
  if (!isLast) yield `more answers after a ${status} to no request`
}

function json(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const isRefusal = (status = 0) => status >= 400 && status < 500

/** Whether there is nothing in it that an answer could be to. */
function isNothing(sent: Buffer): boolean {
  return /^[\r\n]*$/.test(sent.toString('latin1'))
}

/**
 * Whether the first head can be read in two ways, of which one proxy may choose the one and the server the
 * other (RFC 9112 §6.3, §11.2): it must be refused whatever else is in it.
 */
function isAmbiguous(sent: Buffer): boolean {
  const [head = ''] = sent
    .toString('latin1')
    .replace(/^(?:\r\n)+/, '')
    .split('\r\n\r\n')
  const [, ...lines] = head.split('\r\n')
  const named = (name: string) =>
    lines.filter((line) => line.toLowerCase().startsWith(`${name}:`)).length
  return (
    named('content-length') > 1 ||
    named('host') > 1 ||
    (named('content-length') > 0 && named('transfer-encoding') > 0) ||
    lines.some((line) => /^[^:]*[ \t]:|^[ \t]|[\0\r\n]/.test(line))
  )
}
