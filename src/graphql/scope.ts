import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import type { Releases } from '../releases/open-releases.ts'
import type { Release } from '../releases/release.ts'
import type { Asked } from './asked.ts'

/** Of which releases an answer is, and whether it can never change. */
export interface Scope {
  readonly of: readonly Release[]
  readonly pinned: boolean
}

/**
 * Of which releases the answer to a query is: those that every one of its roots names, as
 * `dataset(release: "1.0.0")`, or else any that are open.
 */
export function scopeOf(releases: Releases, document: DocumentNode, asked: Asked): Scope {
  const operation = getOperationAST(document, asked.operationName)
  const named = operation ? rootsOf(document, operation.selectionSet) : []
  const found = named.map((field) => {
    const version = versionIn(field, operation, asked)
    return releases.all.find((release) => release.cut && release.version === version)
  })
  const of = found.filter((release) => release !== undefined)
  const pinned = of.length > 0 && of.length === found.length
  return pinned ? { of, pinned } : { of: releases.all, pinned }
}

/** The fields at the root of an operation, in fragments too; `__typename` says nothing of the data. */
function rootsOf({ definitions }: DocumentNode, root: SelectionSetNode): readonly FieldNode[] {
  const fields: FieldNode[] = []
  const seen = new Set<string>()
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value !== '__typename') fields.push(selection)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet)
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value)
        const fragment = definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
        )
        if (fragment && 'selectionSet' in fragment && fragment.selectionSet) {
          collect(fragment.selectionSet)
        }
      }
    }
  }
  collect(root)
  return fields
}

function versionIn(
  { name, arguments: given = [] }: FieldNode,
  operation: OperationDefinitionNode | null | undefined,
  asked: Asked,
): unknown {
  if (name.value !== 'dataset') return undefined
  return valueGiven(given.find(isRelease)?.value, operation, asked)
}

const isRelease = ({ name }: ArgumentNode) => name.value === 'release'

function valueGiven(
  node: ValueNode | undefined,
  operation: OperationDefinitionNode | null | undefined,
  { variables }: Asked,
): unknown {
  if (node?.kind === Kind.STRING) return node.value
  if (node?.kind !== Kind.VARIABLE) return undefined
  const { value } = node.name
  if (variables && Object.hasOwn(variables, value)) return variables[value]
  const definition = operation?.variableDefinitions?.find(
    ({ variable }) => variable.name.value === value,
  )
  return definition?.defaultValue?.kind === Kind.STRING ? definition.defaultValue.value : undefined
}
