import { pick } from '../../model/columns.ts'
import { parsePeriod } from '../../model/period.ts'
import type { Release } from '../../releases/release.ts'
import { FigureRow } from '../figures/figure-row.ts'
import type { FigureKey } from '../figures/figures-at.ts'
import { type PrintedBounds, printedWithin } from '../figures/printed-within.ts'
import type { TableColumn } from '../pages/table.ts'
import { columnsFrom, prefixed, textColumns } from '../pages/table.ts'
import { recordOf } from '../records/record-of.ts'
import { wholeWith } from '../transforms/aggregate.ts'
import type { Derivation } from '../transforms/derive.ts'
import { type Attempt, attempt, refusalOf } from '../transforms/refusal.ts'
import type { DeriveRequest } from '../transforms/request.ts'
import { wholeSeries } from './derived-figures.ts'
import { DerivationShape, DerivedRow, deriveRows, RefusalShape } from './derived-row.ts'

/** What was made of one printed figure, with all that it took. */
export interface DerivedFigure {
  readonly row: DerivedRow
  readonly derivation: Derivation
}

/** The same as it is sent, within the printed figure, which has its place. */
export const DerivedMember = DerivedRow.omit({
  series: true,
  indicator: true,
  area: true,
  estimator: true,
  nature: true,
  source: true,
  published: true,
  locator: true,
}).extend({ derivation: DerivationShape })

/** A printed figure and what was made of it, or why nothing was; neither where nothing was asked. */
export const FigureWithDerived = FigureRow.extend({
  derived: DerivedMember.optional().describe('What the parameters make of it.'),
  refused: RefusalShape.optional(),
})

/** The same where what was done stands elsewhere in the answer. */
export const ComparedMember = DerivedMember.omit({ derivation: true })

/** The columns of the member `derived`, and of `refused`. */
export const derivedMemberColumns: readonly TableColumn[] = [
  ...prefixed('derived.', columnsFrom(DerivedMember.omit({ derivation: true }))),
  ...textColumns(['derived.derivation', 'refused.code', 'refused.detail']),
]

/** The same in a comparison. */
export const comparedMemberColumns: readonly TableColumn[] = prefixed(
  'derived.',
  columnsFrom(ComparedMember),
)

/** A figure of a comparison as it is sent. */
export function shownInComparison<Figure extends { readonly derived?: DerivedFigure }>({
  derived,
  ...figure
}: Figure) {
  return {
    ...figure,
    ...(derived && { derived: pick(derived.row, Object.keys(ComparedMember.shape)) }),
  }
}

/**
 * For each of some printed figures, what a request makes of it: each series is read and derived once. An
 * aggregated figure is that of the longer period. Figures printed outside the bounds are no inputs.
 * @throws {Problem} where the request itself is at fault
 */
export async function derivedOfEach(
  release: Release,
  figures: readonly FigureKey[],
  request: DeriveRequest,
  bounds: PrintedBounds,
): Promise<readonly Attempt<DerivedFigure>[]> {
  const ids = [...new Set(figures.map(({ series }) => series))]
  const series = ids.map((id) => recordOf(release, 'series', id))
  const whole = await wholeSeries(release, series, printedWithin(bounds))
  const finders = new Map(
    whole.map(({ series: one, rows }) => {
      const tried = attempt(one.id, () =>
        deriveRows(release, one, rows, { ...request, acrossBreak: 'left-out' }),
      )
      return [one.id, resultFinder(tried, one.frequency, request)] as const
    }),
  )
  return figures.map((key) => {
    const found = finders.get(key.series)?.(key)
    if (!found) throw new RangeError(`${key.series} has no figure for ${key.period}`)
    return found
  })
}

function resultFinder(
  tried: Attempt<ReturnType<typeof deriveRows>>,
  frequency: string,
  request: DeriveRequest,
): (key: FigureKey) => Attempt<DerivedFigure> | undefined {
  if (tried.kind === 'refused') return () => tried
  const { results, derivation } = tried.made
  const byPeriod = new Map(results.map((result) => [result.row.period, result]))
  const to = request.frequency === frequency ? undefined : request.frequency
  return ({ series, period }) => {
    const result = byPeriod.get(to ? wholeWith(parsePeriod(period), to).text : period)
    if (!result) return undefined
    const { row, refusal } = result
    return refusal
      ? { kind: 'refused', refusal: refusalOf(series, refusal) }
      : { kind: 'made', made: { row, derivation } }
  }
}

/** What was made of a figure, or why nothing was, as a member of it; nothing where nothing was asked. */
export function derivedMembers(
  tried: Attempt<DerivedFigure> | undefined,
): Readonly<Record<string, unknown>> {
  if (!tried) return {}
  if (tried.kind === 'refused') return { refused: tried.refusal }
  const { row, derivation } = tried.made
  return { derived: { ...pick(row, Object.keys(DerivedMember.shape)), derivation } }
}
