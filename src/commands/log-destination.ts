import { pino } from 'pino'
import type { CommandIo } from './command.ts'

/** How much of the log is held while it cannot be written; what comes beyond is lost. */
const MOST_HELD_BYTES = 1_048_576

/**
 * Standard output, for the log. Where it cannot be written, as on a full disk, the server goes on and says so on
 * standard error; what was held is written when there is room again.
 */
export function logDestination({ stderr }: Pick<CommandIo, 'stderr'>) {
  const destination = pino.destination({ fd: 1, maxLength: MOST_HELD_BYTES })
  let isWritten = true
  destination.on('error', (error) => {
    if (isWritten) stderr.write(`control-figures: the log cannot be written: ${error.message}\n`)
    isWritten = false
  })
  destination.on('write', () => {
    isWritten = true
  })
  return destination
}
