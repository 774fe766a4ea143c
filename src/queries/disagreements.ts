import { type Period, parsePeriod } from '../model/period.ts'
import type { Release } from '../releases/release.ts'
import { layOutColumns } from './accounts/columns.ts'
import type { CommonMeasure } from './accounts/common-measure.ts'
import { type PlacedFigure, placed, type Spread, spreadOf } from './accounts/spread.ts'
import type { Answer } from './answer.ts'
import type { FigureRow } from './figure-row.ts'
import { select } from './list.ts'
import { listings } from './listings/index.ts'
import { paginate } from './page.ts'
import { dayRange } from './parameters.ts'
import { perRelease } from './per-release.ts'
import { isBounded, type PrintedBounds, printedWithin } from './printed-within.ts'
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
  keeps: (row: FigureRow) => boolean,
): Promise<readonly Disagreement[]> {
  const found: { readonly disagreement: Disagreement; readonly width: number }[] = []
  for (const indicator of release.catalogue.indicators.keys()) {
    for (const { area, period, measure, figures } of await layOutColumns(release, indicator)) {
      const kept = figures.filter(({ row }) => keeps(row))
      // The drafts of a plan differ because they are drafts.
      if (kept.length < 2 || measure.standing === 'plan') continue
      const rivals = placed(release, kept)
      const width = widthOf(rivals)
      const spread = spreadOf(rivals)
      if (spread.ratio === undefined || spread.independent < 2 || width === 1) continue
      found.push({
        disagreement: { indicator, area, period: period.text, measure, ...spread },
        width,
      })
    }
  }
  return found.sort((a, b) => b.width - a.width).map(({ disagreement }) => disagreement)
}

/** The ratio before it is rounded, which orders those that rounding makes equal. */
function widthOf(figures: readonly PlacedFigure[]): number {
  const values = figures.flatMap(({ common, counted }) =>
    counted && common ? [common.value.toNumber()] : [],
  )
  return Math.max(...values) / Math.min(...values)
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
  const all = isBounded(selection)
    ? await ranked(release, printedWithin(selection))
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
  const { filters, from, to, publishedFrom, publishedTo, limit } = question
  const all = await disagreements(release, question)
  const { rows, page } = paginate(all, question, [
    release.digest,
    'disagreements',
    disagreementIdentity(question),
  ])
  return {
    release,
    page,
    json: () => ({
      data: rows,
      page,
      release: release.version,
      query: {
        ...filters,
        from: from?.text,
        to: to?.text,
        publishedFrom: publishedFrom?.text,
        publishedTo: publishedTo?.text,
        limit,
      },
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
