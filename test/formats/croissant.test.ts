import { parse } from 'csv-parse/sync'
import t from 'tap'
import { z } from 'zod'
import { nodesOf } from '../support/json-ld.ts'
import { startServer } from '../support/server.ts'

const Reference = z.strictObject({ '@id': z.string() })
const Agent = z.strictObject({
  '@type': z.enum(['sc:Organization', 'sc:Person']),
  name: z.string(),
})

/** What the specification of Croissant 1.1 requires, of each of its classes that are used. */
const Croissant = z.looseObject({
  '@context': z.looseObject({
    '@vocab': z.literal('http://schema.org/'),
    cr: z.literal('http://mlcommons.org/croissant/'),
    dct: z.literal('http://purl.org/dc/terms/'),
    conformsTo: z.literal('dct:conformsTo'),
  }),
  '@type': z.literal('sc:Dataset'),
  conformsTo: z.literal('http://mlcommons.org/croissant/1.1'),
  name: z.string(),
  description: z.string(),
  license: z.url(),
  url: z.url(),
  creator: z.array(Agent).min(1),
  datePublished: z.iso.date(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  distribution: z.array(
    z.strictObject({
      '@type': z.literal('cr:FileObject'),
      '@id': z.string(),
      name: z.string(),
      description: z.string(),
      contentUrl: z.url(),
      contentSize: z.string().regex(/^\d+ B$/),
      encodingFormat: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  recordSet: z.array(
    z.strictObject({
      '@type': z.literal('cr:RecordSet'),
      '@id': z.string(),
      name: z.string(),
      description: z.string(),
      key: z.array(Reference).min(1),
      field: z.array(
        z.strictObject({
          '@type': z.literal('cr:Field'),
          '@id': z.string(),
          name: z.string(),
          description: z.string().optional(),
          dataType: z.enum(['sc:Text', 'sc:Integer', 'sc:Float', 'sc:Boolean']),
          source: z.strictObject({
            fileObject: Reference,
            extract: z.strictObject({ column: z.string() }),
          }),
          references: Reference.optional(),
        }),
      ),
    }),
  ),
})

async function asked(t: Parameters<typeof startServer>[0]) {
  const app = await startServer(t, { withFiles: true })
  const answer = await app.inject({ url: '/v1.croissant', headers: { host: 'figures.example' } })
  return { app, answer, dataset: Croissant.parse(answer.json()) }
}

t.test(
  'a release has all that Croissant 1.1 requires, and every reference leads somewhere',
  async (t) => {
    const { answer, dataset } = await asked(t)
    t.equal(
      answer.headers['content-type'],
      'application/ld+json; profile="http://mlcommons.org/croissant/1.1"',
    )
    const files = new Set(dataset.distribution.map((file) => file['@id']))
    const fields = dataset.recordSet.flatMap(({ field }) => field)
    const ids = new Set(fields.map((field) => field['@id']))
    const all = [
      ...files,
      ...dataset.recordSet.map((set) => set['@id']),
      ...fields.map((one) => one['@id']),
    ]
    t.equal(new Set(all).size, all.length, 'no id twice')
    for (const { key } of dataset.recordSet)
      for (const one of key) t.ok(ids.has(one['@id']), one['@id'])
    for (const { source, references } of fields) {
      t.ok(files.has(source.fileObject['@id']))
      if (references) t.ok(ids.has(references['@id']), references['@id'])
    }
  },
)

t.test(
  'figures and every kind of record have their columns, which are those of the files',
  async (t) => {
    const { app, dataset } = await asked(t)
    t.same(dataset.recordSet.map(({ name }) => name).sort(), [
      'areas',
      'claims',
      'estimators',
      'indicators',
      'observations',
      'people',
      'plans',
      'quotations',
      'series',
      'sources',
      'topics',
      'units',
    ])
    for (const { name, field } of dataset.recordSet) {
      const [{ source } = { source: undefined }] = field
      const file = dataset.distribution.find((one) => one['@id'] === source?.fileObject['@id'])
      const { pathname, search } = new URL(file?.contentUrl ?? '')
      const [header] = parse((await app.inject(pathname + search)).body)
      t.same(
        field.map((one) => one.source.extract.column),
        header,
        name,
      )
    }
    const fieldsOf = (set: string) =>
      dataset.recordSet.find(({ name }) => name === set)?.field ?? []
    const value = fieldsOf('observations').find(({ name }) => name === 'value')
    t.match(value, { '@id': 'observations/value', dataType: 'sc:Float' })
    const series = fieldsOf('observations').find(({ name }) => name === 'series')
    t.same(series?.references, { '@id': 'series/id' })
    const multiplier = fieldsOf('series').find(({ name }) => name === 'multiplier')
    t.equal(multiplier?.dataType, 'sc:Integer')
  },
)

t.test('it is JSON-LD of which nothing is dropped', async (t) => {
  const { answer } = await asked(t)
  const nodes = await nodesOf(answer.body, '/v1.croissant')
  const dataset = nodes.get('http://figures.example/v1/releases/0.1.0')
  t.same(dataset?.['@type'], ['http://schema.org/Dataset'])
  t.same(dataset?.['http://purl.org/dc/terms/conformsTo'], [
    { '@value': 'http://mlcommons.org/croissant/1.1', '@language': 'en' },
  ])
  const field = nodes.get('https://figures.example/observations/value')
  t.same(field?.['http://mlcommons.org/croissant/dataType'], [{ '@id': 'http://schema.org/Float' }])
})

t.test('the profile of Croissant in Accept is told from other JSON-LD', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const type = async (accept: string) =>
    (await app.inject({ url: '/v1', headers: { accept } })).headers['content-type']
  const profile = 'application/ld+json; profile="http://mlcommons.org/croissant/1.1"'
  t.equal(await type(profile), profile)
  t.equal(await type('application/ld+json'), 'application/ld+json')
})
