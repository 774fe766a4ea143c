import { dateOfDay } from '../../model/period.ts'
import { figureAt } from '../../queries/figures/figure.ts'
import { figureCount, keepsAll } from '../../queries/figures/figure-list.ts'
import { ifPrintedWithin } from '../../queries/figures/printed-within.ts'
import { publishedDate } from '../../queries/figures/published.ts'
import { citationOf } from '../citation.ts'
import { connection } from '../connection.ts'
import { derivedPage } from '../derived-page.ts'
import { type FigureArguments, figureIdentity, figureSelectionOf } from '../listed.ts'
import { figuresOf } from '../loaders.ts'
import { recordAt, recordIf, type Scoped, scopedFigure } from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'
import { identity } from './identity.ts'

export const series = {
  Series: {
    ...identity,
    citation: citationOf('series'),
    indicator: ({ release, indicator }) => recordAt(release, 'indicators', indicator),
    area: ({ release, area }) => recordAt(release, 'areas', area),
    estimator: ({ release, estimator }) => recordAt(release, 'estimators', estimator),
    unit: ({ release, unit }) => recordAt(release, 'units', unit),
    plan: ({ release, plan }) => recordIf(release, 'plans', plan),
    source: ({ release, source }) => recordAt(release, 'sources', source),
    original: ({ release, original }) => recordIf(release, 'sources', original),
    published: (one) => publishedDate(one.release, one),
    figureCount: (one) => figureCount(one.release, [one]),
    firstDay: ({ release, id }) => dateIf(release.extents.get(id)?.firstDay),
    lastDay: ({ release, id }) => dateIf(release.extents.get(id)?.lastDay),
    observations: (one, asked) => observations(one, asked),
    derivedObservations: (one, asked) => derivedPage(one.release, [one], asked, one.id),
    observation: async (one, { period, ...bounds }) => {
      const figure = await figureAt(one.release, one, period)
      return scopedFigure(one.release, ifPrintedWithin(figure, bounds), bounds)
    },
  },
} satisfies Pick<Resolvers, 'Series'>

function dateIf(day: number | undefined): string | undefined {
  return day === undefined ? undefined : dateOfDay(day)
}

function observations(one: Scoped<'series'>, asked: FigureArguments) {
  const { release } = one
  const selection = figureSelectionOf(asked)
  const rows = {
    total: async () =>
      keepsAll(selection)
        ? figureCount(release, [one])
        : (await figuresOf({ series: one, selection })).length,
    between: async (start: number, end: number) =>
      (await figuresOf({ series: one, selection }))
        .slice(start, end)
        .map((row) => scopedFigure(release, row, selection)),
  }
  return connection(rows, asked, ['graphql', release.digest, one.id, figureIdentity(selection)])
}
