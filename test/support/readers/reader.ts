/** A figure as some program reads it back: the members it finds, as text. */
export type ReadFigure = Readonly<Record<string, string>>

/** A program that shares no code with what wrote the file. */
export interface Reader {
  /** What the reader is called in the documentation. */
  readonly name: string
  readonly read: (bytes: Buffer) => Promise<readonly ReadFigure[]>
}

/** The members that have something in them, as text. */
export function asText(row: Readonly<Record<string, unknown>>): ReadFigure {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([member, value]) => [member, String(value)]),
  )
}
