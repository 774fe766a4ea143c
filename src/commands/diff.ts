import { pretty } from '../dataset/reports/pretty.ts'
import { nearestName } from '../model/nearest-name.ts'
import { diff as difference } from '../releases/diff.ts'
import { openFolder } from '../releases/open-folder.ts'
import type { Releases } from '../releases/open-releases.ts'
import type { Release } from '../releases/release.ts'
import { smallestStep } from '../releases/step.ts'
import { argumentsOf, type Command, type CommandIo, runTold, UsageError } from './command.ts'
import { shippedData } from './shipped-data.ts'

const USAGE = `usage: control-figures diff A B [--data DIR]

Writes what makes release B of release A, one line of JSON for each record that was added, removed or
changed, and says on standard error how large a step it is.
exit codes: 0 done, 1 no such release, 2 could not run
`

export const diff: Command = {
  name: 'diff',
  summary: 'write what changed between two releases',
  run: (args, io) =>
    runTold(io, USAGE, { read: () => read(args), work: (asked) => write(asked, io) }),
}

interface Request {
  readonly from: string
  readonly to: string
  readonly folder: string
}

function read(args: readonly string[]): Request | 'help' {
  const { values, positionals } = argumentsOf({
    args: [...args],
    allowPositionals: true,
    options: { data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return 'help'
  const [from, to, ...others] = positionals
  if (from === undefined || to === undefined || others.length > 0) {
    throw new UsageError('give two releases, such as 1.0.0 and 1.1.0')
  }
  return { from, to, folder: values.data ?? shippedData }
}

async function write({ from, to, folder }: Request, io: CommandIo): Promise<number> {
  const opened = await openFolder(folder)
  if (opened.kind === 'refused') {
    io.stderr.write(pretty.write(opened.report, { folder, colour: false }))
    return 1
  }
  const older = named(opened.releases, from, io)
  const newer = named(opened.releases, to, io)
  if (!older || !newer) return 1
  const changes = difference(older.contents(), newer.contents(), newer.reasons)
  for (const change of changes) io.stdout.write(`${JSON.stringify(change)}\n`)
  io.stderr.write(`${changes.length} changes, a ${smallestStep(changes)} step\n`)
  return 0
}

function named({ all }: Releases, version: string, io: CommandIo): Release | undefined {
  const found = all.find((release) => release.version === version)
  if (found) return found
  const versions = all.map((release) => release.version)
  const near = nearestName(version, versions)
  const hint = near === undefined ? `there are ${versions.join(', ')}` : `did you mean ${near}?`
  io.stderr.write(`there is no release ${JSON.stringify(version)}; ${hint}\n`)
  return undefined
}
