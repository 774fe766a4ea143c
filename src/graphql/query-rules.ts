import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { limitError } from './limit-error.ts'
import { maximumAliases, maximumDepth } from './limits.ts'

/** Refuses queries of more levels than are answered. Introspection has a rule of its own in graphql-js. */
export function limitDepth(context: ValidationContext): ASTVisitor {
  const depthOf = depths((name) => context.getFragment(name))
  return {
    OperationDefinition: ({ selectionSet }) => {
      const depth = depthOf(selectionSet)
      if (depth > maximumDepth) {
        context.reportError(limitError('maximumDepth', maximumDepth, depth, 'levels of fields'))
      }
    },
  }
}

type Fragments = (name: string) => FragmentDefinitionNode | null | undefined

/** Every fragment is measured once, so that fragments of fragments cost no more than they are long. */
function depths(fragment: Fragments): (selections: SelectionSetNode | undefined) => number {
  const measured = new Map<string, number>()
  const ofFragment = (name: string): number => {
    const known = measured.get(name)
    if (known !== undefined) return known
    // A fragment that leads to itself is refused by another rule; here it must only come to an end.
    measured.set(name, 0)
    const depth = of(fragment(name)?.selectionSet)
    measured.set(name, depth)
    return depth
  }
  const of = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((deepest, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        return Math.max(deepest, ofFragment(selection.name.value))
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return Math.max(deepest, of(selection.selectionSet))
      }
      if (selection.name.value.startsWith('__')) return deepest
      return Math.max(deepest, 1 + of(selection.selectionSet))
    }, 0)
  return of
}

/** Refuses queries that rename more fields than are answered: one field asked a thousand times. */
export function limitAliases(context: ValidationContext): ASTVisitor {
  let aliases = 0
  return {
    Field: ({ alias }) => {
      if (alias) aliases++
    },
    Document: {
      leave: () => {
        if (aliases > maximumAliases) {
          context.reportError(limitError('maximumAliases', maximumAliases, aliases, 'aliases'))
        }
      },
    },
  }
}
