import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { z } from 'zod'
import { termsOf } from '../support/json-ld.ts'
import { startServer } from '../support/server.ts'

const name = /^(?!_)(?:[A-Za-z0-9_.]|%[0-9A-F]{2})+$/

/** What the metadata vocabulary asks of a table, as far as it is used. */
const Metadata = z.strictObject({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/csvw'),
    z.strictObject({ '@language': z.literal('en') }),
  ]),
  '@type': z.literal('Table'),
  url: z.string(),
  'dc:title': z.string(),
  'dc:description': z.string(),
  'dc:license': z.strictObject({ '@id': z.url() }),
  'dc:bibliographicCitation': z.string(),
  'dc:publisher': z.array(z.string()),
  dialect: z.strictObject({
    '@type': z.literal('Dialect'),
    encoding: z.literal('utf-8'),
    delimiter: z.string().length(1),
    header: z.literal(true),
  }),
  tableSchema: z.strictObject({
    '@type': z.literal('Schema'),
    columns: z.array(
      z.strictObject({
        '@type': z.literal('Column'),
        name: z.string().regex(name),
        titles: z.string(),
        'dc:description': z.string().optional(),
        datatype: z.union([
          z.enum(['string', 'decimal', 'number', 'integer', 'boolean']),
          z.strictObject({
            base: z.literal('decimal'),
            format: z.strictObject({ decimalChar: z.literal(',') }),
          }),
        ]),
        required: z.literal(true).optional(),
        separator: z.literal('; ').optional(),
      }),
    ),
    primaryKey: z.array(z.string()).optional(),
  }),
})
type Metadata = z.infer<typeof Metadata>

const forms: Readonly<Record<string, RegExp>> = {
  decimal: /^-?\d+(\.\d+)?$/,
  'decimal with a comma': /^-?\d+(,\d+)?$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  string: /./,
}

function formOf(datatype: Metadata['tableSchema']['columns'][number]['datatype']): string {
  return typeof datatype === 'string' ? datatype : 'decimal with a comma'
}

/** Follows the link of a CSV to its metadata, and holds the file against them. */
async function described(app: FastifyInstance, url: string): Promise<Metadata> {
  const answer = await app.inject(url)
  const link = /<([^>]+)>; rel="describedby"; type="application\/csvm\+json"/.exec(
    String(answer.headers.link),
  )?.[1]
  const about = await app.inject(link ?? '')
  if (about.headers['content-type'] !== 'application/csvm+json') throw new Error(about.body)
  const metadata = Metadata.parse(about.json())
  const base = new URL(link ?? '', 'https://figures.example')
  const file = new URL(metadata.url, base)
  if (file.pathname + file.search !== url) throw new Error(`${url} is described as ${metadata.url}`)
  checkRows(metadata, answer.body)
  return metadata
}

function checkRows({ dialect, tableSchema: { columns } }: Metadata, text: string): void {
  const { delimiter } = dialect
  const [header = [], ...rows] = parse(text, { delimiter, bom: true })
  const titles = columns.map((column) => column.titles)
  if (titles.join() !== header.join()) throw new Error(`${titles} are not ${header}`)
  for (const row of rows) {
    for (const [index, { titles: title, datatype, required }] of columns.entries()) {
      const cell = row[index] ?? ''
      if (cell === '' && required) throw new Error(`${title} is required`)
      if (cell !== '' && !forms[formOf(datatype)]?.test(cell)) throw new Error(`${title}: ${cell}`)
    }
  }
}

t.test('every CSV links what its columns are, and its cells are so', async (t) => {
  const app = await startServer(t, { withFiles: true })
  for (const url of [
    '/v1/observations.csv?limit=10000',
    '/v1/releases/0.1.0/observations.csv?indicator=grain-harvest',
    '/v1/observations.csv?asOf=2026-12-31&area=sun',
    '/v1/series/crude-steel-output-sun-tssu/observations/1932.csv',
    '/v1/series/crude-steel-output-sun-tssu/observations.csv?units=pch',
    '/v1/areas.csv',
    '/v1/claims.csv',
    '/v1/claims/keefe-2009-output-plus-50.csv',
    '/v1/compare/grain-harvest.csv',
    '/v1/indicators.csv?fields=id,minimum',
    '/v1/quotations.csv',
    '/v1/series.csv',
    '/v1/sources.csv',
    '/v1/catalogue.csv',
    '/v1/search.csv?q=steel',
    '/v1/observations.csv?limit=all',
    '/v1/observations.csv?limit=all&shape=wide',
    '/v1/observations.csv?limit=100&decimal=comma&bom=true',
    '/v1/observations.csv?limit=100&sep=tab&labels=both',
    '/v1/compare/crude-steel-output.csv?units=pch',
    '/v1/series/crude-steel-output-sun-tssu/observations/1932/history.csv',
    '/v1/verify.csv?indicator=grain-harvest&period=1933&value=89.8',
  ]) {
    await t.resolves(described(app, url), url)
  }
})

t.test('figures are decimals with a key, and multipliers whole numbers', async (t) => {
  const app = await startServer(t)
  const { tableSchema } = await described(app, '/v1/observations.csv?limit=10000')
  const types = new Map(tableSchema.columns.map((column) => [column.name, column.datatype]))
  t.equal(types.get('value'), 'decimal')
  t.equal(types.get('printed'), 'string', '«nearly twenty» is no number')
  t.equal(types.get('multiplier'), 'integer')
  t.same(tableSchema.primaryKey, ['series', 'period'])
  t.match(
    tableSchema.columns.find((column) => column.name === 'status')?.['dc:description'],
    /A normal/,
  )
})

t.test('nested and hyphenated columns have names that templates can hold', async (t) => {
  const app = await startServer(t)
  const { tableSchema } = await described(app, '/v1/sources.csv')
  const column = (titles: string) => tableSchema.columns.find((one) => one.titles === titles)
  t.equal(column('container-title')?.name, 'container%2Dtitle')
  t.equal(column('custom.reprints')?.separator, '; ')
  t.equal(column('author')?.separator, undefined, 'names stand as JSON')
  t.same(tableSchema.primaryKey, ['id'])
})

t.test('the bulk file has its metadata where readers look for them', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const metadata = Metadata.parse(
    (await app.inject('/v1/files/observations.csv-metadata.json')).json(),
  )
  t.equal(metadata.url, 'observations.csv')
  checkRows(metadata, (await app.inject('/v1/files/observations.csv')).body)
})

t.test('every word is one of the vocabulary', async (t) => {
  const app = await startServer(t)
  const known = await termsOf('csvw')
  const { tableSchema, dialect, ...table } = await described(app, '/v1/sources.csv')
  const words = [table, tableSchema, dialect, ...tableSchema.columns].flatMap((node) =>
    Object.keys(node),
  )
  const own = new Set(words.filter((word) => !/^(@|dc:)/.test(word)))
  t.same(
    [...own, 'Table', 'Schema', 'Column', 'Dialect'].filter(
      // The vocabulary calls titles and columns by their singular.
      (word) =>
        !['titles', 'columns'].includes(word) && !known.has(`http://www.w3.org/ns/csvw#${word}`),
    ),
    [],
  )
})
