import { createdAt, foreignKey, PROFILES, tableMembers } from '../../model/table-schema.ts'
import type {
  Description,
  Distribution,
  FileTable,
} from '../../queries/descriptions/description.ts'
import { plainFormat } from '../format.ts'
import { jsonBytes } from '../json-bytes.ts'

/**
 * The files of a release as a Data Package 2.0 (https://datapackage.org/standard/data-package/). A package
 * may not point above itself, so that its paths begin beside the list of files.
 */
export const dataPackage = plainFormat({
  name: 'datapackage',
  mediaType: 'application/vnd.datapackage+json',
  accept: 'application/vnd.datapackage+json',
  shows: ['files'],
  encode: async ({ view }) => {
    if (view?.kind !== 'files') throw new TypeError('only files can be shown as a Data Package')
    return jsonBytes(packageOf(await view.describe()))
  },
})

function packageOf(description: Description) {
  const { address, id, name, version, date, licence, keywords, sources } = description
  const beside = (other: string) => other.slice(address.length + 1)
  const tables = new Map(
    description.distributions.flatMap(({ name: file, table }) =>
      table ? [[table.name, file] as const] : [],
    ),
  )
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: id,
    title: name,
    description: description.description,
    version,
    created: createdAt(date),
    licenses: [{ name: licence.id, title: licence.title, path: licence.address }],
    contributors: description.publishers.map(({ name: title }) => ({ title })),
    keywords,
    sources: sources.map((source) => ({ title: source.name, path: beside(source.address) })),
    resources: description.distributions.map((file) => ({
      $schema: `${PROFILES}/dataresource.json`,
      name: file.name,
      path: beside(file.address),
      title: file.title,
      mediatype: file.mediaType.split(';')[0],
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      ...tableOf(file, tables),
    })),
  }
}

/** `tables` gives the resource that holds a table. */
function tableOf({ table }: Distribution, tables: ReadonlyMap<string, string>) {
  if (!table) return {}
  const { columns, key, name } = table
  const foreignKeys = table.references.flatMap((reference) => keyOf(name, reference, tables))
  return { encoding: 'utf-8', ...tableMembers({ columns, key, foreignKeys }) }
}

function keyOf(
  from: string,
  { column, table }: FileTable['references'][number],
  tables: ReadonlyMap<string, string>,
) {
  const resource = tables.get(table)
  return resource === undefined ? [] : [foreignKey(column, tables.get(from) ?? from, resource)]
}
