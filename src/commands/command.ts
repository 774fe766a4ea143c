/** Where a command writes; tests hand in writers that keep the text. */
export interface CommandIo {
  readonly stdout: Writer
  readonly stderr: Writer
}

interface Writer {
  write(text: string): unknown
}

/** A command of `control-figures`. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** Does the work and gives the exit code: 0 done, 1 answered with no, 2 could not run. */
  readonly run: (args: readonly string[], io: CommandIo) => Promise<number>
}

/** The arguments of a command make no sense; the message says what is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
