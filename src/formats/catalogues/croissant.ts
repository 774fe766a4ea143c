import type { Column } from '../../model/columns.ts'
import type {
  Agent,
  Description,
  Distribution,
  FileTable,
} from '../../queries/descriptions/description.ts'
import { plainFormat } from '../format.ts'
import { jsonBytes } from '../json-bytes.ts'

const version = 'http://mlcommons.org/croissant/1.1'
const profile = `application/ld+json; profile="${version}"`

/**
 * A release in the words of Croissant 1.1 (http://mlcommons.org/croissant/1.1). Its readers take addresses
 * as they stand, so they are whole here.
 */
export const croissant = plainFormat({
  name: 'croissant',
  mediaType: profile,
  accept: profile,
  shows: ['release'],
  encode: async ({ view }, { origin }) => {
    if (view?.kind !== 'release') throw new TypeError('only a release can be shown in Croissant')
    return jsonBytes(datasetOf(await view.describe(), origin))
  },
})

/** The terms of Croissant's own vocabulary that its context names without a prefix (appendix 1). */
const ownTerms = [
  'annotation',
  'arrayShape',
  'citeAs',
  'column',
  'containedIn',
  'equivalentProperty',
  'excludes',
  'extract',
  'field',
  'fileObject',
  'fileProperty',
  'fileSet',
  'format',
  'includes',
  'isArray',
  'isLiveDataset',
  'jsonPath',
  'key',
  'md5',
  'parentField',
  'readLines',
  'recordSet',
  'references',
  'regex',
  'sdVersion',
  'separator',
  'source',
  'subField',
  'transform',
  'unArchive',
  'value',
] as const

const context = {
  '@language': 'en',
  '@vocab': 'http://schema.org/',
  sc: 'http://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  ...Object.fromEntries(ownTerms.map((term) => [term, `cr:${term}`])),
  conformsTo: 'dct:conformsTo',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  examples: { '@id': 'cr:examples', '@type': '@json' },
}

function datasetOf(description: Description, origin: string) {
  const { address, name, keywords, date, licence, citation, creators, publishers } = description
  const tables = description.distributions.flatMap((file) =>
    file.table ? [{ file, table: file.table }] : [],
  )
  const known = new Set(tables.map(({ table }) => table.name))
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    '@id': `${origin}${address}`,
    conformsTo: version,
    name,
    description: description.description,
    url: `${origin}${address}`,
    version: description.version,
    datePublished: date,
    license: licence.address,
    creator: creators.map(agentOf),
    publisher: publishers.map(agentOf),
    keywords,
    citeAs: citation,
    isLiveDataset: false,
    distribution: description.distributions.map((file) => fileOf(file, origin)),
    recordSet: tables.map(({ file, table }) => recordSetOf(file, table, known)),
  }
}

function agentOf({ kind, name }: Agent) {
  return { '@type': kind === 'person' ? 'sc:Person' : 'sc:Organization', name }
}

function fileOf(file: Distribution, origin: string) {
  return {
    '@type': 'cr:FileObject',
    '@id': file.name,
    name: file.name,
    description: file.title,
    contentUrl: `${origin}${file.address}`,
    contentSize: `${file.bytes} B`,
    encodingFormat: file.mediaType.split(';')[0],
    sha256: file.sha256,
  }
}

function recordSetOf(file: Distribution, table: FileTable, known: ReadonlySet<string>) {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: file.title,
    key: table.key.map((column) => ({ '@id': `${table.name}/${column}` })),
    field: table.columns.map((column) => fieldOf(column, file, { table, known })),
  }
}

interface Place {
  readonly table: FileTable
  readonly known: ReadonlySet<string>
}

function fieldOf(column: Column, file: Distribution, { table, known }: Place) {
  const reference = table.references.find((one) => one.column === column.name)
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${column.name}`,
    name: column.name,
    description: column.description,
    dataType: column.form === 'decimal' ? 'sc:Float' : dataTypes[column.type],
    source: { fileObject: { '@id': file.name }, extract: { column: column.name } },
    references:
      reference && known.has(reference.table) ? { '@id': `${reference.table}/id` } : undefined,
  }
}

/** A list stands in one cell, joined by semicolons. */
const dataTypes = {
  boolean: 'sc:Boolean',
  integer: 'sc:Integer',
  list: 'sc:Text',
  string: 'sc:Text',
} as const
