#!/usr/bin/env node
import type { Command } from './commands/command.ts'
import { describe } from './commands/describe.ts'
import { diff } from './commands/diff.ts'
import { release } from './commands/release.ts'
import { serve } from './commands/serve.ts'
import { validate } from './commands/validate.ts'
import { nearestName } from './model/nearest-name.ts'

/** THE list of commands; the first is run where none is named. */
const commands: readonly [Command, ...Command[]] = [serve, validate, describe, release, diff]

async function main(given: readonly string[]): Promise<number> {
  const [name = commands[0].name, ...rest] = given
  const command = commands.find((one) => one.name === name)
  if (command) return command.run(rest, process)
  if (['help', '--help', '-h'].includes(name)) {
    process.stdout.write(usage())
    return 0
  }
  const suggestion = nearestName(
    name,
    commands.map((one) => one.name),
  )
  const near = suggestion ? ` Did you mean ${suggestion}?` : ''
  process.stderr.write(
    `control-figures: there is no command ${JSON.stringify(name)}.${near}\n\n${usage()}`,
  )
  return 2
}

function usage(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`)
  return `Usage: control-figures [COMMAND] [ARGUMENTS]\n\n${lines.join('\n')}\n`
}

// What reads the output may have gone, which is no fault; a full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    process.stderr.write(`control-figures: the output cannot be written: ${error.message}\n`)
  }
  process.exit(2)
})
process.exitCode = await main(process.argv.slice(2))
