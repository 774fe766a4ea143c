import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  typeFromAST,
} from 'graphql'
import { DEFAULT_LIMIT, MAXIMUM_LIMIT } from '../queries/parameters/parameters.ts'
import { introspectionLists } from './introspection-lists.ts'
import { reckonedListLength } from './limits.ts'

type Variables = Readonly<Record<string, unknown>>

interface Reckoning {
  readonly schema: GraphQLSchema
  readonly variables: Variables
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Costs of fragments that are known, by name and length of the page that they stand in. */
  readonly known: Map<string, number>
}

/**
 * How many objects the costliest operation of a document may lead to: each counts one, a field that takes
 * work counts what its `@cost` says, and what stands in a list counts as often as the list is long. A page is as long as `first` or `last` say.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
): number {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  const costs = document.definitions.map((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return 0
    const given = { ...defaultsOf(one), ...variables }
    const reckoning: Reckoning = { schema, variables: given, fragments, known: new Map() }
    return selectionCost(reckoning, one.selectionSet, schema.getRootType(one.operation), 1)
  })
  return Math.max(0, ...costs)
}

/** The sizes of pages that variables have when they are not given. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  )
}

function selectionCost(
  reckoning: Reckoning,
  set: SelectionSetNode | undefined,
  type: GraphQLCompositeType | null | undefined,
  page: number,
): number {
  return (set?.selections ?? []).reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + fieldCost(reckoning, selection, type, page)
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return sum + fragmentCost(reckoning, selection.name.value, page)
    }
    const condition = selection.typeCondition
    const narrowed = condition ? typeFromAST(reckoning.schema, condition) : type
    return sum + selectionCost(reckoning, selection.selectionSet, compositeOf(narrowed), page)
  }, 0)
}

function fragmentCost(reckoning: Reckoning, name: string, page: number): number {
  const key = `${name} ${page}`
  const known = reckoning.known.get(key)
  if (known !== undefined) return known
  const fragment = reckoning.fragments.get(name)
  if (!fragment) return 0
  const type = compositeOf(typeFromAST(reckoning.schema, fragment.typeCondition))
  const cost = selectionCost(reckoning, fragment.selectionSet, type, page)
  reckoning.known.set(key, cost)
  return cost
}

function compositeOf(type: unknown): GraphQLCompositeType | undefined {
  return isCompositeType(type) ? type : undefined
}

function fieldCost(
  reckoning: Reckoning,
  node: FieldNode,
  parent: GraphQLCompositeType | null | undefined,
  page: number,
): number {
  const field = fieldOf(parent, node.name.value)
  if (!field || !node.selectionSet) return weightOf(node, field)
  const { schema } = reckoning
  const type = compositeOf(getNamedType(field.type))
  const times = isListType(getNullableType(field.type))
    ? (introspectionLists(schema).get(`${parent?.name}.${field.name}`) ?? lengthOf(parent, page))
    : 1
  const below = selectionCost(
    reckoning,
    node.selectionSet,
    type,
    pageLength(node, field, reckoning.variables),
  )
  return times * (1 + below)
}

/** What the schema says that a field without fields of its own takes when it is told how; most only read. */
function weightOf(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number {
  if (!node.arguments?.length) return 0
  const cost = field?.astNode?.directives?.find(({ name }) => name.value === 'cost')
  const [weight] = cost?.arguments ?? []
  return weight?.value.kind === Kind.INT ? Number(weight.value.value) : 0
}

function fieldOf(parent: GraphQLCompositeType | null | undefined, name: string) {
  // These two can be asked at the root alone, which validation has made sure of.
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
}

/** The lists of a connection are as long as its page. */
function lengthOf(parent: GraphQLCompositeType | null | undefined, page: number): number {
  return parent?.name.endsWith('Connection') ? page : reckonedListLength
}

function pageLength(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Variables,
): number {
  if (!field.args.some(({ name }) => name === 'first')) return 1
  for (const { name, value } of node.arguments ?? []) {
    if (name.value !== 'first' && name.value !== 'last') continue
    const given =
      value.kind === Kind.VARIABLE
        ? variables[value.name.value]
        : value.kind === Kind.INT
          ? Number(value.value)
          : undefined
    // A size out of range is refused by the resolver, and says so better.
    if (typeof given === 'number') return Math.min(Math.max(given, 1), MAXIMUM_LIMIT)
  }
  return DEFAULT_LIMIT
}
