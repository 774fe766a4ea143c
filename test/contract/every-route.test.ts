import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { z } from 'zod'
import { startServer } from '../support/server.ts'

const Operation = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.enum(['path', 'query']),
        description: z.string().optional(),
        required: z.boolean(),
      }),
    )
    .default([]),
  responses: z.looseObject({
    '200': z.looseObject({
      content: z.record(z.string(), z.looseObject({ schema: z.record(z.string(), z.unknown()) })),
    }),
  }),
})
const Document = z.looseObject({
  openapi: z.literal('3.1.0'),
  components: z.looseObject({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  paths: z.record(z.string(), z.strictObject({ get: Operation })),
})

/** A record of each kind in the small dataset, for the addresses of single ones. */
const ids: Readonly<Record<string, string>> = {
  indicators: 'crude-steel-output',
  series: 'crude-steel-output-sun-tssu',
  plans: 'fyp-1-optimum',
  claims: 'keefe-2009-output-plus-50',
  quotations: 'stalin-1931-fifty-or-hundred',
  sources: 'keefe-2009',
  people: 'stalin',
  areas: 'sun',
  estimators: 'tssu',
  units: 'tonne',
  topics: 'steel',
}

/** What some addresses cannot do without. */
const needed: Readonly<Record<string, string>> = {
  '/search': '?q=steel',
  '/timemap': '?of=/v1/areas/sun',
  '/verify': '?indicator=crude-steel-output&period=1932&value=5.9',
}

async function documented(t: Parameters<typeof startServer>[0]) {
  const app = await startServer(t, { withFiles: true })
  const document = Document.parse((await app.inject('/openapi.json')).json())
  const addresses = Object.entries(document.paths).map(([path, { get }]) => {
    const kind = path.split('/')[1] ?? ''
    const url = `/v1${path}`
      .replace('{id}', ids[kind] ?? '')
      .replace('{indicator}', 'crude-steel-output')
      .replace('{period}', '1932')
      .replace('{release}', '0.1.0')
      .replace('{to}', '0.1.0')
      .replace('{name}', 'observations.csv')
    return { url: url + (needed[path] ?? ''), operation: get }
  })
  return { app, document, addresses }
}

/** A list is documented as records first, which is how it comes unless another shape is asked for. */
function asRecords(schema: Readonly<Record<string, unknown>> | undefined): unknown {
  return Array.isArray(schema?.['anyOf']) ? schema['anyOf'][0] : schema
}

t.test('every address answers what the document says it does', async (t) => {
  const { app, document, addresses } = await documented(t)
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'document', components: document.components })
  t.equal(addresses.length, 40)
  for (const { url, operation } of addresses) {
    const answer = await app.inject(url)
    t.equal(answer.statusCode, 200, url)
    const schema = operation.responses['200'].content['application/json']?.schema
    if (!schema) {
      t.match(operation.operationId, 'getFile', `${url} is no JSON`)
      continue
    }
    const text = JSON.stringify(asRecords(schema)).replaceAll(
      '#/components',
      'document#/components',
    )
    const isValid = ajv.compile(JSON.parse(text))
    t.ok(isValid(answer.json()), `${url}: ${JSON.stringify(isValid.errors)}`)
  }
})

/** What is asked to be made of figures where an address carries them. */
const derive = 'units=lin&unit=kg&index_base=1932'

t.test('every address that carries figures says what is made of them, as documented', async (t) => {
  const { app, document, addresses } = await documented(t)
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'document', components: document.components })
  const deriving = addresses.filter(({ operation }) =>
    operation.parameters.some(({ name }) => name === 'units'),
  )
  t.same(deriving.map(({ operation }) => operation.operationId).sort(), [
    'compare',
    'getHistory',
    'getObservation',
    'listObservations',
    'listSeriesObservations',
  ])
  for (const { url, operation } of deriving) {
    const narrowed =
      operation.operationId === 'listObservations' ? '&source=istoriya-352&area=sun' : ''
    const answer = await app.inject(`${url}?${derive}${narrowed}`)
    t.equal(answer.statusCode, 200, url)
    t.match(answer.body, /"formula":"x_t \* from \/ to"/, url)
    const schema = operation.responses['200'].content['application/json']?.schema
    const text = JSON.stringify(asRecords(schema)).replaceAll(
      '#/components',
      'document#/components',
    )
    const isValid = ajv.compile(JSON.parse(text))
    t.ok(isValid(answer.json()), `${url}: ${JSON.stringify(isValid.errors)}`)
  }
})

t.test('the members that fields leaves out are not required by the document', async (t) => {
  const { app, document } = await documented(t)
  for (const name of ['Plan', 'Series', 'Indicator']) {
    t.notOk('required' in (document.components.schemas[name] ?? {}), name)
  }
  const { data } = (await app.inject('/v1/plans?fields=id&limit=1')).json()
  t.same(data, [{ id: 'fyp-1-base' }])
})

t.test('every address refuses a parameter that it does not take', async (t) => {
  const { app, addresses } = await documented(t)
  for (const { url } of addresses) {
    const answer = await app.inject(`${url}${url.includes('?') ? '&' : '?'}nonsense=1`)
    t.equal(answer.statusCode, 400, url)
    t.match(answer.json(), { type: '/problems/unknown-parameter' }, url)
  }
})

t.test('every operation and every parameter says what it is', async (t) => {
  const { addresses } = await documented(t)
  const names = addresses.map(({ operation }) => operation.operationId)
  t.equal(new Set(names).size, names.length, 'no name twice')
  for (const { url, operation } of addresses) {
    for (const parameter of operation.parameters) {
      t.type(parameter.description, 'string', `${url} ${parameter.name}`)
    }
  }
})

t.test('the document shows examples from the data', async (t) => {
  const { addresses } = await documented(t)
  const list = addresses.find(({ operation }) => operation.operationId === 'listIndicators')
  const schema = list?.operation.responses['200'].content['application/json']?.schema
  t.match(schema, { examples: [{ data: [{ id: 'crude-steel-output' }] }] })
})
