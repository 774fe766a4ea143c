import type { Period } from '../model/period.ts'
import {
  type CompareSelection,
  comparedColumns,
  compareFilters,
  compareIdentity,
} from '../queries/comparisons/compared-columns.ts'
import { comparisonOf } from '../queries/comparisons/comparison.ts'
import {
  disagreementFilters,
  disagreementIdentity,
  disagreements,
  madeFor,
} from '../queries/comparisons/disagreements.ts'
import { filtersOf } from '../queries/parameters/parameters.ts'
import type { Release } from '../releases/release.ts'
import { connection, once, type PageArguments } from './connection.ts'
import { type Derive, deriveIf } from './derive.ts'
import { checkLengths } from './listed.ts'
import {
  type ComparisonConnectionParent,
  type DisagreementConnectionParent,
  within,
} from './parents.ts'

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

interface DisagreementArguments extends PageArguments {
  readonly filter?: RangeFilter | null | undefined
  readonly derive?: Omit<Derive, 'units'> | null | undefined
}

/** A page of the disagreements of a release. @throws {Problem} */
export function disagreementPage(
  release: Release,
  asked: DisagreementArguments,
): DisagreementConnectionParent {
  const { publishedFrom, publishedTo } = asked.filter ?? {}
  const bounds = { publishedFrom, publishedTo }
  const selection = {
    ...selectionOf(asked.filter, disagreementFilters),
    derive: deriveIf(asked.derive),
  }
  const found = once(() => disagreements(release, selection))
  const rows = {
    total: async () => (await found()).rows.length,
    between: async (start: number, end: number) =>
      (await found()).rows.slice(start, end).map((one) => ({ ...one, bounds, release })),
  }
  const identity = ['graphql', release.digest, 'disagreements', disagreementIdentity(selection)]
  const page = connection(rows, asked, identity)
  const made = once(async () => madeFor(release, await page.nodes(), await found()))
  return {
    ...page,
    derivations: async () => (await made()).derivations.map((one) => within(release, one)),
    refused: async () => (await made()).refused.map((one) => within(release, one)),
  }
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
