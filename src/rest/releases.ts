import { z } from 'zod'
import { releaseAddress } from '../queries/addresses.ts'
import { withDerive } from '../queries/derived/derive-parameters.ts'
import { DerivedMember } from '../queries/derived/derived-figure.ts'
import { RefusalShape } from '../queries/derived/derived-row.ts'
import { holdsFigure } from '../queries/figures/figure.ts'
import { FigureRow } from '../queries/figures/figure-row.ts'
import { history } from '../queries/figures/history.ts'
import { periodParameter } from '../queries/parameters/parameter-values.ts'
import {
  differenceParameters,
  formatOnly,
  historyParameters,
} from '../queries/parameters/parameters.ts'
import { difference, releaseList } from '../queries/releases.ts'
import { releaseNamed, releasesUpTo } from '../releases/choose-release.ts'
import type { Releases } from '../releases/open-releases.ts'
import { idInAddress } from './records.ts'
import { historyAspects, listOf, responses } from './responses.ts'
import type { RestScope } from './scope.ts'

const ReleaseRow = z.strictObject({
  version: z.string(),
  date: z.string(),
  notes: z.string().optional(),
  digest: z.string(),
  observations: z.int(),
  address: z.string().describe('The address that answers from this release for ever.'),
})

/** The list is at once a JSON Feed 1.1, of which these are the members. */
const ReleaseFeed = listOf(ReleaseRow).extend({
  version: z.string().describe('Which JSON Feed this is.'),
  title: z.string(),
  description: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  items: z.array(
    z.strictObject({
      id: z.string(),
      url: z.string(),
      title: z.string(),
      content_text: z.string(),
      date_published: z.string(),
    }),
  ),
})

const ChangeRow = z.strictObject({
  kind: z.string(),
  id: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  reason: z.string().optional(),
  before: z.record(z.string(), z.unknown()).optional(),
  after: z.record(z.string(), z.unknown()).optional(),
})

const History = z.strictObject({
  series: z.string(),
  period: z.string(),
  history: z.array(
    z.strictObject({
      releases: z.array(z.string()).describe('The releases in which the figure stood so.'),
      from: z.string().describe('The date of the first of them.'),
      figure: FigureRow,
      derived: DerivedMember.optional().describe('What the parameters made of it then.'),
      refused: RefusalShape.optional(),
      reason: z.string().optional().describe('Why it changed.'),
    }),
  ),
  release: z.string(),
})

const version = z.string().min(1).max(40).describe('The version of a release: 1.0.0.')

const feedAspects = ['table', 'citation', 'release-feed'] as const
const differenceAspects = ['table', 'citation', 'difference'] as const

/** The history of the dataset, and what changed between two of its releases. */
export function releaseRoutes(app: RestScope, releases: Releases): void {
  const example = releases.latest.version
  app.route({
    method: 'GET',
    url: '/releases',
    schema: {
      operationId: 'listReleases',
      summary: 'Every release, newest first.',
      tags: ['releases'],
      querystring: formatOnly.omit({ asOf: true }),
      response: responses(ReleaseFeed, { aspects: feedAspects }),
    },
    handler: (_request, reply) =>
      reply.represent(() => releaseList(releases.all, releases.latest), {
        pinnable: false,
        aspects: feedAspects,
        items: () => releases.all.map(releaseAddress).reverse(),
      }),
  })
  app.route({
    method: 'GET',
    url: '/releases/:release/diff/:to',
    schema: {
      operationId: 'getDifference',
      summary:
        'What makes one release of another: added, removed and changed records, with reasons.',
      tags: ['releases'],
      params: z.strictObject({
        release: version.meta({ example }),
        to: version.meta({ example }),
      }),
      querystring: differenceParameters,
      response: responses(listOf(ChangeRow).extend({ from: z.string(), to: z.string() }), {
        aspects: differenceAspects,
      }),
    },
    handler: ({ params, query }, reply) => {
      const from = releaseNamed(releases, params.release)
      const to = releaseNamed(releases, params.to)
      return reply.represent(() => difference(from, to, query), {
        pinnable: false,
        aspects: differenceAspects,
        of: [from, to],
      })
    },
  })
}

/** Every value that one figure had. */
export function historyRoute(app: RestScope, releases: Releases): void {
  app.route({
    method: 'GET',
    url: '/series/:id/observations/:period/history',
    schema: {
      operationId: 'getHistory',
      summary: 'Every value that a figure had, with the releases it stood in and why it changed.',
      tags: ['observations'],
      params: z.strictObject({
        id: idInAddress,
        period: periodParameter.describe('The period of the figure.'),
      }),
      querystring: historyParameters,
      response: responses(History, { aspects: historyAspects }),
    },
    handler: ({ release, params, query }, reply) =>
      reply.represent(
        () =>
          history(release, releasesUpTo(releases, release), { ...withDerive(query), ...params }),
        {
          aspects: historyAspects,
          holds: (other) => holdsFigure(other, { ...query, ...params }),
        },
      ),
  })
}
