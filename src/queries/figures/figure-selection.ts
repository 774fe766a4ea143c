import { pick } from '../../model/columns.ts'
import { compareDecimals, type Decimal, shiftDecimal } from '../../model/decimal.ts'
import { Status } from '../../model/observation.ts'
import { comparePeriods, parsePeriod } from '../../model/period.ts'
import { problem } from '../../model/problems.ts'
import type { Series } from '../../model/series.ts'
import { unknownName } from '../../model/unknown-name.ts'
import type { Release } from '../../releases/release.ts'
import type { DerivedRow } from '../derived/derived-row.ts'
import { dayRange } from '../parameters/parameters.ts'
import { identityOf, type Selection } from '../records/list.ts'
import { byCode, type Filter } from '../records/listing.ts'
import { listings } from '../records/listings/index.ts'
import { comparator, compareMembers, type SortKey, sortKeys } from '../records/ordering.ts'
import { type FigureRow, figureMembers, figureRows } from './figure-row.ts'
import { type PrintedBounds, printedWithin } from './printed-within.ts'

/** Which figures are meant, and in which order. */
export interface FigureSelection extends Selection, PrintedBounds {
  readonly status?: readonly string[] | undefined
}

/**
 * The filters of series that narrow lists of their figures too; `unit` is not one, since there it is what
 * figures are converted to.
 */
export const figureFilters = {
  filters: listings.series.filters.filter(({ name }) => name !== 'unit'),
}

/** Narrows figures; the other filters narrow the series that they belong to. */
export const statusFilter: Filter<FigureRow> = byCode(
  'status',
  Status.options,
  'How far the figure may be trusted.',
  (row) => [row.status],
)

const standardOrder: readonly SortKey[] = [
  { member: 'series', descending: false },
  { member: 'period', descending: false },
]

/**
 * The figures of some series that a selection keeps, in its order: by series and period if it names none.
 * @throws {Problem} `unknown-value`, `inverted-range`
 */
export async function figures(
  release: Release,
  series: readonly Series[],
  selection: FigureSelection,
): Promise<readonly FigureRow[]> {
  const order = orderOf(selection, figureMembers)
  const keeps = figureKeeper(selection)
  const batches = await release.observations.observations(
    series.map(({ id }) => id),
    dayRange(selection),
  )
  const rows = series.flatMap((one, index) => {
    const batch = batches[index]
    return batch ? figureRows(release, one, batch).filter(keeps) : []
  })
  return order ? rows.sort(order) : rows
}

/**
 * How a selection orders rows that stand in the standard order; undefined where it leaves them there.
 * @throws {Problem} `unknown-value`
 */
export function orderOf(
  { sort }: FigureSelection,
  members: readonly string[],
): ((left: FigureRow | DerivedRow, right: FigureRow | DerivedRow) => number) | undefined {
  const keys = sortKeys(sort, members, standardOrder)
  return keys === standardOrder ? undefined : comparator([...keys, ...standardOrder], figureOrder)
}

function figureOrder(member: string) {
  return (left: FigureRow | DerivedRow, right: FigureRow | DerivedRow) => {
    if (member === 'period')
      return comparePeriods(parsePeriod(left.period), parsePeriod(right.period))
    if (member === 'value' && left.value !== undefined && right.value !== undefined) {
      return compareDecimals(sized(left.value, left), sized(right.value, right))
    }
    return compareMembers(pick(left, [member])[member], pick(right, [member])[member])
  }
}

/** A value with its power of ten: 4251 thousands are less than 10.4 millions. */
function sized(value: Decimal, { multiplier }: FigureRow | DerivedRow): Decimal {
  return shiftDecimal(value, multiplier)
}

/** Whether a selection keeps a figure of a series that it keeps. @throws {Problem} `unknown-value` */
export function figureKeeper(selection: FigureSelection): (row: FigureRow) => boolean {
  const hasStatus = statusKeeper(selection)
  const isWithin = printedWithin(selection)
  return (row) => hasStatus(row) && isWithin(row)
}

/** The same by status alone. @throws {Problem} `unknown-value` */
export function statusKeeper({
  status: given,
}: FigureSelection): (row: { readonly status: Status }) => boolean {
  const known: readonly string[] = Status.options
  const unknown = given?.find((status) => !known.includes(status))
  if (unknown !== undefined) {
    const { detail, ...suggested } = unknownName(unknown, known)
    throw problem('unknown-value', {
      parameter: 'status',
      detail: `status: ${detail}`,
      ...suggested,
    })
  }
  const statuses = given && new Set<string>(given)
  return ({ status }) => statuses?.has(status) ?? true
}

/** What makes two selections the same list, so that a cursor of one serves the other. */
export function figureIdentity(selection: FigureSelection): unknown {
  const { publishedFrom, publishedTo, status } = selection
  return [identityOf(selection), publishedFrom?.text, publishedTo?.text, status]
}
