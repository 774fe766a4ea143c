import { nearestName } from './nearest-name.ts'

/** So many names are read through; of more only the nearest is told. */
const MOST_TOLD = 24
const LONGEST_TOLD = 120

/** What is said of a name that nothing has. */
export interface UnknownName {
  readonly detail: string
  /** What was probably meant. */
  readonly suggestion?: string
}

/** Says that no `kind` has a name, which there are if they are few, and the nearest of them. */
export function unknownName(
  given: string,
  known: Iterable<string>,
  { kind = '', nearest }: { readonly kind?: string; readonly nearest: string | undefined } = {
    nearest: nearestName(given, known),
  },
): UnknownName {
  const names = [...known]
  const told = JSON.stringify(given.slice(0, LONGEST_TOLD))
  const there = names.length <= MOST_TOLD ? `; there are ${names.join(', ') || 'none'}` : ''
  const near = nearest === undefined ? '' : `; the nearest is ${nearest}`
  return {
    detail: `there is no ${[kind, told].filter(Boolean).join(' ')}${there}${near}`,
    ...(nearest !== undefined && { suggestion: nearest }),
  }
}
