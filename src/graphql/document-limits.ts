import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  TokenKind,
  visit,
} from 'graphql'
import { limitError } from './limit-error.ts'
import {
  maximumAliases,
  maximumDepth,
  maximumDirectives,
  maximumFragments,
  maximumInputs,
  maximumLength,
  maximumOperations,
  maximumRepeats,
  maximumSelections,
  maximumTokens,
  maximumVariables,
} from './limits.ts'

/** What is counted in a document before it is validated, since validation compares each with each. */
const counted: readonly {
  readonly limit: string
  readonly maximum: number
  readonly what: string
  /** How many a node adds, without the nodes below it that are asked themselves. */
  readonly count: (node: ASTNode) => number
}[] = [
  {
    limit: 'maximumOperations',
    maximum: maximumOperations,
    what: 'operations',
    count: eachOf(Kind.OPERATION_DEFINITION),
  },
  {
    limit: 'maximumFragments',
    maximum: maximumFragments,
    what: 'definitions of fragments',
    count: eachOf(Kind.FRAGMENT_DEFINITION),
  },
  {
    limit: 'maximumVariables',
    maximum: maximumVariables,
    what: 'variables',
    count: eachOf(Kind.VARIABLE_DEFINITION),
  },
  {
    limit: 'maximumDirectives',
    maximum: maximumDirectives,
    what: 'directives',
    count: eachOf(Kind.DIRECTIVE),
  },
  {
    limit: 'maximumInputs',
    maximum: maximumInputs,
    what: 'lists and objects in arguments',
    count: eachOf(Kind.LIST, Kind.OBJECT, Kind.LIST_TYPE),
  },
  {
    limit: 'maximumAliases',
    maximum: maximumAliases,
    what: 'aliases',
    count: (node) => (node.kind === Kind.FIELD && node.alias ? 1 : 0),
  },
  {
    limit: 'maximumSelections',
    maximum: maximumSelections,
    what: 'fields and fragments',
    count: eachOf(Kind.FIELD, Kind.FRAGMENT_SPREAD, Kind.INLINE_FRAGMENT),
  },
  {
    limit: 'maximumRepeats',
    maximum: maximumRepeats,
    what: 'fields that stand beside themselves',
    count: repeatsIn,
  },
]

function eachOf(...kinds: readonly Kind[]): (node: ASTNode) => number {
  return ({ kind }) => (kinds.includes(kind) ? 1 : 0)
}

/** How many fields of a selection come again in it; inline fragments are part of what they stand in. */
function repeatsIn(node: ASTNode): number {
  if (node.kind === Kind.INLINE_FRAGMENT || !('selectionSet' in node)) return 0
  const names = new Set<string>()
  let fields = 0
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet)
      if (selection.kind !== Kind.FIELD) continue
      fields++
      names.add((selection.alias ?? selection.name).value)
    }
  }
  collect(node.selectionSet)
  return fields - names.size
}

/**
 * Refuses the text of a query that is longer than is read.
 * @throws {GraphQLError} with the limit and what the query has
 */
export function checkText(text: string): void {
  if (text.length > maximumLength) {
    throw limitError('maximumLength', maximumLength, text.length, 'characters')
  }
  // Every token has a character, so that most queries need not be counted.
  const tokens = text.length > maximumTokens ? tokensOf(text) : 0
  if (tokens > maximumTokens) throw limitError('maximumTokens', maximumTokens, tokens, 'tokens')
}

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text))
  let tokens = 0
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens++
  } catch (error) {
    // What is no token is refused by the parser, unless it stops at the limit before.
    if (!(error instanceof GraphQLError)) throw error
  }
  return tokens
}

/**
 * Refuses documents that would cost much to validate, or that ask for too much at once.
 * @throws {GraphQLError} with the limit and what the query has
 */
export function checkDocument(document: DocumentNode): void {
  const counts = counted.map(() => 0)
  visit(document, {
    enter: (node) => {
      for (const [index, one] of counted.entries()) {
        counts[index] = (counts[index] ?? 0) + one.count(node)
      }
    },
  })
  for (const [index, { limit, maximum, what }] of counted.entries()) {
    const count = counts[index] ?? 0
    if (count > maximum) throw limitError(limit, maximum, count, what)
  }
  const depth = depthOf(document)
  if (depth > maximumDepth) {
    throw limitError('maximumDepth', maximumDepth, depth, 'levels of fields')
  }
}

/** Every fragment is measured once, so that fragments of fragments cost no more than they are long. */
function depthOf({ definitions }: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  }
  const measured = new Map<string, number>()
  const ofFragment = (name: string): number => {
    const known = measured.get(name)
    if (known !== undefined) return known
    // A fragment that leads to itself is refused by validation; here it must only come to an end.
    measured.set(name, 0)
    const depth = of(fragments.get(name)?.selectionSet)
    measured.set(name, depth)
    return depth
  }
  const of = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((deepest, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        return Math.max(deepest, ofFragment(selection.name.value))
      }
      const below = of(selection.selectionSet)
      return Math.max(deepest, selection.kind === Kind.FIELD ? 1 + below : below)
    }, 0)
  return Math.max(
    0,
    ...definitions.map((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? of(one.selectionSet) : 0,
    ),
  )
}
