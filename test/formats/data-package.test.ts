import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import t from 'tap'
import { z } from 'zod'
import { startServer } from '../support/server.ts'
import { standardsFolder, withoutStandard } from '../support/standards.ts'

const profiles = 'datapackage/2.0'
const JsonSchema = z.record(z.string(), z.unknown())

async function checkOf(name: string) {
  const text = await readFile(join(standardsFolder(), profiles, name), 'utf8')
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
  const isValid = ajv.compile(JsonSchema.parse(JSON.parse(text)))
  return (value: unknown) => (isValid(value) ? [] : (isValid.errors ?? []))
}

async function descriptor(t: Parameters<typeof startServer>[0], address = '/v1/files.datapackage') {
  const app = await startServer(t, { withFiles: true })
  const answer = await app.inject(address)
  return { app, answer, value: answer.json() }
}

t.test(
  'the files are a package that keeps the published profile of Data Package 2.0',
  { skip: withoutStandard(profiles) },
  async (t) => {
    const { value } = await descriptor(t)
    const [wholeOf, resourceOf, tableOf, dialectOf] = await Promise.all(
      ['datapackage', 'dataresource', 'tableschema', 'tabledialect'].map((name) =>
        checkOf(`${name}.json`),
      ),
    )
    t.same(wholeOf?.(value), [])
    for (const resource of value.resources) {
      t.same(resourceOf?.(resource), [], resource.name)
      if (resource.schema === undefined) continue
      t.same(tableOf?.(resource.schema), [], resource.name)
      t.same(dialectOf?.(resource.dialect), [], resource.name)
    }
    t.not(wholeOf?.({ ...value, resources: 1 })?.length, 0, 'and the profile refuses what is none')
    const above = { ...value.resources[0], path: '/v1/files/observations.csv' }
    t.not(resourceOf?.(above)?.length, 0, 'paths from the root among it')
  },
)

t.test(
  'paths begin beside the list of files, at the latest address and at the pinned',
  async (t) => {
    for (const address of ['/v1/files.datapackage', '/v1/releases/0.1.0/files.datapackage']) {
      const { app, answer, value } = await descriptor(t, address)
      t.equal(answer.headers['content-type'], 'application/vnd.datapackage+json')
      for (const { path } of [...value.resources, ...value.sources]) {
        const { pathname, search } = new URL(path, `https://figures.example${address}`)
        t.equal((await app.inject(pathname + search)).statusCode, 200, `${address}: ${path}`)
      }
    }
  },
)

t.test('a column that names a record is a foreign key to the file of such records', async (t) => {
  const { value } = await descriptor(t)
  const schemaOf = (name: string) =>
    value.resources.find((one: { name: string }) => one.name === name).schema
  t.same(schemaOf('observations.csv').primaryKey, ['series', 'period'])
  t.same(schemaOf('observations.csv').foreignKeys[0], {
    fields: ['area'],
    reference: { resource: 'areas.csv', fields: ['id'] },
  })
  t.same(schemaOf('topics.csv').foreignKeys, [
    { fields: ['parent'], reference: { fields: ['id'] } },
  ])
  t.match(
    schemaOf('series.csv').fields.find(({ name }: { name: string }) => name === 'figureCount'),
    { type: 'integer', description: 'How many figures the series has.' },
  )
})

t.test('the package says whose it is, on what terms, and from what it was made', async (t) => {
  const { value } = await descriptor(t)
  t.match(value, {
    name: 'small-figures',
    version: '0.1.0',
    created: '2026-11-23T00:00:00Z',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://spdx.org/licenses/CC-BY-4.0' }],
    contributors: [{ title: 'Control Figures' }],
  })
  t.ok(value.sources.some(({ title }: { title: string }) => title === 'Soviet census'))
})
