import type { Answer } from '../../queries/answer.ts'
import type { Citation } from '../../queries/citations/citation.ts'
import { type Format, plainFormat, type Representation } from '../format.ts'

interface Written {
  readonly name: string
  readonly mediaType: string
  readonly accept: string
  readonly write: (citation: Citation, how: Representation) => Promise<string>
}

/** A format that shows what is to be cited with an answer. */
export function citationFormat({ write, ...format }: Written): Format {
  return plainFormat({
    ...format,
    shows: ['citation'],
    withoutRows: true,
    encode: (answer, how) => write(citationOf(answer), how),
  })
}

export function citationOf({ citation }: Answer): Citation {
  if (!citation) throw new TypeError('an answer without a citation cannot be cited')
  return citation
}
