import type { z } from 'zod'
import { DatasetHead } from '../model/dataset-head.ts'
import {
  type RecordKind,
  type RecordKindName,
  type RecordOf,
  recordKinds,
} from '../model/records.ts'
import { reportIssues } from './field-issues.ts'
import { covers, DatasetError, type Folder, type TextFile } from './folder.ts'
import { memberAt } from './members.ts'
import type { RawRow, ReadRows } from './raw-row.ts'
import { readJson } from './readers/csl-json.ts'
import { readCsv } from './readers/csv.ts'
import { rowOfMap, rowsOfList } from './readers/document.ts'
import { readYaml } from './readers/yaml.ts'
import type { Report } from './violation.ts'

/** A row that its schema has seen: `record` is absent where a field is in violation. */
export interface Row<T> extends RawRow {
  readonly record: T | undefined
}

export interface Table<T> {
  readonly rows: readonly Row<T>[]
  /** The first row of each key; parts of a key are joined by a blank. Rows with faults count too. */
  readonly byKey: ReadonlyMap<string, Row<T>>
  /** False where a file of this kind is missing or could not be read to its end. */
  readonly complete: boolean
}

export type Tables = { readonly [Name in RecordKindName]: Table<RecordOf<Name>> }

/** How the two rules that run while reading report. */
export interface ReadingReports {
  readonly syntax: Report
  readonly field: Report
}

export function readTables(folder: Folder, reports: ReadingReports): Tables {
  const read = <Schema extends z.ZodObject>(kind: RecordKind<Schema>) =>
    readTable(kind, folder, reports)
  return {
    topics: read(recordKinds.topics),
    areas: read(recordKinds.areas),
    estimators: read(recordKinds.estimators),
    units: read(recordKinds.units),
    people: read(recordKinds.people),
    sources: read(recordKinds.sources),
    indicators: read(recordKinds.indicators),
    plans: read(recordKinds.plans),
    series: read(recordKinds.series),
    observations: read(recordKinds.observations),
    claims: read(recordKinds.claims),
    quotations: read(recordKinds.quotations),
    exclusions: read(recordKinds.exclusions),
  }
}

export function readSources(folder: Folder, reports: ReadingReports): Table<RecordOf<'sources'>> {
  return readTable(recordKinds.sources, folder, reports)
}

/** Reads what the dataset says of itself; undefined where `dataset.yaml` is missing or unreadable. */
export function readHead(folder: Folder, reports: ReadingReports): Row<DatasetHead> | undefined {
  const file = folder.files.get('dataset.yaml')
  const document = file && readYaml(file, reports.syntax)
  return document && checkRow(rowOfMap(file, document), DatasetHead, reports.field)
}

type Reader = (file: TextFile, kind: RecordKind, report: Report) => ReadRows

const readers: Readonly<Record<RecordKind['format'], Reader>> = {
  csv: readCsv,
  yaml: (file, _kind, report) => rowsOfList(file, readYaml(file, report), report),
  'csl-json': (file, _kind, report) => rowsOfList(file, readJson(file, report), report),
}

function readTable<Schema extends z.ZodObject>(
  kind: RecordKind<Schema>,
  folder: Folder,
  reports: ReadingReports,
): Table<z.infer<Schema>> {
  const files = [...folder.files.values()].filter(({ name }) => covers(kind.files, name))
  const parts = files.map((file) => readers[kind.format](file, kind, reports.syntax))
  const rows = parts.flatMap((part) =>
    part.rows.map((row) => checkRow(row, kind.schema, reports.field)),
  )
  const complete = files.length > 0 && parts.every((part) => part.complete)
  return { rows, byKey: firstOfEachKey(rows, kind.key), complete }
}

function checkRow<Schema extends z.ZodObject>(
  row: RawRow,
  schema: Schema,
  report: Report,
): Row<z.infer<Schema>> {
  const { value, whole, file, at } = row
  if (!whole) return { value, whole, file, at, record: undefined }
  const parsed = schema.safeParse(value)
  if (!parsed.success) reportIssues(row, schema, parsed.error, report)
  return { value, whole, file, at, record: parsed.data }
}

/** The key of a row, or undefined where a part of it is absent. */
export function keyOf(row: RawRow, key: readonly string[]): string | undefined {
  const parts = key.map((member) => memberAt(row.value, member))
  return parts.every((part) => typeof part === 'string') ? parts.join(' ') : undefined
}

function firstOfEachKey<T>(rows: readonly Row<T>[], key: readonly string[]) {
  const byKey = new Map<string, Row<T>>()
  for (const row of rows) {
    const name = keyOf(row, key)
    if (name !== undefined && !byKey.has(name)) byKey.set(name, row)
  }
  return byKey
}

/**
 * The records of one file that passed every rule before.
 * @throws {DatasetError} where it does not hold them any more.
 */
export function readRecords<Schema extends z.ZodObject>(
  kind: RecordKind<Schema>,
  file: TextFile,
): readonly z.infer<Schema>[] {
  const { rows } = readers[kind.format](file, kind, refuse)
  return rows.map((row) => {
    const { record } = checkRow(row, kind.schema, refuse)
    if (record === undefined) throw new DatasetError(`${file.name} holds a row that is not whole`)
    return record
  })
}

/** What an archived dataset says of itself. @throws {DatasetError} */
export function readArchivedHead(file: TextFile): DatasetHead {
  const document = readYaml(file, refuse)
  const head = document && checkRow(rowOfMap(file, document), DatasetHead, refuse).record
  if (!head) throw new DatasetError(`${file.name} is not the head of a dataset`)
  return head
}

const refuse: Report = ({ file }, path, details) => {
  const { found, mend } = details()
  throw new DatasetError(`${file}, ${path.join('.')}: ${found}; ${mend}`)
}
