import type { Release } from '../../releases/release.ts'
import type { MadeFigure } from '../accounts/columns.ts'
import type { Answer, Figure } from '../answer.ts'
import type { Trace } from '../citations/citation.ts'
import { figureTraces, seriesTraces } from '../citations/traces.ts'
import { questionWords } from '../citations/words.ts'
import { shownInComparison } from '../derived/derived-figure.ts'
import type { PrintedBounds } from '../figures/printed-within.ts'
import { paginate } from '../pages/page.ts'
import { pageWhenRead } from '../pages/table.ts'
import { checkCodes } from '../records/list.ts'
import { listings } from '../records/listings/index.ts'
import { recordOf } from '../records/record-of.ts'
import type { Fulfilment } from './fulfilment.ts'
import { fulfilmentTable } from './fulfilment-table.ts'
import { fulfilments, summaryOf } from './fulfilments.ts'
import { explanations } from './relation.ts'

export interface FulfilmentQuestion extends PrintedBounds {
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
  readonly unit?: string | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

const filtering = new Set(['indicator', 'area'])

/** The filters narrow the targets. */
export const fulfilmentFilters = listings.series.filters.filter(({ name }) => filtering.has(name))

/**
 * What came of the targets of a plan, one page, with a summary of all that are asked for.
 * @throws {Problem} `unknown-record`, `unknown-value`, `invalid-cursor`, and with status 422 where no account can be brought to the unit
 */
export async function planFulfilment(
  release: Release,
  id: string,
  question: FulfilmentQuestion,
): Promise<Answer> {
  const { filters, unit, limit, publishedFrom, publishedTo } = question
  checkCodes(release, fulfilmentFilters, filters)
  const { targets, derivations, refused } = await fulfilments(release, id, question)
  const { rows, page } = paginate(targets, question, [
    release.digest,
    'fulfilment',
    id,
    filters,
    publishedFrom?.text,
    publishedTo?.text,
    ...(unit === undefined ? [] : [unit]),
  ])
  const asked = {
    ...filters,
    unit,
    publishedFrom: publishedFrom?.text,
    publishedTo: publishedTo?.text,
  }
  const { name } = recordOf(release, 'plans', id)
  return {
    release,
    page,
    citation: {
      release,
      title: () => questionWords(`${name}: its targets and what came of them`, asked),
      traces: () => targets.flatMap((one) => [...fulfilmentTraces(release, one)]),
    },
    json: () => ({
      plan: id,
      summary: summaryOf(targets),
      explanations,
      data: unit === undefined ? rows : rows.map(shownFulfilment),
      ...(unit !== undefined && { derivations, refused }),
      page,
      release: release.version,
      query: { ...asked, limit },
    }),
    table: fulfilmentTable(rows, unit === undefined ? undefined : refused),
    figures: {
      pages: pageWhenRead(() => figuresOf(rows).map(placedFigure)),
      beside: {
        summary: summaryOf(targets),
        explanations,
        fulfilments: rows.map(withoutFigures),
        ...(unit !== undefined && { derivations, refused }),
      },
    },
    ...(unit === undefined && { printed: pageWhenRead(() => figuresOf(rows)) }),
  }
}

function* fulfilmentTraces(
  release: Release,
  { target, outturns, reached }: Fulfilment,
): Generator<Trace> {
  yield* figureTraces(release, [target, ...outturns.flatMap(({ figures }) => figures)])
  yield* seriesTraces(
    release,
    reached.map(({ series }) => series),
  )
}

/** As it is sent where a unit was asked for: how each account was brought to it is told once. */
function shownFulfilment({ target, outturns, ...rest }: Fulfilment) {
  return {
    target: shownInComparison(target),
    ...rest,
    outturns: outturns.map(({ figures, ...outturn }) => ({
      ...outturn,
      figures: figures.map(shownInComparison),
    })),
  }
}

/** The targets and the figures that say what came of them, each once, though several targets rest on it. */
function figuresOf(rows: readonly Fulfilment[]): readonly MadeFigure[] {
  const figures = rows.flatMap(({ target, outturns }) => [
    target,
    ...outturns.flatMap((outturn) => outturn.figures),
  ])
  return [...new Map(figures.map((one) => [`${one.series}@${one.period}`, one])).values()]
}

/** What stands in the place of a figure: it, or the same in the unit that was asked for. */
function placedFigure({ derived, ...figure }: MadeFigure): Figure {
  return derived ? derived.row : figure
}

/** What came of a target, where its figures stand elsewhere in the answer. */
function withoutFigures({ target, outturns, ...rest }: Fulfilment) {
  return {
    target: { series: target.series, period: target.period },
    ...rest,
    outturns: outturns.map(({ figures, ...outturn }) => ({
      ...outturn,
      figures: figures.map(({ series, period }) => ({ series, period })),
    })),
  }
}
