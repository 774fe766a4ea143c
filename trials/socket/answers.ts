/** An HTTP answer as it came over a connection. */
export interface Answer {
  readonly status: number
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

export interface ReadAnswers {
  /** Those that came whole, in order; interim ones (1xx) are passed over. */
  readonly answers: readonly Answer[]
  /** Why the rest is no answer; undefined where there is no rest. */
  readonly broken: string | undefined
  /** Whether the rest may be the beginning of an answer. */
  readonly isCutOff: boolean
}

/** Something that came over a connection is no HTTP. */
class NoHttp extends Error {}
/** It ends in the middle. */
class CutOff extends NoHttp {}

/**
 * Reads everything that came over a connection as answers to requests that are not HEAD (RFC 9112 §4 to §7),
 * without leniency.
 */
export function readAnswers(bytes: Buffer): ReadAnswers {
  const answers: Answer[] = []
  let rest = bytes
  while (rest.length > 0) {
    try {
      const { answer, length } = readAnswer(rest)
      if (answer.status >= 200) answers.push(answer)
      rest = rest.subarray(length)
    } catch (error) {
      if (!(error instanceof NoHttp)) throw error
      return { answers, broken: error.message, isCutOff: error instanceof CutOff }
    }
  }
  return { answers, broken: undefined, isCutOff: false }
}

function readAnswer(bytes: Buffer): { answer: Answer; length: number } {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) throw new CutOff(`a head that does not end: ${shown(bytes)}`)
  const [line = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const status = Number(/^HTTP\/1\.1 ([1-5]\d\d) [\t -~]*$/.exec(line)?.[1])
  if (Number.isNaN(status)) throw new NoHttp(`a status line that is none: ${shown(bytes)}`)
  const headers = readHeaders(lines)
  const rest = bytes.subarray(end + 4)
  const { body, length } = readBody(status, headers, rest)
  return { answer: { status, headers, body }, length: end + 4 + length }
}

function readHeaders(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  for (const line of lines) {
    const [, name = '', value = ''] =
      /^([!#$%&'*+.^_`|~\w-]+): ?([\t -~\x80-\xff]*)$/.exec(line) ?? []
    if (name === '') throw new NoHttp(`a header that is none: ${JSON.stringify(line)}`)
    headers.set(name.toLowerCase(), value)
  }
  return headers
}

function readBody(status: number, headers: ReadonlyMap<string, string>, rest: Buffer) {
  if (status < 200 || status === 204 || status === 304) return { body: Buffer.alloc(0), length: 0 }
  if (headers.get('transfer-encoding') === 'chunked') return readChunks(rest)
  const length = headers.get('content-length')
  if (length === undefined) {
    if (headers.get('connection') !== 'close') throw new NoHttp('a body without an end')
    return { body: rest, length: rest.length }
  }
  if (!/^\d+$/.test(length)) throw new NoHttp(`a length of ${length}`)
  if (rest.length < Number(length)) throw new CutOff(`${rest.length} bytes of ${length}`)
  return { body: rest.subarray(0, Number(length)), length: Number(length) }
}

function readChunks(bytes: Buffer) {
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const line = /^([0-9a-f]+)\r\n/i.exec(bytes.subarray(at, at + 20).toString('latin1'))
    if (!line && at === bytes.length) throw new CutOff('no last chunk')
    if (!line) throw new NoHttp(`a chunk that is none: ${shown(bytes.subarray(at))}`)
    const size = Number.parseInt(line[1] ?? '', 16)
    const begin = at + line[0].length
    at = begin + size + 2
    if (bytes.length < at) throw new CutOff('a chunk that is cut off')
    if (bytes.subarray(begin + size, at).toString() !== '\r\n') throw new NoHttp('a chunk too long')
    if (size === 0) return { body: Buffer.concat(parts), length: at }
    parts.push(bytes.subarray(begin, begin + size))
  }
}

/** Bytes as they can be read and typed again. */
export function shown(bytes: Buffer, most = 300): string {
  const text = JSON.stringify(bytes.subarray(0, most).toString('latin1'))
  return bytes.length > most ? `${text} … of ${bytes.length} bytes` : text
}
