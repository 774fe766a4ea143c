import type { Decimal } from '../../model/decimal.ts'
import { compareFractions, type Fraction, quotient } from '../../model/fraction.ts'
import { type Period, parsePeriod } from '../../model/period.ts'
import type { Series } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { type AccountSelection, accountColumns } from '../accounts/account-columns.ts'
import { basesOf, differingMembers } from '../accounts/bases.ts'
import { type Column, layOutColumns } from '../accounts/columns.ts'
import type { CommonMeasure } from '../accounts/common-measure.ts'
import { bySize, type PlacedFigure, placed, type Spread, spreadOf } from '../accounts/spread.ts'
import { deriveQuery } from '../derived/derive-parameters.ts'
import type { DerivedFigure } from '../derived/derived-figure.ts'
import { isBounded, type PrintedBounds } from '../figures/printed-within.ts'
import { dayRange } from '../parameters/parameters.ts'
import { perRelease } from '../per-release.ts'
import { select } from '../records/list.ts'
import { listings } from '../records/listings/index.ts'
import { recordOf } from '../records/record-of.ts'
import type { Derivation } from '../transforms/derive.ts'
import { allowedSome, type Refusal } from '../transforms/refusal.ts'
import type { DeriveRequest } from '../transforms/request.ts'

/** One quantity in one area and period of which independent voices say different things. */
export interface Disagreement extends Spread {
  readonly indicator: string
  readonly area: string
  readonly period: string
  readonly measure: CommonMeasure
  /** In what the bases of the accounts differ, which may be why they disagree. */
  readonly differing: readonly string[]
  /** Every account, where anything was asked to be done to them. */
  readonly accounts?: readonly DisagreeingAccount[]
}

/** What was made of one account. */
export interface DisagreeingAccount {
  readonly series: string
  readonly common?: Decimal
  readonly voice: number
  readonly counted: boolean
  readonly derived: DerivedFigure
}

export interface DisagreementSelection extends PrintedBounds {
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
  readonly from?: Period | undefined
  readonly to?: Period | undefined
  /** What is done to each account before; of FRED's `units` none, since a ratio of rates of growth ranks nothing. */
  readonly derive?: Omit<DeriveRequest, 'units'> | undefined
}

export interface Disagreements {
  /** The widest first. */
  readonly rows: readonly Disagreement[]
  readonly derivations: readonly Derivation[]
  readonly refused: readonly Refusal[]
}

const filtering = new Set(['indicator', 'area', 'topic'])

/** The filters narrow the series among which disagreements are looked for. */
export const disagreementFilters = listings.series.filters.filter(({ name }) => filtering.has(name))

/** All of them, whenever they were printed; worked out once for each release. */
const everyPrinting = perRelease((release) =>
  ranked(release, [...release.catalogue.indicators.keys()], { bounds: {} }),
)

/** By the ratio of the extremes; those first that no ratio tells how far they lie apart. */
async function ranked(
  release: Release,
  indicators: readonly string[],
  selection: AccountSelection,
): Promise<Disagreements> {
  const found: { readonly disagreement: Disagreement; readonly width: Width }[] = []
  const derivations: Derivation[] = []
  const refused: Refusal[] = []
  for (const indicator of indicators) {
    // What is laid out for all quantities at once is not kept.
    const made = await accountColumns(release, indicator, selection, layOutColumns)
    derivations.push(...made.derivations)
    refused.push(...made.refused)
    found.push(...made.columns.flatMap((column) => quarrel(release, indicator, column) ?? []))
  }
  const rows = found
    .sort((a, b) => compareWidths(b.width, a.width))
    .map(({ disagreement }) => disagreement)
  return { rows, derivations, refused }
}

/** What a column says of a disagreement; nothing where there is none. */
function quarrel(release: Release, indicator: string, column: Column) {
  const { area, period, measure, figures } = column
  // The drafts of a plan differ because they are drafts, and forecasts are no accounts of what was.
  if (figures.length < 2 || measure.standing !== 'outturn') return undefined
  const rivals = placed(release, figures)
  const width = widthOf(rivals)
  if (!width) return undefined
  const spread = spreadOf(rivals)
  if (spread.independent < 2) return undefined
  const accounts = rivals.flatMap(disagreeing)
  const differing = differingMembers(basesOf(figures.map(({ series }) => series)))
  const place = { indicator, area, period: period.text, measure, differing }
  return {
    disagreement: { ...place, ...spread, ...(accounts.length > 0 && { accounts }) },
    width,
  }
}

function disagreeing({
  series,
  common,
  voice,
  counted,
  derived,
}: PlacedFigure): readonly DisagreeingAccount[] {
  if (!derived) return []
  return [{ series: series.id, ...(common && { common: common.shown }), voice, counted, derived }]
}

/** The ratio of the extremes before it is rounded, which orders those that rounding makes equal. */
type Width = Fraction | 'without ratio'

/** Of extremes below zero it is that of their sizes; those on both sides of zero have none. None where all say the same. */
function widthOf(figures: readonly PlacedFigure[]): Width | undefined {
  const values = figures
    .flatMap(({ common, counted }) => (counted && common ? [common] : []))
    .sort(bySize)
  const [least, most] = [values[0], values.at(-1)]
  if (!least || !most || bySize(least, most) === 0) return undefined
  if (least.amount.over > 0n) return quotient(most.amount, least.amount)
  if (most.amount.over < 0n) return quotient(negated(least.amount), negated(most.amount))
  return 'without ratio'
}

function negated({ over, under }: Fraction): Fraction {
  return { over: -over, under }
}

function compareWidths(a: Width, b: Width): number {
  if (a !== 'without ratio' && b !== 'without ratio') return compareFractions(a, b)
  return Number(a === 'without ratio') - Number(b === 'without ratio')
}

/**
 * Where independent voices lie farthest apart, the widest first.
 * @throws {Problem} `unknown-value`, `inverted-range`, and with status 422 where the basis of every account forbids
 * what is to be done
 */
export async function disagreements(
  release: Release,
  selection: DisagreementSelection,
): Promise<Disagreements> {
  const series = select(release, listings.series, { filters: selection.filters })
  const quantities = new Set(series.map(quantityOf))
  const { from, to } = dayRange(selection)
  const { derive } = selection
  const indicators = [...new Set(series.map(({ indicator }) => indicator))]
  const { rows, ...made } =
    derive || isBounded(selection)
      ? await ranked(release, indicators, {
          bounds: selection,
          derive,
          accounts: (one) => quantities.has(quantityOf(one)),
        })
      : await everyPrinting(release)
  const isAsked = (row: Disagreement) => {
    const { first, last } = parsePeriod(row.period)
    return quantities.has(quantityOf(row)) && first >= from && last <= to
  }
  return allowedSome({ rows: rows.filter(isAsked), ...made })
}

function quantityOf({ indicator, area }: Pick<Series, 'indicator' | 'area'>): string {
  return `${indicator}/${area}`
}

/** What was done to the accounts of some disagreements, and which accounts of their quantities forbid it. */
export function madeFor(
  release: Release,
  rows: readonly Disagreement[],
  { derivations, refused }: Disagreements,
): Pick<Disagreements, 'derivations' | 'refused'> {
  const accounts = new Set(rows.flatMap((row) => (row.accounts ?? []).map((one) => one.series)))
  const quantities = new Set(rows.map(quantityOf))
  return {
    derivations: derivations.filter((one) => accounts.has(one.series)),
    refused: refused.filter((one) =>
      quantities.has(quantityOf(recordOf(release, 'series', one.series))),
    ),
  }
}

/** All that tells a selection of disagreements from another. */
export function disagreementIdentity(selection: DisagreementSelection): unknown {
  const { filters, from, to, publishedFrom, publishedTo, derive } = selection
  const bounds = [from?.text, to?.text, publishedFrom?.text, publishedTo?.text]
  return [filters, ...bounds, ...(derive ? [deriveQuery(derive)] : [])]
}
