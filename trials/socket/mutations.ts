import { drawn, type Random } from '../random.ts'

type Operator = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer

const below = (count: number, random: Random) => Math.floor(random() * count)
const text = (bytes: Buffer) => bytes.toString('latin1')
const bytesOf = (written: string) => Buffer.from(written, 'latin1')

/** A part of some bytes, mostly short. */
function range(bytes: Buffer, random: Random): readonly [from: number, to: number] {
  const from = below(bytes.length, random)
  return [from, Math.min(bytes.length, from + 1 + below(random() < 0.8 ? 8 : 200, random))]
}

const exchanged = (bytes: Buffer, from: number, to: number, by: Buffer) =>
  Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)])

/** Exchanges one of the matches of a pattern. */
function exchangedMatch(
  bytes: Buffer,
  pattern: RegExp,
  random: Random,
  by: (found: string) => string,
): Buffer {
  const matches = [...text(bytes).matchAll(pattern)]
  if (matches.length === 0) return bytes
  const { index, 0: found } = drawn(matches, random)
  return exchanged(bytes, index, index + found.length, bytesOf(by(found)))
}

const delicate = [
  '\0',
  '\r',
  '\n',
  '\t',
  ' ',
  ':',
  ',',
  ';',
  '\x0b',
  '\x7f',
  '\x80',
  '\xa0',
  '\xff',
]
const numbers = [
  '',
  '0',
  '-1',
  '+1',
  '00',
  '1e9',
  '0x10',
  '4294967296',
  '18446744073709551616',
  '1 1',
]
const lineEnds = ['\n', '\r', '\r\r\n', '\n\r', '\r\n ', '\r\n\t', '\r\n\r\n', '']
const words = [
  'GET',
  'POST',
  'PUT',
  'OPTIONS',
  'TRACE',
  'PRI',
  'get',
  '*',
  'HTTP/1.0',
  'HTTP/1.1',
  'HTTP/2.0',
  'HTTP/9.9',
  'Host',
  'Content-Length',
  'Transfer-Encoding',
  'Connection',
  'Upgrade',
  'Expect',
  'Trailer',
  'TE',
  'chunked',
  'identity',
  'gzip, chunked',
  'keep-alive',
  'close',
  '100-continue',
  'h2c',
  '__proto__',
  '/../',
  '//',
  '%00',
  '%ff',
]

/** THE list of what can befall a message on its way. */
const operators: readonly Operator[] = [
  function turnBit(bytes, random) {
    const turned = Buffer.from(bytes)
    const at = below(bytes.length, random)
    turned[at] = (turned[at] ?? 0) ^ (1 << below(8, random))
    return turned
  },
  function put(bytes, random) {
    const at = below(bytes.length + 1, random)
    return exchanged(bytes, at, at, bytesOf(drawn(delicate, random)))
  },
  function drop(bytes, random) {
    return exchanged(bytes, ...range(bytes, random), Buffer.alloc(0))
  },
  function repeat(bytes, random) {
    const [from, to] = range(bytes, random)
    return exchanged(bytes, to, to, bytes.subarray(from, to))
  },
  function stretch(bytes, random) {
    const [from, to] = range(bytes, random)
    const times = Math.ceil(below(40_000, random) / (to - from))
    return exchanged(bytes, to, to, bytesOf(text(bytes.subarray(from, to)).repeat(times)))
  },
  function cutShort(bytes, random) {
    return bytes.subarray(0, 1 + below(bytes.length, random))
  },
  function splice(bytes, random, others) {
    const other = drawn(others, random)
    return exchanged(
      bytes,
      below(bytes.length, random),
      bytes.length,
      other.subarray(below(other.length, random)),
    )
  },
  function follow(bytes, random, others) {
    return Buffer.concat([bytes, drawn(others, random)])
  },
  function repeatLine(bytes, random) {
    return exchangedMatch(bytes, /[^\n]+\n/g, random, (line) => line + line)
  },
  function dropLine(bytes, random) {
    return exchangedMatch(bytes, /[^\n]+\n/g, random, () => '')
  },
  function breakLine(bytes, random) {
    return exchangedMatch(bytes, /\r\n/g, random, () => drawn(lineEnds, random))
  },
  function exchangeNumber(bytes, random) {
    return exchangedMatch(bytes, /[0-9]+/g, random, () => drawn(numbers, random))
  },
  function exchangeWord(bytes, random) {
    return exchangedMatch(bytes, /[\w*/.-]+/g, random, () => drawn(words, random))
  },
  function addHeader(bytes, random) {
    const header = `${drawn(words, random)}: ${drawn([...words, ...numbers], random)}\r\n`
    return exchangedMatch(bytes, /\r\n/g, random, (end) => end + header)
  },
]

const MOST_OPERATORS = 4

/** A message to which one to four things befell. */
export function mutant(messages: readonly Buffer[], random: Random): Buffer {
  let bytes = drawn(messages, random)
  const times = 1 + below(MOST_OPERATORS, random)
  for (let time = 0; time < times && bytes.length > 0; time++) {
    bytes = drawn(operators, random)(bytes, random, messages)
  }
  return bytes
}

/** The same bytes in one to five pieces. */
export function inPieces(bytes: Buffer, random: Random): readonly Buffer[] {
  const cuts = Array.from({ length: below(5, random) }, () => below(bytes.length, random))
  const ends = [...cuts.toSorted((a, b) => a - b), bytes.length]
  return ends
    .map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
    .filter((piece) => piece.length > 0)
}
