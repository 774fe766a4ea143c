import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describeFolder } from '../dataset/describe-folder.ts'
import { DatasetError } from '../dataset/folder.ts'
import { pretty } from '../dataset/reports/pretty.ts'
import { argumentsOf, type Command, type CommandIo, folderNamed, runTold } from './command.ts'

const USAGE = `usage: control-figures describe [DIR]

Writes DIR/datapackage.json from the other files of the dataset in DIR, by default the one that came
with the program.
exit codes: 0 written, 1 dataset.yaml or the sources have violations, 2 could not run
`

export const describe: Command = {
  name: 'describe',
  summary: 'write datapackage.json from the other files of a dataset',
  run: (args, io) =>
    runTold(io, USAGE, { read: () => read(args), work: (request) => write(request.folder, io) }),
}

async function write(folder: string, io: CommandIo): Promise<number> {
  const result = await describeFolder(folder)
  if (result.kind === 'refused') {
    io.stderr.write(pretty.write(result.report, { folder, colour: false }))
    return 1
  }
  const path = join(folder, 'datapackage.json')
  await replaceFile(path, result.text)
  io.stdout.write(`${path} written\n`)
  return 0
}

/** A reader sees the old file or the new one, never half of it. */
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    const why = error instanceof Error ? error.message : String(error)
    throw new DatasetError(`${path} cannot be written: ${why}`, { cause: error })
  }
}

function read(args: readonly string[]): { folder: string } | 'help' {
  const { values, positionals } = argumentsOf({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return 'help'
  return { folder: folderNamed(positionals) }
}
