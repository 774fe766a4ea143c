import type { Period } from '../model/period.ts'
import {
  type CompareSelection,
  comparedColumns,
  compareFilters,
  compareIdentity,
} from '../queries/compared-columns.ts'
import { comparisonOf } from '../queries/comparison.ts'
import {
  disagreementFilters,
  disagreementIdentity,
  disagreements,
} from '../queries/disagreements.ts'
import { filtersOf } from '../queries/parameters.ts'
import type { Release } from '../releases/release.ts'
import { type Connection, connection, once, type PageArguments } from './connection.ts'
import { type Derive, deriveIf } from './derive.ts'
import { checkLengths } from './listed.ts'
import { type ComparisonConnectionParent, type DisagreementParent, within } from './parents.ts'

interface RangeFilter {
  readonly from?: Period | null | undefined
  readonly to?: Period | null | undefined
  readonly publishedFrom?: Period | null | undefined
  readonly publishedTo?: Period | null | undefined
}

interface CompareArguments extends PageArguments {
  readonly indicator: string
  readonly filter?: RangeFilter | null | undefined
  readonly derive?: Derive | null | undefined
}

/** A page of the comparison of an indicator. @throws {Problem} */
export function comparisonPage(
  release: Release,
  asked: CompareArguments,
): ComparisonConnectionParent {
  const { indicator } = asked
  const { publishedFrom, publishedTo } = asked.filter ?? {}
  const bounds = { publishedFrom, publishedTo }
  const selection = {
    ...selectionOf(asked.filter, compareFilters),
    derive: deriveIf(asked.derive),
  }
  const compared = once(() => comparedColumns(release, indicator, selection))
  const rows = {
    total: async () => (await compared()).columns.length,
    between: async (start: number, end: number) =>
      (await compared()).columns.slice(start, end).map((column) => ({
        column,
        comparison: comparisonOf(release, column),
        release,
        bounds,
      })),
  }
  const identity = ['graphql', release.digest, 'compare', indicator, compareIdentity(selection)]
  return {
    ...connection(rows, asked, identity),
    derivations: async () => (await compared()).derivations.map((one) => within(release, one)),
    refused: async () => (await compared()).refused.map((one) => within(release, one)),
  }
}

/** A page of the disagreements of a release. @throws {Problem} */
export function disagreementPage(
  release: Release,
  asked: PageArguments & { readonly filter?: RangeFilter | null | undefined },
): Connection<DisagreementParent> {
  const selection = selectionOf(asked.filter, disagreementFilters)
  const found = () => disagreements(release, selection)
  const rows = {
    total: async () => (await found()).length,
    between: async (start: number, end: number) =>
      (await found()).slice(start, end).map((one) => ({ ...one, release })),
  }
  const identity = ['graphql', release.digest, 'disagreements', disagreementIdentity(selection)]
  return connection(rows, asked, identity)
}

/** What a filter keeps of what `filters` narrow. @throws {Problem} `invalid-parameter` */
function selectionOf(
  filter: RangeFilter | null | undefined,
  filters: Parameters<typeof filtersOf>[0]['filters'],
): CompareSelection {
  const { from, to, publishedFrom, publishedTo } = filter ?? {}
  return {
    filters: filtersOf({ filters }, checkLengths(filter ?? {})),
    from: from ?? undefined,
    to: to ?? undefined,
    publishedFrom,
    publishedTo,
  }
}
