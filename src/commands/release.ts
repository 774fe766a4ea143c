import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { archivedDatasets } from '../dataset/archived-datasets.ts'
import { readFolder } from '../dataset/folder.ts'
import { loadDataset } from '../dataset/load-dataset.ts'
import { pretty } from '../dataset/reports/pretty.ts'
import { ArchiveError, readFiles, readManifests } from '../releases/archive.ts'
import { contentsOf } from '../releases/contents.ts'
import { cutRelease, ReleaseNotes, ReleaseRefused } from '../releases/cut-release.ts'
import { archiveOf } from '../releases/open-folder.ts'
import { type Command, type CommandIo, runTold, UsageError } from './command.ts'
import { shippedData } from './shipped-data.ts'

const USAGE = `usage: control-figures release [DIR] --notes FILE
       control-figures release [DIR] --check

Cuts a release of the dataset in DIR, by default the one that came with the program, under the version
and date of its dataset.yaml. FILE is YAML: notes, and reasons for what was changed or removed.
With --check it verifies every digest of every release instead.
exit codes: 0 done, 1 refused, 2 could not run
`

export const release: Command = {
  name: 'release',
  summary: 'cut a release of a dataset, or check those that were cut',
  run: (args, io) =>
    runTold(io, USAGE, { read: () => read(args), work: (asked) => work(asked, io) }),
}

interface Request {
  readonly folder: string
  readonly notes: string | undefined
}

function read(args: readonly string[]): Request | 'help' {
  const { values, positionals } = parsed(args)
  if (values.help) return 'help'
  const [folder = shippedData, ...others] = positionals
  if (others.length > 0) throw new UsageError(`one folder at a time, not also ${others.join(' ')}`)
  if (values.check === (values.notes !== undefined)) {
    throw new UsageError('give either --notes FILE or --check')
  }
  return { folder, notes: values.notes }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        notes: { type: 'string' },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

async function work({ folder, notes }: Request, io: CommandIo): Promise<number> {
  try {
    return notes === undefined ? await check(folder, io) : await cut(folder, notes, io)
  } catch (error) {
    if (!(error instanceof ArchiveError || error instanceof ReleaseRefused)) throw error
    io.stderr.write(`${error.message}\n`)
    return 1
  }
}

async function check(folder: string, io: CommandIo): Promise<number> {
  const archive = archiveOf(folder)
  const read = archivedDatasets()
  for (const manifest of await readManifests(archive)) {
    const { digest } = read(await readFiles(archive, manifest))
    if (digest !== manifest.digest) {
      throw new ArchiveError(`release ${manifest.version} has not the digest of its manifest`)
    }
    io.stdout.write(`${manifest.version} ${manifest.files.length} files ${digest}\n`)
  }
  return 0
}

async function cut(folder: string, notesFile: string, io: CommandIo): Promise<number> {
  const notes = await readNotes(notesFile)
  const loaded = await loadDataset(folder)
  if (loaded.kind === 'refused') {
    io.stderr.write(pretty.write(loaded.report, { folder, colour: false }))
    return 1
  }
  const archive = archiveOf(folder)
  const last = (await readManifests(archive)).at(-1)
  const files = new Map(
    [...(await readFolder(folder)).files].map(([name, { bytes }]) => [name, bytes]),
  )
  const previous = last && {
    manifest: last,
    contents: contentsOf(archivedDatasets()(await readFiles(archive, last))),
  }
  const { dataset } = loaded
  const { version, digest } = await cutRelease({ archive, dataset, files, notes, previous })
  io.stdout.write(`release ${version} cut, digest ${digest}\n`)
  return 0
}

async function readNotes(path: string): Promise<ReleaseNotes> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`the notes ${path} cannot be read`, { cause: error })
  })
  const parsedNotes = ReleaseNotes.safeParse(parse(text))
  if (parsedNotes.success) return parsedNotes.data
  const [issue] = parsedNotes.error.issues
  throw new UsageError(`the notes ${path}: ${issue?.path.join('.')} ${issue?.message}`)
}
