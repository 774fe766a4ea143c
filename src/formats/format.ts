import type { Answer, View } from '../queries/answer.ts'

/** THE interface of a format: what it is called, what it can show, and how. */
export interface Format {
  /** The suffix of an address and the value of `format`. */
  readonly name: string
  /** The media type that is sent. */
  readonly mediaType: string
  /** The media type that an `Accept` header is held against, without parameters. */
  readonly accept: string
  /** The kinds of view that it shows; absent where it shows what has no view as well. */
  readonly views?: readonly View['kind'][]
  /** Headers that go with it. */
  readonly headers?: Readonly<Record<string, string>>
  readonly canShow: (answer: Answer) => boolean
  readonly encode: (answer: Answer) => string
}
