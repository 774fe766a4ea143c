import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema, isEnumType, isScalarType } from 'graphql'
import { enumCodes, enumName } from './enums.ts'
import { scalars } from './scalars.ts'

const FILE = new URL('../../schema/schema.graphql', import.meta.url)

/** The schema as it is written, with our own scalars, and with the codes of records behind its enums. */
export function executableSchema(): GraphQLSchema {
  const enums = new Map<string, readonly string[]>(Object.entries(enumCodes))
  const schema = buildSchema(readFileSync(FILE, 'utf8'))
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) Object.assign(type, scalars[type.name])
    if (!isEnumType(type) || type.name.startsWith('__')) continue
    const codes = new Map(enums.get(type.name)?.map((code) => [enumName(code), code]))
    for (const value of type.getValues()) value.value = codes.get(value.name)
  }
  return schema
}
