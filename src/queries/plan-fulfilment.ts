import type { Release } from '../releases/release.ts'
import type { Answer, Cell } from './answer.ts'
import type { Trace } from './citations/citation.ts'
import { figureTraces, seriesTraces } from './citations/traces.ts'
import { questionWords } from './citations/words.ts'
import { type Fulfilment, fulfilments, summaryOf } from './fulfilment/fulfilment.ts'
import { explanations } from './fulfilment/relation.ts'
import { checkCodes } from './list.ts'
import { listings } from './listings/index.ts'
import { paginate } from './page.ts'
import type { PrintedBounds } from './printed-within.ts'
import { recordOf } from './record.ts'
import { onePage, typedColumns } from './table.ts'

export interface FulfilmentQuestion extends PrintedBounds {
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
  readonly limit: number
  readonly cursor?: string | undefined
}

const filtering = new Set(['indicator', 'area'])

/** The filters narrow the targets. */
export const fulfilmentFilters = listings.series.filters.filter(({ name }) => filtering.has(name))

/**
 * What came of the targets of a plan, one page, with a summary of all that are asked for.
 * @throws {Problem} `unknown-record`, `unknown-value`, `invalid-cursor`
 */
export async function planFulfilment(
  release: Release,
  id: string,
  question: FulfilmentQuestion,
): Promise<Answer> {
  const { filters, limit, publishedFrom, publishedTo } = question
  checkCodes(release, fulfilmentFilters, filters)
  const all = (await fulfilments(release, id, question)).filter(
    ({ target }) =>
      (filters['indicator']?.includes(target.indicator) ?? true) &&
      (filters['area']?.includes(target.area) ?? true),
  )
  const { rows, page } = paginate(all, question, [
    release.digest,
    'fulfilment',
    id,
    filters,
    publishedFrom?.text,
    publishedTo?.text,
  ])
  const asked = { ...filters, publishedFrom: publishedFrom?.text, publishedTo: publishedTo?.text }
  const { name } = recordOf(release, 'plans', id)
  return {
    release,
    page,
    citation: {
      release,
      title: () => questionWords(`${name}: its targets and what came of them`, asked),
      traces: () => all.flatMap((one) => [...fulfilmentTraces(release, one)]),
    },
    json: () => ({
      plan: id,
      summary: summaryOf(all),
      explanations,
      data: rows,
      page,
      release: release.version,
      query: { ...asked, limit },
    }),
    table: { columns: tableColumns, pages: onePage(tableRows(rows)) },
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

const tableColumns = typedColumns({
  'target.series': 'text',
  'target.indicator': 'text',
  'target.area': 'text',
  'target.period': 'period',
  common: 'decimal',
  'measure.unit': 'text',
  'measure.multiplier': 'integer',
  series: 'text',
  relation: 'text',
  period: 'period',
  outturn: 'decimal',
  ratio: 'decimal',
  fulfilled: 'boolean',
  reached: 'boolean',
  reachedPeriod: 'period',
  notBy: 'period',
  lag: 'integer',
  incomparable: 'text',
})

/** One row a target and account. */
function* tableRows(rows: readonly Fulfilment[]): Generator<readonly Cell[]> {
  for (const { target, common, measure, outturns, reached, incomparable } of rows) {
    const head = [
      target.series,
      target.indicator,
      target.area,
      target.period,
      common,
      measure.unit,
      measure.multiplier,
    ]
    const accounts = new Set([...outturns, ...reached, ...incomparable].map(({ series }) => series))
    for (const series of [...accounts].sort()) {
      const when = reached.find((one) => one.series === series)
      const met = when?.reached
        ? [when.period, when.notBy, when.lag]
        : [undefined, when?.lastPeriod]
      const reason = incomparable.find((one) => one.series === series)?.reason
      const own = outturns.filter((one) => one.series === series)
      for (const outturn of own.length > 0 ? own : [undefined]) {
        yield [
          ...head,
          series,
          outturn?.relation,
          outturn?.period,
          outturn?.common,
          outturn?.ratio,
          outturn?.fulfilled,
          when?.reached,
          met[0],
          met[1],
          met[2],
          reason,
        ]
      }
    }
  }
}
