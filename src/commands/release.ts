import { readFile } from 'node:fs/promises'
import { parse, YAMLParseError } from 'yaml'
import { archivedDatasets } from '../dataset/archived-datasets.ts'
import { DatasetError } from '../dataset/folder.ts'
import { loadDataset } from '../dataset/load-dataset.ts'
import { pretty } from '../dataset/reports/pretty.ts'
import { folderIn, makeFiles, progressBar } from '../files/index.ts'
import { ArchiveError, readFiles, readManifests } from '../releases/archive.ts'
import { contentsOf } from '../releases/contents.ts'
import { cutRelease, ReleaseNotes, ReleaseRefused } from '../releases/cut-release.ts'
import { archiveOf, openFolder, workingFiles } from '../releases/open-folder.ts'
import { readSettings } from '../server/settings.ts'
import {
  argumentsOf,
  type Command,
  type CommandIo,
  folderNamed,
  runTold,
  UsageError,
} from './command.ts'

const USAGE = `usage: control-figures release [DIR] --notes FILE [--files DIR]
       control-figures release [DIR] --check

Cuts a release of the dataset in DIR, by default the one that came with the program, under the version
and date of its dataset.yaml. FILE is YAML: notes, and reasons for what was changed or removed.
Then it makes the bulk files of the release where the server looks for them: in FILES_DIR, or in the
folder of --files.
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
  /** Where the bulk files of the release are made. */
  readonly library: string
}

function read(args: readonly string[]): Request | 'help' {
  const { values, positionals } = argumentsOf({
    args: [...args],
    allowPositionals: true,
    options: {
      notes: { type: 'string' },
      files: { type: 'string' },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return 'help'
  const folder = folderNamed(positionals)
  if (values.check === (values.notes !== undefined)) {
    throw new UsageError('give either --notes FILE or --check')
  }
  const library = values.files ?? readSettings(process.env).FILES_DIR
  return { folder, notes: values.notes, library }
}

async function work({ folder, notes, library }: Request, io: CommandIo): Promise<number> {
  try {
    if (notes === undefined) return await check(folder, io)
    const code = await cut(folder, notes, io)
    if (code === 0) await makeBulkFiles(folder, library, io)
    return code
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
      throw new ArchiveError(
        `release ${manifest.version} has not the digest of its manifest, releases/${manifest.version}/manifest.json`,
      )
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
  const files = await workingFiles(folder)
  const previous = last && {
    manifest: last,
    contents: contentsOf(archivedDatasets()(await readFiles(archive, last))),
  }
  const { dataset } = loaded
  const { version, digest } = await cutRelease({
    archive,
    dataset,
    files,
    notes,
    previous,
    cutAt: new Date(),
  })
  io.stdout.write(`release ${version} cut, digest ${digest}\n`)
  return 0
}

async function makeBulkFiles(folder: string, library: string, io: CommandIo): Promise<void> {
  const opened = await openFolder(folder)
  if (opened.kind === 'refused') throw new TypeError('an archive of releases is not refused')
  const { latest } = opened.releases
  const place = folderIn(library, latest)
  const made = makeFiles(latest, place, { onProgress: progressBar(io.stderr) })
  const { files } = await made.catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    throw new DatasetError(
      `release ${latest.version} is cut, but its bulk files cannot be made in ${place}: ${why}; the server makes them when it can`,
      { cause: error },
    )
  })
  io.stdout.write(`${files.length} bulk files in ${place}\n`)
}

async function readNotes(path: string): Promise<ReleaseNotes> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`the notes ${path} cannot be read`, { cause: error })
  })
  const parsedNotes = ReleaseNotes.safeParse(parsedYaml(text, path))
  if (parsedNotes.success) return parsedNotes.data
  const [issue] = parsedNotes.error.issues
  throw new UsageError(`the notes ${path}: ${issue?.path.join('.')} ${issue?.message}`)
}

function parsedYaml(text: string, path: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    throw new UsageError(`the notes ${path} are not YAML: ${error.message}`, { cause: error })
  }
}
