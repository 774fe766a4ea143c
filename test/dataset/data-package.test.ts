import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import t from 'tap'
import { describePackage } from '../../src/dataset/data-package.ts'
import { describeFolder } from '../../src/dataset/describe-folder.ts'
import type { DatasetHead } from '../../src/model/dataset-head.ts'
import { smallDatasetFiles } from '../support/dataset.ts'

const standards = process.env['STANDARDS_DIR'] ?? '../shared/standards'
const profiles = join(standards, 'datapackage/2.0')

async function validator(name: string) {
  const schema: unknown = JSON.parse(await readFile(join(profiles, name), 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new TypeError(`${name} is no schema`)
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  return { ajv, validate: ajv.compile(schema) }
}

async function descriptor(folder = smallDatasetFiles) {
  const result = await describeFolder(folder)
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.report))
  return { text: result.text, value: JSON.parse(result.text) }
}

const skip = existsSync(profiles)
  ? false
  : `no published profiles in ${profiles}; set STANDARDS_DIR`

t.test('the descriptor keeps the published profile of Data Package 2.0', { skip }, async (t) => {
  const { value } = await descriptor()
  const whole = await validator('datapackage.json')
  t.ok(whole.validate(value), whole.ajv.errorsText(whole.validate.errors))
  const resource = await validator('dataresource.json')
  const table = await validator('tableschema.json')
  const dialect = await validator('tabledialect.json')
  for (const each of value.resources) {
    t.ok(
      resource.validate(each),
      `${each.name}: ${resource.ajv.errorsText(resource.validate.errors)}`,
    )
    if (!each.schema) continue
    t.ok(
      table.validate(each.schema),
      `${each.name}: ${table.ajv.errorsText(table.validate.errors)}`,
    )
    t.ok(dialect.validate(each.dialect), `${each.name}: dialect`)
  }
  t.notOk(whole.validate({ ...value, resources: 1 }), 'and the profile refuses what is none')
})

t.test(
  'every file set of the records is a resource, with paths for those of many files',
  async (t) => {
    const { value } = await descriptor()
    const paths = new Map(
      value.resources.map((each: { name: string; path: unknown }) => [each.name, each.path]),
    )
    t.equal(paths.size, 13)
    t.equal(paths.get('topics'), 'topics.csv')
    t.same(paths.get('claims'), ['claims/keefe-2009.yaml'])
    t.same(paths.get('series'), [
      'series/agriculture.csv',
      'series/industry.csv',
      'series/population.csv',
      'series/steel.csv',
    ])
  },
)

t.test('columns, keys and foreign keys come from the model', async (t) => {
  const { value } = await descriptor()
  const schemaOf = (name: string) =>
    value.resources.find((each: { name: string }) => each.name === name).schema
  const observations = schemaOf('observations')
  t.same(observations.primaryKey, ['series', 'period'])
  t.same(observations.foreignKeys, [
    { fields: ['series'], reference: { resource: 'series', fields: ['id'] } },
  ])
  t.same(
    observations.fields.map(({ name }: { name: string }) => name),
    ['series', 'period', 'value', 'printed', 'status', 'source', 'locator', 'note'],
  )
  const status = observations.fields[4]
  t.same(status.constraints, { required: true, enum: ['A', 'E', 'P', 'F', 'B', 'D', 'M'] })
  const multiplier = schemaOf('series').fields.find(
    ({ name }: { name: string }) => name === 'multiplier',
  )
  t.match(multiplier, { type: 'integer', constraints: { minimum: -6, maximum: 15 } })
  t.same(schemaOf('topics').foreignKeys, [{ fields: ['parent'], reference: { fields: ['id'] } }])
})

t.test('sources have their address where they have one', async (t) => {
  const { value } = await descriptor()
  const { sources } = value
  t.equal(sources.length, 19)
  t.same(
    sources.filter(({ path }: { path?: string }) => path !== undefined),
    [
      {
        title: 'USSR / Russia historical series (1858-1990)',
        path: 'https://github.com/RohamHosseini1/iran-in-data',
      },
    ],
  )
})

t.test('the same dataset gives the same text, and the fixture holds what it says', async (t) => {
  const { text } = await descriptor()
  t.equal(text, (await descriptor()).text)
  const fixture = await readFile(join(smallDatasetFiles, 'datapackage.json'), 'utf8')
  t.same(JSON.parse(fixture), JSON.parse(text))
})

t.test('a date without day or month begins its year', async (t) => {
  const head: DatasetHead = {
    name: 'x',
    title: 'x',
    description: 'x',
    version: '1.0.0',
    date: '1931',
    licence: { name: 'x', title: 'x', path: 'x' },
    contributors: [{ title: 'x', role: 'curator' }],
    keywords: ['x'],
  }
  const created = (date: string) =>
    describePackage({ head: { ...head, date }, files: [], sources: [] }).created
  t.equal(created('1931'), '1931-01-01T00:00:00Z')
  t.equal(created('1931-02'), '1931-02-01T00:00:00Z')
  t.equal(created('1931-02-04'), '1931-02-04T00:00:00Z')
})
