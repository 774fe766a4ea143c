import { connectionLimits } from '../../src/server/connections.ts'
import type { Sending } from './exchange.ts'

/** Something that a hostile client sends, and what may come back. */
export interface Attack extends Sending {
  readonly kind: string
  /** One refusal and nothing after it, answers with these statuses, or whatever HTTP allows. */
  readonly expects: 'a refusal' | 'anything' | readonly number[]
}

export const PATH = '/v1/areas/sun'
export const get = (...lines: readonly string[]) =>
  `GET ${PATH} HTTP/1.1\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`
export const post = (lines: readonly string[], body: string) =>
  `POST /graphql HTTP/1.1\r\n${['Host: a', 'Content-Type: application/json', ...lines].map((line) => `${line}\r\n`).join('')}\r\n${body}`
const QUERY = '{"query":"{ dataset { version } }"}'
export const plain = get('Host: a')
export const posted = post([`Content-Length: ${QUERY.length}`], QUERY)
export const CHUNKED = 'Transfer-Encoding: chunked'
export const chunks = `5\r\n${QUERY.slice(0, 5)}\r\n${(QUERY.length - 5).toString(16)};a=b\r\n${QUERY.slice(5)}\r\n0\r\n\r\n`
export const over = connectionLimits.maximumHeaderBytes

/** Sends text, of which each character is a byte. */
export function sends(
  kind: string,
  expects: Attack['expects'],
  messages: readonly string[],
  ending: Attack['ending'] = 'closes',
): readonly Attack[] {
  return messages.map((text) => ({ kind, expects, ending, pieces: [Buffer.from(text, 'latin1')] }))
}
