import type { Period } from '../../model/period.ts'
import type { PrintedBounds } from './printed-within.ts'

interface Selected extends PrintedBounds {
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
  readonly from?: Period | undefined
  readonly to?: Period | undefined
}

/** A selection as the parameters that ask for it. */
export function selectionQuery(selection: Selected) {
  const { filters, from, to, publishedFrom, publishedTo } = selection
  return {
    ...filters,
    from: from?.text,
    to: to?.text,
    publishedFrom: publishedFrom?.text,
    publishedTo: publishedTo?.text,
  }
}
