import { stringify as csv } from 'csv-stringify/sync'
import { parse as parseYaml, stringify as yaml } from 'yaml'
import { describeFiles } from '../../src/dataset/describe-folder.ts'
import { covers, type Folder, type TextFile, textFile } from '../../src/dataset/folder.ts'
import { memberAt } from '../../src/dataset/members.ts'
import { splitCsv } from '../../src/dataset/readers/csv-text.ts'
import { type RecordKindName, recordKindNames, recordKinds } from '../../src/model/records.ts'

/** The way to a member of a record as it stands in its file: in CSV one dotted column. */
export type Way = readonly (string | number)[]

/** A file of records that can be changed and written again. */
export interface EditableFile {
  readonly name: string
  readonly kind: RecordKindName
  /** The columns, of a CSV file. */
  readonly header: readonly string[]
  readonly records: readonly unknown[]
}

/** The files of records, read so that each can be changed. */
export function editableFiles(folder: Folder): readonly EditableFile[] {
  return recordKindNames.flatMap((kind) =>
    [...folder.files.values()]
      .filter(({ name }) => covers(recordKinds[kind].files, name))
      .map((file) => editable(file, kind)),
  )
}

function editable({ name, text }: TextFile, kind: RecordKindName): EditableFile {
  const { format } = recordKinds[kind]
  if (format !== 'csv') {
    return {
      name,
      kind,
      header: [],
      records: list(format === 'yaml' ? parseYaml(text) : JSON.parse(text)),
    }
  }
  const [header = [], ...lines] = splitCsv(text).records
  const records = lines.map((cells) =>
    Object.fromEntries(header.flatMap((column, at) => (cells[at] ? [[column, cells[at]]] : []))),
  )
  return { name, kind, header, records }
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('a file of records is a list')
  return value
}

export function written({ name, kind, header, records }: EditableFile): TextFile {
  return fileOfText(name, textOf(kind, header, records))
}

function textOf(kind: RecordKindName, header: readonly string[], records: readonly unknown[]) {
  const { format } = recordKinds[kind]
  if (format === 'yaml') return yaml(records, { lineWidth: 0, aliasDuplicateObjects: false })
  if (format === 'csl-json') return `${JSON.stringify(records, null, 2)}\n`
  const lines = records.map((record) =>
    // A column that was added to one record has no place in the header and makes a cell too many.
    [...header, ...Object.keys(Object(record)).filter((name) => !header.includes(name))].map(
      (column) => memberAt(record, column) ?? '',
    ),
  )
  return csv([header, ...lines], { quoted_match: /[\r\n]/ })
}

export function fileOfText(name: string, text: string): TextFile {
  return textFile(name, Buffer.from(text))
}

/** A folder in memory with some files exchanged, or left out where they are undefined. */
export function exchanged(
  folder: Folder,
  files: ReadonlyMap<string, TextFile | undefined>,
): Folder {
  const all = new Map(folder.files)
  for (const [name, file] of files) {
    if (file) all.set(name, file)
    else all.delete(name)
  }
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...folder, files: new Map(sorted) }
}

/** The folder with the description that `control-figures describe` would give it, where it gives one. */
export function describedAnew(folder: Folder): Folder {
  const described = describeFiles(folder)
  if (described.kind === 'refused') return folder
  const file = fileOfText('datapackage.json', described.text)
  return exchanged(folder, new Map([[file.name, file]]))
}

/** A record with another value at a place, or with none. */
export function withValue(record: unknown, way: Way, value: unknown): unknown {
  const copy: unknown = structuredClone(record)
  const holder = way.slice(0, -1).reduce<unknown>(memberAt, copy)
  const last = way.at(-1)
  if (typeof holder !== 'object' || holder === null || last === undefined) {
    throw new Error(`there is nothing at ${way.join('.')}`)
  }
  if (value !== undefined) Reflect.set(holder, last, value)
  else if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else Reflect.deleteProperty(holder, last)
  return copy
}
