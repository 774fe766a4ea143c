import { parse as parseYaml, stringify as yaml } from 'yaml'
import type { Folder, TextFile } from '../../src/dataset/folder.ts'
import { textFile } from '../../src/dataset/folder.ts'
import { memberAt } from '../../src/dataset/members.ts'
import { recordKinds } from '../../src/model/records.ts'
import { type Random, sample } from '../random.ts'
import { type EditableFile, editableFiles, fileOfText, written } from './editable.ts'
import type { Mutant } from './mutant.ts'

type Part = Omit<Mutant, 'files' | 'isDescribedAnew'> & { readonly file: TextFile | undefined }

/** Records and whole files broken in every way. */
export function* mutantsOfFiles(
  folder: Folder,
  records: number,
  random: Random,
): Generator<Mutant> {
  for (const file of editableFiles(folder)) {
    const parts = [
      ...recordsBroken(file, records, random),
      ...columnsBroken(file),
      ...bytesBroken(file, random),
    ]
    for (const { file: changed, ...part } of parts) {
      yield { ...part, files: new Map([[file.name, changed]]), isDescribedAnew: true }
    }
  }
  yield* headBroken(folder)
  yield* folderBroken(folder)
}

function* recordsBroken(file: EditableFile, count: number, random: Random): Generator<Part> {
  const { kind, records } = file
  const told = (index: number, what: string) =>
    `${file.name}, record ${index + 1} (${String(memberAt(records[index], 'id'))}) ${what}`
  const chosen = sample([...records.keys()], count, random)
  for (const index of chosen) {
    const record = records[index]
    const rest = records.toSpliced(index, 1)
    const of = `${kind} record`
    yield {
      operator: 'record twice',
      of,
      told: told(index, 'again'),
      file: written({ ...file, records: records.toSpliced(index, 0, record) }),
    }
    yield {
      operator: 'record gone',
      of,
      told: told(index, 'gone'),
      file: rest.length > 0 ? written({ ...file, records: rest }) : undefined,
      freedom: 'rows',
      expected: { change: 'removed', kind },
    }
    yield {
      operator: 'unknown member',
      of,
      told: told(index, 'with a member that no schema has'),
      file: written({
        ...file,
        records: records.with(index, { ...Object(record), nonsense: 'x' }),
      }),
    }
    if (index + 1 < records.length) {
      yield {
        operator: 'unsorted',
        of,
        told: told(index, 'after its neighbour'),
        file: written({
          ...file,
          records: [
            ...records.slice(0, index),
            records[index + 1],
            record,
            ...records.slice(index + 2),
          ],
        }),
      }
    }
  }
}

function* columnsBroken(file: EditableFile): Generator<Part> {
  const { name, kind, header, records } = file
  for (const [index, column] of header.entries()) {
    const of = `${kind} columns`
    const renamed = (to: string) =>
      fileOfText(name, written(file).text.replace(/^.*\n/, `${header.with(index, to).join(',')}\n`))
    yield {
      operator: 'column misnamed',
      of,
      told: `${name}: ${column} → ${column}x`,
      file: renamed(`${column}x`),
    }
    yield {
      operator: 'column twice',
      of,
      told: `${name}: ${column} → ${header[0]}`,
      file: renamed(index === 0 ? (header[1] ?? '') : (header[0] ?? '')),
    }
    const other = header[index + 1]
    if (other === undefined || !differ(records, column, other)) continue
    yield {
      operator: 'columns exchanged',
      of,
      told: `${name}: ${column} and ${other}`,
      file: fileOfText(
        name,
        written(file).text.replace(
          /^.*\n/,
          `${header
            .with(index, other)
            .with(index + 1, column)
            .join(',')}\n`,
        ),
      ),
      freedom: 'words',
      expected: { change: 'columns', kind, members: [column, other] },
    }
  }
}

function differ(records: readonly unknown[], a: string, b: string): boolean {
  return records.some((record) => memberAt(record, a) !== memberAt(record, b))
}

const CUTS = 12

function* bytesBroken(file: EditableFile, random: Random): Generator<Part> {
  const whole = written(file)
  const { name, kind } = file
  const of = `${kind} file`
  const bytes = Buffer.from(whole.bytes)
  const middle = Math.floor(bytes.length / 2)
  const with_ = (...parts: readonly Uint8Array[]) => textFile(name, Buffer.concat(parts))
  const put = (at: number, byte: number) =>
    with_(bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at))
  const broken: Readonly<Record<string, TextFile | undefined>> = {
    'byte order mark': with_(Buffer.of(0xef, 0xbb, 0xbf), bytes),
    'latin-1 byte': put(wordAt(bytes, middle), 0xe9),
    'NUL byte': put(wordAt(bytes, middle), 0),
    'carriage returns': fileOfText(name, whole.text.replaceAll('\n', '\r\n')),
    'UTF-16': textFile(name, Buffer.from(whole.text, 'utf16le')),
    emptied: textFile(name, Buffer.of()),
    'opened quote': put(0, 0x22),
    'no line feed at the end': textFile(name, bytes.subarray(0, -1)),
    'no longer text': textFile(
      name,
      Buffer.from(Array.from({ length: 500 }, () => random() * 256)),
    ),
  }
  for (const [operator, changed] of Object.entries(broken)) {
    yield { operator, of, told: `${name}: ${operator}`, file: changed }
  }
  for (let cut = 0; cut < CUTS; cut++) {
    const length = 1 + Math.floor(random() * (bytes.length - 1))
    const isWhole = bytes[length - 1] === 0x0a
    yield {
      operator: 'cut short',
      of,
      told: `${name}: the first ${length} of ${bytes.length} bytes`,
      file: textFile(name, bytes.subarray(0, length)),
      ...(isWhole && { freedom: 'rows', expected: { change: 'removed', kind } }),
    }
  }
}

/** A place after a letter, so that what is put there falls into a word. */
function wordAt(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (/[a-z]/.test(String.fromCharCode(bytes[at - 1] ?? 0))) return at
  }
  return from
}

function* headBroken(folder: Folder): Generator<Mutant> {
  const name = 'dataset.yaml'
  const head: Record<string, unknown> = Object(parseYaml(folder.files.get(name)?.text ?? ''))
  for (const [member, value] of Object.entries(head)) {
    const { [member]: _, ...rest } = head
    const changes: readonly (readonly [string, unknown, boolean])[] = [
      ['removed', undefined, false],
      ['empty', '', false],
      ['of another type', 7, false],
      ['stray blank', typeof value === 'string' ? ` ${value}` : [' x'], false],
      ['other words', typeof value === 'string' ? otherText(member, value) : undefined, true],
    ]
    for (const [operator, other, isFree] of changes) {
      if (other === undefined && operator !== 'removed') continue
      yield {
        operator,
        of: `dataset.${member}`,
        told: `${name} ${member}: ${JSON.stringify(other)}`,
        files: new Map([
          [name, fileOfText(name, yaml(other === undefined ? rest : { ...head, [member]: other }))],
        ]),
        isDescribedAnew: true,
        ...(isFree && { freedom: 'words', expected: { change: 'head', member } }),
      }
    }
  }
}

function otherText(member: string, text: string): string {
  if (member === 'version') return '99.0.0'
  return member === 'date' ? '2099-01-01' : `${text}-x`
}

function* folderBroken(folder: Folder): Generator<Mutant> {
  const shared = { isDescribedAnew: false }
  for (const stranger of [
    'notes.txt',
    'Areas.csv',
    'observations/.steel.csv.swp',
    'sources/Book.json',
  ]) {
    yield {
      ...shared,
      operator: 'stranger',
      of: 'folder',
      told: stranger,
      files: new Map(),
      stranger,
    }
  }
  for (const [name, { files, key }] of Object.entries(recordKinds)) {
    const gone = [...folder.files.keys()].filter(
      (file) => file === files || (files.includes('*') && file.startsWith(`${name}/`)),
    )
    yield {
      ...shared,
      operator: 'file gone',
      of: `${name} file`,
      told: `${gone.join(', ')} by ${key.join()}`,
      files: new Map(gone.map((file) => [file, undefined])),
    }
  }
  for (const name of ['dataset.yaml', 'datapackage.json']) {
    yield {
      ...shared,
      operator: 'file gone',
      of: 'folder',
      told: name,
      files: new Map([[name, undefined]]),
    }
  }
}
