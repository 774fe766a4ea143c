import { parse } from 'csv-parse/sync'
import t from 'tap'
import { z } from 'zod'
import { formats } from '../../src/formats/index.ts'
import { startServer } from '../support/server.ts'

const Schema = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  $ref: z.string().optional(),
  // Figures as printed come first, derived ones after them.
  anyOf: z.array(z.unknown()).optional(),
})
const Document = z.looseObject({
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
  paths: z.record(
    z.string(),
    z.looseObject({
      get: z.looseObject({
        responses: z.looseObject({
          '200': z.looseObject({
            content: z.looseObject({
              'application/json': z.looseObject({ schema: Schema }).optional(),
            }),
          }),
        }),
      }),
    }),
  ),
})
type Document = z.infer<typeof Document>

/** Records of the small dataset, for the addresses that name one. */
const named: Readonly<Record<string, string>> = {
  '/areas/{id}': '/areas/sun',
  '/claims/{id}': '/claims/keefe-2009-output-plus-50',
  '/estimators/{id}': '/estimators/tssu',
  '/indicators/{id}': '/indicators/urban-share',
  '/people/{id}': '/people/lenin',
  '/plans/{id}': '/plans/fyp-10',
  '/quotations/{id}': '/quotations/stalin-1931-fifty-to-hundred',
  '/series/{id}': '/series/grain-harvest-sun-mean',
  '/series/{id}/observations': '/series/grain-harvest-sun-mean/observations',
  '/series/{id}/observations/{period}': '/series/grain-harvest-sun-mean/observations/1909%2F1913',
  '/sources/{id}': '/sources/narkhoz-1956',
  '/topics/{id}': '/topics/steel',
  '/units/{id}': '/units/tonne',
}
/** Addresses that cannot do without parameters. */
const asked: Readonly<Record<string, string>> = {
  '/search': '/search?q=steel',
  '/verify': '/verify?indicator=crude-steel-output&period=1932&value=5.9',
}
/** What stands beside a record or figure, and has no place in its row. */
const besideRecord = ['referencedBy', 'included']
/** `derived` stands in the row of a figure only where something is to be made of it. */
const besideFigure = ['firstDay', 'lastDay', 'provenance', 'rivals', 'quotations', 'derived']

function resolved(document: Document, schema: unknown): z.infer<typeof Schema> {
  const read = Schema.parse(schema)
  if (read.anyOf) return resolved(document, read.anyOf[0])
  const name = read.$ref?.split('/').at(-1)
  return name === undefined ? read : resolved(document, document.components.schemas[name])
}

/** The members of one row of an answer, as its schema has them. */
function membersOf(document: Document, path: string): readonly string[] {
  const schema = document.paths[path]?.get.responses['200'].content['application/json']?.schema
  const { properties = {} } = resolved(document, schema)
  if (!('data' in properties)) {
    const beside = path.endsWith('{period}') ? besideFigure : besideRecord
    return Object.keys(properties).filter((name) => !beside.includes(name))
  }
  const { items } = resolved(document, properties['data'])
  const members = Object.keys(resolved(document, items).properties ?? {})
  // Accounts stand there only where something is to be made of them.
  return members.filter((name) => path !== '/disagreements' || name !== 'accounts')
}

t.test(
  'CSV has the members of the document as its header, at every address that is a table',
  async (t) => {
    const app = await startServer(t, { withFiles: true })
    const document = Document.parse((await app.inject('/openapi.json')).json())
    const tables: string[] = []
    for (const path of Object.keys(document.paths)) {
      const address = named[path] ?? path
      if (address.includes('{')) continue
      const [bare, query] = (asked[path] ?? address).split('?')
      const answer = await app.inject(`/v1${bare}.csv${query ? `?${query}` : ''}`)
      if (answer.statusCode !== 200) continue
      tables.push(path)
      t.equal(answer.headers['content-type'], 'text/csv; charset=utf-8; header=present', path)
      const [header = [], ...rows] = parse(answer.body)
      const members = [...new Set(header.map((column) => column.split('.')[0]))]
      t.same(members.sort(), [...membersOf(document, path)].sort(), path)
      t.ok(rows.length > 0, `${path} has rows`)
    }
    for (const path of [
      ...Object.keys(named),
      '/observations',
      '/search',
      '/series',
      '/sources',
      '/verify',
    ]) {
      t.ok(tables.includes(path), `${path} is a table`)
    }
  },
)

const tabular = formats.filter(({ shows }) => shows.includes('table'))

t.test('every format of tables is served wherever CSV is, and says what it is', async (t) => {
  const app = await startServer(t, { withFiles: true })
  const document = Document.parse((await app.inject('/openapi.json')).json())
  for (const path of Object.keys(document.paths)) {
    const [bare, query] = (asked[path] ?? named[path] ?? path).split('?')
    if (bare?.includes('{')) continue
    const at = (name: string) => `/v1${bare}.${name}${query ? `?${query}` : ''}`
    if ((await app.inject(at('csv'))).statusCode !== 200) continue
    for (const format of tabular) {
      const answer = await app.inject(at(format.name))
      t.equal(answer.statusCode, 200, at(format.name))
      t.equal(answer.headers['content-type'], format.mediaType, at(format.name))
      t.ok(answer.rawPayload.length > 0, `${at(format.name)} is not empty`)
      t.same(
        document.paths[path]?.get.responses['200'].content[format.accept],
        bodyOf(format.accept),
        path,
      )
    }
  }
})

/** How the document describes a body that is not our JSON: text, or JSON of a form that others have defined. */
function bodyOf(mediaType: string): object {
  return { schema: /[/+]json$/.test(mediaType) ? {} : { type: 'string' } }
}

t.test(
  'every format by suffix, parameter and Accept is the same answer, kept by its tag',
  async (t) => {
    const app = await startServer(t)
    const list = '/v1/series/urban-share-sun-census/observations'
    for (const { name, accept, isFile } of formats) {
      const url = `${list}.${name}`
      const answer = await app.inject(url)
      if (answer.statusCode === 406) continue
      const bytes = answer.rawPayload
      const again = (await app.inject(url)).rawPayload
      t.ok(again.equals(bytes), `${name}: the same bytes each time`)
      const asked = await app.inject({ url: list, headers: { accept } })
      t.equal(asked.headers['content-type'], answer.headers['content-type'], name)
      const parameter = await app.inject(`${list}?format=${name}`)
      t.equal(parameter.headers['content-type'], answer.headers['content-type'], name)
      const head = await app.inject({ method: 'HEAD', url })
      t.equal(head.statusCode, 200)
      t.equal(head.headers['content-length'], answer.headers['content-length'], `${name} by HEAD`)
      t.equal(head.body, '')
      const etag = String(answer.headers.etag)
      const known = await app.inject({ url, headers: { 'if-none-match': etag } })
      t.equal(known.statusCode, 304, name)
      t.equal(
        answer.headers['content-disposition'],
        isFile ? `attachment; filename="urban-share-sun-census-observations.${name}"` : undefined,
        name,
      )
    }
  },
)

t.test('JSON and CSV of one list have the same rows', async (t) => {
  const app = await startServer(t)
  for (const kind of ['indicators', 'series', 'plans', 'people', 'areas', 'units', 'topics']) {
    const { data } = (await app.inject(`/v1/${kind}`)).json()
    const csv = await app.inject(`/v1/${kind}.csv`)
    const rows: Record<string, string>[] = parse(csv.body, { columns: true })
    t.same(
      rows.map(({ id }) => id),
      data.map(({ id }: { id: string }) => id),
      kind,
    )
    for (const [index, row] of rows.entries()) {
      for (const [member, value] of Object.entries(data[index])) {
        if (typeof value !== 'object') t.equal(row[member], String(value), `${kind} ${member}`)
      }
    }
  }
})
