import { compareFractions, type Fraction, quotient } from '../model/fraction.ts'
import { type Period, parsePeriod } from '../model/period.ts'
import type { Release } from '../releases/release.ts'
import { type AccountFigure, layOutColumns } from './accounts/columns.ts'
import type { CommonMeasure } from './accounts/common-measure.ts'
import { bySize, type PlacedFigure, placed, type Spread, spreadOf } from './accounts/spread.ts'
import type { Answer } from './answer.ts'
import { seriesTraces } from './citations/traces.ts'
import { questionWords } from './citations/words.ts'
import { select } from './list.ts'
import { listings } from './listings/index.ts'
import { paginate } from './page.ts'
import { dayRange } from './parameters.ts'
import { perRelease } from './per-release.ts'
import { isBounded, type PrintedBounds, printedWithin } from './printed-within.ts'
import { selectionQuery } from './selection-query.ts'
import { onePage, typedColumns } from './table.ts'

/** One quantity in one area and period of which independent voices say different things. */
export interface Disagreement extends Spread {
  readonly indicator: string
  readonly area: string
  readonly period: string
  readonly measure: CommonMeasure
}

export interface DisagreementSelection extends PrintedBounds {
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
  readonly from?: Period | undefined
  readonly to?: Period | undefined
}

export interface DisagreementQuestion extends DisagreementSelection {
  readonly limit: number
  readonly cursor?: string | undefined
}

const filtering = new Set(['indicator', 'area', 'topic'])

/** The filters narrow the series among which disagreements are looked for. */
export const disagreementFilters = listings.series.filters.filter(({ name }) => filtering.has(name))

/** All of them, whenever they were printed; worked out once for each release. */
const everyPrinting = perRelease((release) => ranked(release, () => true))

/** By the ratio of the extremes of those figures that are kept. */
async function ranked(
  release: Release,
  keeps: (figure: AccountFigure) => boolean,
): Promise<readonly Disagreement[]> {
  const found: { readonly disagreement: Disagreement; readonly width: Fraction }[] = []
  for (const indicator of release.catalogue.indicators.keys()) {
    for (const { area, period, measure, figures } of await layOutColumns(release, indicator)) {
      const kept = figures.filter(keeps)
      // The drafts of a plan differ because they are drafts.
      if (kept.length < 2 || measure.standing === 'plan') continue
      const rivals = placed(release, kept)
      const width = widthOf(rivals)
      if (!width) continue
      const spread = spreadOf(rivals)
      if (spread.independent < 2) continue
      found.push({
        disagreement: { indicator, area, period: period.text, measure, ...spread },
        width,
      })
    }
  }
  return found
    .sort((a, b) => compareFractions(b.width, a.width))
    .map(({ disagreement }) => disagreement)
}

/** The ratio before it is rounded, which orders those that rounding makes equal; none where all say the same. */
function widthOf(figures: readonly PlacedFigure[]): Fraction | undefined {
  const values = figures
    .flatMap(({ common, counted }) => (counted && common ? [common] : []))
    .sort(bySize)
  const [least, most] = [values[0], values.at(-1)]
  if (!least || !most || least.amount.over <= 0n || bySize(least, most) === 0) return undefined
  return quotient(most.amount, least.amount)
}

/**
 * Where independent voices lie farthest apart, the widest first.
 * @throws {Problem} `unknown-value`, `inverted-range`
 */
export async function disagreements(
  release: Release,
  selection: DisagreementSelection,
): Promise<readonly Disagreement[]> {
  const series = select(release, listings.series, { filters: selection.filters })
  const quantities = new Set(series.map(({ indicator, area }) => `${indicator}/${area}`))
  const { from, to } = dayRange(selection)
  const isWithin = printedWithin(selection)
  const all = isBounded(selection)
    ? await ranked(release, ({ row }) => isWithin(row()))
    : await everyPrinting(release)
  return all.filter(({ indicator, area, period }) => {
    const { first, last } = parsePeriod(period)
    return quantities.has(`${indicator}/${area}`) && first >= from && last <= to
  })
}

/** All that tells a selection of disagreements from another. */
export function disagreementIdentity(selection: DisagreementSelection): unknown {
  const { filters, from, to, publishedFrom, publishedTo } = selection
  return [filters, from?.text, to?.text, publishedFrom?.text, publishedTo?.text]
}

/** One page of the disagreements of a release. */
export async function disagreementList(
  release: Release,
  question: DisagreementQuestion,
): Promise<Answer> {
  const all = await disagreements(release, question)
  const { rows, page } = paginate(all, question, [
    release.digest,
    'disagreements',
    disagreementIdentity(question),
  ])
  const asked = selectionQuery(question)
  return {
    release,
    page,
    citation: {
      release,
      title: () => questionWords('Where the accounts lie farthest apart', asked),
      traces: () => seriesTraces(release, all.flatMap(extremes)),
    },
    json: () => ({
      data: rows,
      page,
      release: release.version,
      query: { ...asked, limit: question.limit },
    }),
    table: {
      columns: typedColumns({
        indicator: 'text',
        area: 'text',
        period: 'period',
        'measure.standing': 'text',
        'measure.unit': 'text',
        'measure.multiplier': 'integer',
        count: 'integer',
        independent: 'integer',
        'minimum.value': 'decimal',
        'minimum.series': 'text',
        'maximum.value': 'decimal',
        'maximum.series': 'text',
        median: 'decimal',
        ratio: 'decimal',
      }),
      pages: onePage(
        rows.map(({ indicator, area, period, measure, minimum, maximum, ...spread }) => [
          indicator,
          area,
          period,
          measure.standing,
          measure.unit,
          measure.multiplier,
          spread.count,
          spread.independent,
          minimum?.value,
          minimum?.series.join(';'),
          maximum?.value,
          maximum?.series.join(';'),
          spread.median,
          spread.ratio,
        ]),
      ),
    },
  }
}

/** The series whose figures make a disagreement what it is. */
function extremes({ minimum, maximum }: Disagreement): readonly string[] {
  return [...(minimum?.series ?? []), ...(maximum?.series ?? [])]
}
