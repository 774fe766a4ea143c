import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

const known = new WeakMap<GraphQLSchema, ReadonlyMap<string, number>>()

/** How long the lists of introspection are: those of the schema as they are, those of its parts on average. */
export function introspectionLists(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const lists = known.get(schema) ?? measured(schema)
  known.set(schema, lists)
  return lists
}

function measured(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap())
  const composites = types.filter((type) => isObjectType(type) || isInterfaceType(type))
  const fields: readonly GraphQLField<unknown, unknown>[] = composites.flatMap((type) =>
    Object.values(type.getFields()),
  )
  const takers: readonly { readonly args: readonly GraphQLArgument[] }[] = [
    ...fields,
    ...schema.getDirectives(),
  ]
  const args = average(takers.map((one) => one.args.length))
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', schema.getDirectives().length],
    ['__Type.fields', average(composites.map((type) => Object.keys(type.getFields()).length))],
    [
      '__Type.inputFields',
      average(types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length)),
    ],
    ['__Type.enumValues', average(types.filter(isEnumType).map((type) => type.getValues().length))],
    ['__Type.interfaces', average(composites.map((type) => type.getInterfaces().length))],
    ['__Type.possibleTypes', 1],
    ['__Field.args', args],
    ['__Directive.args', args],
  ])
}

function average(lengths: readonly number[]): number {
  const sum = lengths.reduce((total, length) => total + length, 0)
  return Math.max(1, Math.ceil(sum / Math.max(1, lengths.length)))
}
