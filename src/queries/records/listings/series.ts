import { z } from 'zod'
import { dateOfDay } from '../../../model/period.ts'
import { Frequency, Nature } from '../../../model/series.ts'
import { describeSeries } from '../../descriptions/describe.ts'
import { publishedDate } from '../../figures/published.ts'
import { byCode, byReference, type Listing, topicPath } from '../listing.ts'

export const series: Listing<'series'> = {
  kind: 'series',
  filters: [
    byReference('indicator', 'indicators', 'Indicators.', (one) => [one.indicator]),
    byReference('area', 'areas', 'Areas.', (one) => [one.area]),
    byReference('estimator', 'estimators', 'Who stands behind the figures.', (one) => [
      one.estimator,
    ]),
    byCode('nature', Nature.options, 'Kinds of account.', (one) => [one.nature]),
    byReference('source', 'sources', 'Documents read, or that those take figures from.', (one) => [
      one.source,
      one.original,
    ]),
    byCode('frequency', Frequency.options, 'Frequencies.', (one) => [one.frequency]),
    byReference('unit', 'units', 'Units.', (one) => [one.unit]),
    byReference('plan', 'plans', 'Plans that set the targets.', (one) => [one.plan]),
    {
      name: 'topic',
      description: 'Topics of the indicator; a wide topic takes in those below it.',
      idsOf: 'topics',
      known: (release) => release.catalogue.topics.keys(),
      codesOf: (one, release) =>
        topicPath(release, release.catalogue.indicators.get(one.indicator)?.topic),
    },
  ],
  shown: {
    kind: 'dataset',
    as: ({ id }, release) => ({ kind: 'dataset', describe: () => describeSeries(release, id) }),
  },
  computed: {
    published: {
      schema: z.string().optional().describe('When the figures were printed, where it is known.'),
      value: (one, release) => publishedDate(release, one),
    },
    figureCount: {
      schema: z.int().describe('How many figures the series has.'),
      value: ({ id }, release) => release.extents.get(id)?.count ?? 0,
    },
    firstDay: {
      schema: z.string().optional().describe('The first day that a figure is about.'),
      value: ({ id }, release) => dayOf(release.extents.get(id)?.firstDay),
    },
    lastDay: {
      schema: z.string().optional().describe('The last day that a figure is about.'),
      value: ({ id }, release) => dayOf(release.extents.get(id)?.lastDay),
    },
  },
}

function dayOf(day: number | undefined): string | undefined {
  return day === undefined ? undefined : dateOfDay(day)
}
