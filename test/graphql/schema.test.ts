import { readFile } from 'node:fs/promises'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql'
import t from 'tap'
import { generateGraphqlTypes } from '../../scripts/generate-graphql-types.ts'
import { enumCodes, enumName } from '../../src/graphql/enums.ts'
import { typeNames } from '../../src/graphql/parents.ts'
import { resolvers } from '../../src/graphql/resolvers/index.ts'
import { executableSchema } from '../../src/graphql/schema.ts'
import { recordKinds } from '../../src/model/records.ts'
import { FigureRow } from '../../src/queries/figures/figure-row.ts'
import { statusFilter } from '../../src/queries/figures/figure-selection.ts'
import { listings } from '../../src/queries/records/listings/index.ts'
import { smallReleases } from '../support/release.ts'

const schema = executableSchema()
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const fieldsOf = (name: string): string[] => {
  const type = schema.getType(name)
  return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : []
}
const camel = (name: string): string =>
  (/^[A-Z]+$/.test(name) ? name.toLowerCase() : name).replace(/-(.)/g, (_, letter: string) =>
    letter.toUpperCase(),
  )

t.test('the schema is valid', async (t) => {
  t.same(validateSchema(schema), [])
})

t.test('everything in the schema has a description', async (t) => {
  const bare: string[] = []
  const look = (where: string, { description }: { description?: string | null | undefined }) => {
    if (!description || !/^[\p{Lu}`].*\.$/su.test(description)) bare.push(where)
  }
  for (const type of types) {
    if (isScalarType(type) && isSpecifiedScalarType(type)) continue
    look(type.name, type)
    if (isEnumType(type)) {
      for (const value of type.getValues()) look(`${type.name}.${value.name}`, value)
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field)
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field)
      for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg)
    }
  }
  t.same(bare, [])
})

t.test('every field is a member of its record or has a resolver', async (t) => {
  const written: Record<string, object> = resolvers(await smallReleases())
  const shapes = [
    ...Object.entries(typeNames).map(([kind, type]) => {
      const record = Object.entries(recordKinds).find(([name]) => name === kind)?.[1]
      return [type, Object.keys(record?.schema.shape ?? {})] as const
    }),
    ['Observation', Object.keys(FigureRow.shape)] as const,
  ]
  for (const [type, members] of shapes) {
    const known = new Set([...members, ...Object.keys(written[type] ?? {})])
    t.same(
      fieldsOf(type).filter((field) => !known.has(field)),
      [],
      type,
    )
  }
})

t.test('every member of a record is a field', async (t) => {
  for (const [kind, type] of Object.entries(typeNames)) {
    const record = Object.entries(recordKinds).find(([name]) => name === kind)?.[1]
    const members = Object.keys(record?.schema.shape ?? {}).flatMap((member) => {
      if (member === 'id') return ['slug']
      if (member !== 'custom') return [camel(member)]
      const custom = Object.keys(recordKinds.sources.schema.shape.custom.shape)
      return custom.map((own) => (own === 'note' ? 'curationNote' : own))
    })
    t.same(
      members.filter((member) => !fieldsOf(type).includes(member)),
      [],
      type,
    )
  }
  t.same(
    Object.keys(FigureRow.shape).filter((one) => !fieldsOf('Observation').includes(one)),
    [],
  )
})

t.test('every filter of a list is a field of its input, and nothing else is', async (t) => {
  for (const [kind, type] of Object.entries(typeNames)) {
    const listing = Object.entries(listings).find(([name]) => name === kind)?.[1]
    const named = listing?.filters.map(({ name }) => name) ?? []
    const days = listing && 'days' in listing ? ['from', 'to'] : []
    const periods = listing && 'periods' in listing ? ['about'] : []
    t.same(fieldsOf(`${type}Filter`).sort(), [...named, 'q', ...days, ...periods].sort(), type)
  }
  const figure = [statusFilter.name, 'from', 'to', 'publishedFrom', 'publishedTo']
  const ofSeries = listings.series.filters.map(({ name }) => name)
  t.same(fieldsOf('FigureFilter').sort(), [...figure].sort())
  t.same(fieldsOf('ObservationFilter').sort(), [...figure, ...ofSeries, 'q'].sort())
})

t.test('every enum has exactly the codes of the records', async (t) => {
  for (const [name, codes] of Object.entries(enumCodes)) {
    const type = schema.getType(name)
    const values = isEnumType(type) ? type.getValues() : []
    t.same(values.map((one) => one.name).sort(), codes.map(enumName).sort(), name)
    t.same(values.map((one): unknown => one.value).sort(), [...codes].sort(), name)
  }
  const inSchema = types.filter(isEnumType).map(({ name }) => name)
  t.same(inSchema.sort(), Object.keys(enumCodes).sort())
})

t.test('every connection is paged by the same arguments', async (t) => {
  for (const type of types.filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const pages = getNamedType(field.type).name.endsWith('Connection')
      const names = field.args.map(({ name }) => name)
      const paged = ['first', 'after', 'last', 'before'].filter((name) => names.includes(name))
      t.equal(paged.length, pages ? 4 : 0, `${type.name}.${field.name}`)
    }
  }
})

t.test('the generated types are those of the schema as it stands', async (t) => {
  const file = new URL('../../src/graphql/schema.generated.ts', import.meta.url)
  t.equal(await generateGraphqlTypes(), await readFile(file, 'utf8'))
})
