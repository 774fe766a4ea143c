/** What is negotiated of a form of messages, as SDMX REST lists it among the types of responses. */
export interface MessageFormat {
  /** The media type without parameters. */
  readonly mediaType: string
  /** The parameter `version` of the media type. */
  readonly version: string
  /** Other parameters that it takes, with what they may be; the first is meant where one is left out. */
  readonly parameters: Readonly<Record<string, readonly string[]>>
}

/** The versions of the standard that are spoken. */
export const standards = ['2.1', '3.0'] as const
export type Standard = (typeof standards)[number]
