import type { Format, Representation } from '../../src/formats/format.ts'
import type { Answer } from '../../src/queries/answer.ts'

/** How something is shown that was asked for with some parameters of formats. */
export function representation(parameters: Readonly<Record<string, unknown>>): Representation {
  return {
    address: '/v1/asked',
    inFormat: (name) => `/v1/asked.${name}`,
    origin: 'https://figures.example',
    citeAs: '/v1/asked',
    parameters,
  }
}

/** What a format makes of an answer, gathered to its end. */
export async function encodedBytes(
  format: Format,
  answer: Answer,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Buffer> {
  const body = await format.encode(answer, representation(parameters))
  if (typeof body === 'string' || body instanceof Uint8Array) return Buffer.from(body)
  const pieces: Buffer[] = []
  for await (const piece of body) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

/** The same of a format that is text. */
export async function encoded(...asked: Parameters<typeof encodedBytes>): Promise<string> {
  return (await encodedBytes(...asked)).toString()
}
