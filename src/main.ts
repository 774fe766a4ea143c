#!/usr/bin/env node
import type { Command } from './commands/command.ts'
import { nearestName } from './model/nearest-name.ts'

/**
 * THE list of commands; the first is run where none is named. Each is loaded when it is run, since the server takes
 * longer to load than the others take to do their work.
 */
const commands = new Map<string, () => Promise<Command>>([
  ['serve', async () => (await import('./commands/serve.ts')).serve],
  ['validate', async () => (await import('./commands/validate.ts')).validate],
  ['describe', async () => (await import('./commands/describe.ts')).describe],
  ['release', async () => (await import('./commands/release.ts')).release],
  ['diff', async () => (await import('./commands/diff.ts')).diff],
])

async function main(given: readonly string[]): Promise<number> {
  const names = [...commands.keys()]
  const [name = names[0] ?? '', ...rest] = given
  const load = commands.get(name)
  if (load) return (await load()).run(rest, process)
  if (['help', '--help', '-h'].includes(name)) {
    process.stdout.write(await usage())
    return 0
  }
  const suggestion = nearestName(name, names)
  const near = suggestion ? ` Did you mean ${suggestion}?` : ''
  process.stderr.write(
    `control-figures: there is no command ${JSON.stringify(name)}.${near}\n\n${await usage()}`,
  )
  return 2
}

async function usage(): Promise<string> {
  const loaded = await Promise.all([...commands.values()].map((load) => load()))
  const lines = loaded.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`)
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
