import type { Period } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { accountColumns } from '../accounts/account-columns.ts'
import type { DerivedColumns } from '../accounts/derived-columns.ts'
import { deriveQuery } from '../derived/derive-parameters.ts'
import type { PrintedBounds } from '../figures/printed-within.ts'
import { dayRange } from '../parameters/parameters.ts'
import { checkCodes } from '../records/list.ts'
import type { Filter } from '../records/listing.ts'
import { listings } from '../records/listings/index.ts'
import { allowedSome } from '../transforms/refusal.ts'
import type { DeriveRequest } from '../transforms/request.ts'

/** Which accounts are compared, over which periods, and what is done to each before. */
export interface CompareSelection extends PrintedBounds {
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
  readonly from?: Period | undefined
  readonly to?: Period | undefined
  readonly derive?: DeriveRequest | undefined
}

const wanted = new Set(['area', 'nature', 'estimator', 'source'])

/** The filters of a comparison are those of the series that are compared. */
export const compareFilters: readonly Filter<Series>[] = listings.series.filters.filter(
  ({ name }) => wanted.has(name),
)

/**
 * What all accounts of an indicator say, aligned by area, period and measure, as far as the selection
 * keeps them.
 * @throws {Problem} `unknown-record`, `unknown-value`, `inverted-range`, and with status 422 where the basis of
 * every account forbids what is to be done
 */
export async function comparedColumns(
  release: Release,
  indicator: string,
  selection: CompareSelection,
): Promise<DerivedColumns> {
  checkCodes(release, compareFilters, selection.filters)
  const { from, to } = dayRange(selection)
  const { columns, ...rest } = allowedSome(
    await accountColumns(release, indicator, {
      bounds: selection,
      derive: selection.derive,
      accounts: accountKeeper(release, selection),
    }),
  )
  const inRange = columns.filter(({ period }) => period.first >= from && period.last <= to)
  return { columns: inRange, ...rest }
}

/** Which accounts the filters keep; undefined where they keep all. */
function accountKeeper(
  release: Release,
  { filters }: CompareSelection,
): ((series: Series) => boolean) | undefined {
  const given = compareFilters.flatMap((filter) => {
    const codes = filters[filter.name]
    return codes ? [{ filter, codes: new Set<string | undefined>(codes) }] : []
  })
  if (given.length === 0) return undefined
  return (series) =>
    given.every(({ filter, codes }) =>
      [...filter.codesOf(series, release)].some((code) => codes.has(code)),
    )
}

/** All that tells a comparison from another. */
export function compareIdentity(selection: CompareSelection): unknown {
  const { filters, from, to, publishedFrom, publishedTo, derive } = selection
  const bounds = [from?.text, to?.text, publishedFrom?.text, publishedTo?.text]
  return [filters, ...bounds, ...(derive ? [deriveQuery(derive)] : [])]
}
