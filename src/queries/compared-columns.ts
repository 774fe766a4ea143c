import type { Period } from '../model/period.ts'
import type { Series } from '../model/series.ts'
import type { Release } from '../releases/release.ts'
import { type AccountFigure, type Column, columnsOf } from './accounts/columns.ts'
import { type DerivedColumns, deriveColumns } from './accounts/derived-columns.ts'
import { referencesTo } from './back-references.ts'
import { deriveQuery } from './derive-parameters.ts'
import { checkCodes } from './list.ts'
import type { Filter } from './listing.ts'
import { listings } from './listings/index.ts'
import { dayRange } from './parameters.ts'
import { isBounded, type PrintedBounds, printedWithin } from './printed-within.ts'
import { recordOf } from './record.ts'
import type { DeriveRequest } from './transforms/request.ts'

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
  const { columns, ...rest } = selection.derive
    ? await derivedColumns(release, indicator, selection, selection.derive)
    : await printedColumns(release, indicator, selection)
  const inRange = columns.filter(({ period }) => period.first >= from && period.last <= to)
  return { columns: inRange, ...rest }
}

async function printedColumns(
  release: Release,
  indicator: string,
  selection: CompareSelection,
): Promise<DerivedColumns> {
  const keeps = figureKeeper(release, selection)
  const all = await columnsOf(release, indicator)
  const columns = keeps ? all.flatMap((column) => narrowed(column, keeps)) : all
  return { columns, derivations: [], refused: [] }
}

/** A column that is left whole stays the same object, whose comparison is kept. */
function narrowed(column: Column, keeps: (figure: AccountFigure) => boolean): readonly Column[] {
  const figures = column.figures.filter(keeps)
  if (figures.length === column.figures.length) return [column]
  return figures.length > 0 ? [{ ...column, figures }] : []
}

/** Whether a figure is kept; undefined where all are. Its row is made only where the day of its printing matters. */
function figureKeeper(
  release: Release,
  selection: CompareSelection,
): ((figure: AccountFigure) => boolean) | undefined {
  const isPrinted = printedWithin(selection)
  const isWanted = accountKeeper(release, selection)
  if (isBounded(selection)) return ({ series, row }) => isWanted(series) && isPrinted(row())
  return isFiltered(selection) ? ({ series }) => isWanted(series) : undefined
}

function isFiltered({ filters }: CompareSelection): boolean {
  return compareFilters.some(({ name }) => filters[name] !== undefined)
}

async function derivedColumns(
  release: Release,
  id: string,
  selection: CompareSelection,
  request: DeriveRequest,
): Promise<DerivedColumns> {
  const indicator = recordOf(release, 'indicators', id)
  const { series = [] } = referencesTo(release, 'indicators', id)
  const accounts = series
    .map((one) => recordOf(release, 'series', one))
    .filter(accountKeeper(release, selection))
  return await deriveColumns(release, indicator, accounts, request, printedWithin(selection))
}

function accountKeeper(
  release: Release,
  { filters }: CompareSelection,
): (series: Series) => boolean {
  const given = compareFilters.flatMap((filter) => {
    const codes = filters[filter.name]
    return codes ? [{ filter, codes: new Set<string | undefined>(codes) }] : []
  })
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
