import { columnsOf } from '../model/columns.ts'
import type { DatasetHead } from '../model/dataset-head.ts'
import { type RecordKind, type RecordKindName, recordKinds } from '../model/records.ts'
import { references } from '../model/references.ts'
import type { Source } from '../model/source.ts'
import { createdAt, foreignKey, PROFILES, tableMembers } from '../model/table-schema.ts'
import { covers } from './folder.ts'

export interface PackageParts {
  readonly head: DatasetHead
  /** Names of the dataset's files. */
  readonly files: readonly string[]
  readonly sources: readonly Source[]
}

/** The Data Package 2.0 descriptor of a dataset (https://datapackage.org/standard/data-package/). */
export function describePackage({ head, files, sources }: PackageParts) {
  const sorted = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: head.name,
    title: head.title,
    description: head.description,
    version: head.version,
    created: createdAt(head.date),
    licenses: [head.licence],
    contributors: head.contributors.map(({ title, role }) => ({ title, roles: [role] })),
    keywords: head.keywords,
    sources: sorted.map(sourceOf),
    resources: Object.entries<RecordKind>(recordKinds).flatMap(([name, kind]) => {
      const paths = files.filter((file) => covers(kind.files, file)).sort()
      return paths.length > 0 ? [resourceOf(name, kind, paths)] : []
    }),
  }
}

function sourceOf(source: Source) {
  const doi = source.DOI === undefined ? undefined : `https://doi.org/${source.DOI}`
  const path = [source.URL, doi].find((address) => address && /^https?:\/\//.test(address))
  return { title: source.title, ...(path !== undefined && { path }) }
}

interface FormatWords {
  readonly format: string
  readonly mediatype: string
}

const formats: Readonly<Record<RecordKind['format'], FormatWords>> = {
  csv: { format: 'csv', mediatype: 'text/csv' },
  yaml: { format: 'yaml', mediatype: 'application/yaml' },
  'csl-json': { format: 'json', mediatype: 'application/vnd.citationstyles.csl+json' },
}

function resourceOf(name: string, kind: RecordKind, paths: readonly string[]) {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    path: kind.files.includes('*') ? paths : paths[0],
    title: name.charAt(0).toUpperCase() + name.slice(1),
    description: kind.description,
    ...formats[kind.format],
    encoding: 'utf-8',
    ...(kind.format === 'csv' && tableOf(name, kind)),
  }
}

function tableOf(name: string, kind: RecordKind) {
  return tableMembers({
    columns: columnsOf(kind.schema),
    key: kind.key,
    foreignKeys: foreignKeysOf(name),
  })
}

function foreignKeysOf(from: string) {
  const kinds: Readonly<Record<RecordKindName, RecordKind>> = recordKinds
  // Sources are no table, and Table Schema can point to tables only.
  return references
    .filter((reference) => reference.from === from && kinds[reference.to].format === 'csv')
    .map(({ member, to }) => foreignKey(member, from, to))
}
