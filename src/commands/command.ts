import { type ParseArgsConfig, parseArgs } from 'node:util'
import { DatasetError } from '../dataset/folder.ts'
import { shippedData } from './shipped-data.ts'

/** Where a command writes; tests hand in writers that keep the text. */
export interface CommandIo {
  readonly stdout: Writer
  readonly stderr: Writer
}

interface Writer {
  /** Whether a person may be looking, who is shown progress. */
  readonly isTTY?: boolean
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

/** Options by name, and the other arguments in their order. @throws {UsageError} where they are not as `config` says. */
export function argumentsOf<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    // It throws nothing but complaints about the arguments.
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

/** The folder that is named, or that of the shipped dataset. @throws {UsageError} where several are. */
export function folderNamed([folder = shippedData, ...others]: readonly string[]): string {
  if (others.length > 0) throw new UsageError(`one folder at a time, not also ${others.join(' ')}`)
  return folder
}

/**
 * Reads the arguments and does the work; help, wrong arguments, unusable folders and refusals of the operating
 * system are told to the user.
 */
export async function runTold<Request>(
  io: CommandIo,
  usage: string,
  { read, work }: { read: () => Request | 'help'; work: (request: Request) => Promise<number> },
): Promise<number> {
  try {
    const request = read()
    if (request !== 'help') return await work(request)
    io.stdout.write(usage)
    return 0
  } catch (error) {
    if (error instanceof UsageError) io.stderr.write(`${error.message}\n\n${usage}`)
    else if (error instanceof DatasetError) io.stderr.write(`${error.message}\n`)
    else if (isOfTheSystem(error)) io.stderr.write(`control-figures: ${error.message}\n`)
    else throw error
    return 2
  }
}

/** Whether the operating system refused something, such as a file on a full disk; the message says what. */
function isOfTheSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && 'errno' in error
}
