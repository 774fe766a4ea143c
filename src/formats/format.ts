import { z } from 'zod'
import { type Answer, type Aspect, hasAspect } from '../queries/answer.ts'
import type { Pages } from '../queries/pages/table.ts'

/** What is sent: whole, or in pieces as they are made. */
export type Body = string | Uint8Array | AsyncIterable<string | Uint8Array>

/** How an answer is asked to be shown, beside the format itself. */
export interface Representation {
  /** The address that gives this answer for ever; of working data, the address that was asked. */
  readonly address: string
  /** The address that was asked, in another format. */
  readonly inFormat: (format: string) => string
  /** The scheme and the authority that were asked, as `https://figures.example`. */
  readonly origin: string
  /** The address to cite: that of what was asked, whatever format or part of it is sent. */
  readonly citeAs: string
  /** The parameters of the request, of which a format reads its own. */
  readonly parameters: Readonly<Record<string, unknown>>
}

/** THE interface of a format: what it is called, what it shows of an answer, and how. */
export interface Format {
  /** The suffix of an address and the value of `format`. */
  readonly name: string
  /** The media type that is sent. */
  readonly mediaType: string
  /** The media type that an `Accept` header is held against, with those parameters alone by which it differs from others. */
  readonly accept: string
  /** The aspects of an answer that it can show; an answer needs one of them. */
  readonly shows: readonly Aspect[]
  /** The parameters that it takes beside those of the question, as members of a zod object. */
  readonly parameters: Readonly<Record<string, z.ZodType>>
  /** The format that says what this one is made of. */
  readonly describedBy?: { readonly name: string; readonly mediaType: string }
  /** Headers that go with it. */
  readonly headers?: Readonly<Record<string, string>>
  /** How many rows it takes of a list that is asked for whole: without end where it streams, none where absent. */
  readonly mostRows?: number
  /** Whether no row is in it, so that it does not matter how many there are. */
  readonly withoutRows?: boolean
  /** Whether it is a file for some program, and so is sent with a name. */
  readonly isFile?: boolean
  /** What an answer says that would not be in it: members of its figures, or what stands beside them. */
  readonly loses?: (answer: Answer, how: Representation) => readonly string[]
  /** @throws {Problem} where this answer is beyond what the format can hold */
  readonly encode: (answer: Answer, how: Representation) => Body | Promise<Body>
}

type Named = Omit<Format, 'parameters' | 'loses' | 'encode'>

/** A format that takes no parameters of its own. */
export function plainFormat(format: Named & Pick<Format, 'loses' | 'encode'>): Format {
  return { ...format, parameters: {} }
}

type WithOwn<Parameters extends Readonly<Record<string, z.ZodType>>, Result> = (
  answer: Answer,
  how: Representation,
  own: z.output<z.ZodObject<Parameters>>,
) => Result

/** A format that takes parameters of its own; `encode` and `loses` are given them as they were read. */
export function formatWith<Parameters extends Readonly<Record<string, z.ZodType>>>(
  parameters: Parameters,
  {
    encode,
    loses = () => [],
    ...format
  }: Named & {
    readonly loses?: WithOwn<Parameters, readonly string[]>
    readonly encode: WithOwn<Parameters, Body | Promise<Body>>
  },
): Format {
  const own = z.object(parameters)
  return {
    ...format,
    parameters,
    loses: (answer, how) => loses(answer, how, own.parse(how.parameters)),
    encode: (answer, how) => encode(answer, how, own.parse(how.parameters)),
  }
}

/** Sends pieces as they are made, or at once and with their length where what they are made of is held anyway. */
export async function sent(
  pages: Pages<unknown>,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<Body> {
  if (Symbol.asyncIterator in pages) return pieces
  const made: Uint8Array[] = []
  for await (const piece of pieces) made.push(Buffer.from(piece))
  return Buffer.concat(made)
}

/** Whether a format can show an answer. */
export function canShow({ shows }: Format, answer: Answer): boolean {
  return shows.some((aspect) => hasAspect(answer, aspect))
}
