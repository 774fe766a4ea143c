import { pick } from '../../model/columns.ts'
import { comparePeriods, type Period, parsePeriod, shareDay } from '../../model/period.ts'
import { Quotation } from '../../model/quotation.ts'
import type { Release } from '../../releases/release.ts'
import type { FigureRow } from '../figures/figure-row.ts'
import { datedWithin, type PrintedBounds } from '../figures/printed-within.ts'
import { perRelease } from '../per-release.ts'
import { referencesTo } from '../records/back-references.ts'

/** A quotation as it stands beside what it speaks of: enough to be read there and judged. */
export const Quoted = Quotation.pick({
  id: true,
  speaker: true,
  date: true,
  datePrecision: true,
  text: true,
  language: true,
  periods: true,
  source: true,
  verification: true,
  variantOf: true,
})
const quotedMembers = Object.keys(Quoted.shape)

interface Placed {
  readonly quotation: Quotation
  readonly place: number
  /** Of which the words speak. */
  readonly periods: readonly Period[]
}

/** All quotations by the date of their words, undated last; wordings of one passage follow its head. */
const placed = perRelease(({ catalogue }): ReadonlyMap<string, Placed> => {
  const inOrder = [...catalogue.quotations.values()].sort(compareQuotations)
  return new Map(
    inOrder.map((quotation, place) => [
      quotation.id,
      { quotation, place, periods: (quotation.periods ?? []).map(parsePeriod) },
    ]),
  )
})

function compareQuotations(a: Quotation, b: Quotation): number {
  return compareDates(a.date, b.date) || (familyKey(a) < familyKey(b) ? -1 : 1)
}

function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return comparePeriods(parsePeriod(a), parsePeriod(b))
}

/** A blank comes before every letter of an id, so that the head is the first of its family. */
function familyKey({ id, variantOf }: Quotation): string {
  return variantOf === undefined ? id : `${variantOf} ${id}`
}

/** What was said of an indicator, or what bears on a claim, by the date of the words, undated last. */
export function quotationsOn(
  release: Release,
  kind: 'indicators' | 'claims',
  id: string,
): readonly Quotation[] {
  return placedOn(release, kind, id).map(({ quotation }) => quotation)
}

function placedOn(release: Release, kind: 'indicators' | 'claims', id: string): readonly Placed[] {
  const { quotations = [] } = referencesTo(release, kind, id)
  return quotations
    .flatMap((one) => placed(release).get(one) ?? [])
    .sort((a, b) => a.place - b.place)
}

/**
 * The words beside a figure: what speaks of its quantity and of a time that shares a day with its period. Where
 * bounds are given, only what is dated within them.
 * @throws {Problem} `inverted-range`
 */
export function quotationsBeside(
  release: Release,
  { indicator, period }: Pick<FigureRow, 'indicator' | 'period'>,
  bounds: PrintedBounds,
): readonly Quotation[] {
  const days = parsePeriod(period)
  const isWithin = datedWithin(bounds)
  return placedOn(release, 'indicators', indicator)
    .filter(({ periods }) => periods.some((spokenOf) => shareDay(spokenOf, days)))
    .map(({ quotation }) => quotation)
    .filter(({ date }) => isWithin(date))
}

/** Quotations as they are shown beside what they speak of, each a {@link Quoted}. */
export function quoted(quotations: readonly Quotation[]): readonly Record<string, unknown>[] {
  return quotations.map((one) => pick(one, quotedMembers))
}
