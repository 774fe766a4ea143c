import { z } from 'zod'
import { problem } from '../model/problems.ts'
import type { Answer } from '../queries/answer.ts'
import { onePage, textColumns } from '../queries/pages/table.ts'
import { formatOnly } from '../queries/parameters/parameters.ts'
import type { Releases } from '../releases/open-releases.ts'
import { listOf, responses } from './responses.ts'
import type { RestScope } from './scope.ts'
import { httpDate, pinnedAddress, timeMapAddress } from './versions.ts'

const Memento = z.strictObject({
  address: z.string().describe('Answers the same for ever.'),
  datetime: z.string().describe('When the release was cut, as HTTP writes dates.'),
  release: z.string(),
})
type Memento = z.infer<typeof Memento>

const parameters = formatOnly.omit({ asOf: true }).extend({
  of: z
    .string()
    .min(1)
    .max(4_000)
    .describe('The address whose versions are asked, from /v1 on, percent-encoded.')
    .meta({ example: '/v1/areas/sun' }),
})

const aspects = ['table', 'time-map'] as const

/** The versions of any address (RFC 7089 §5): one in each release that answers it. */
export function timeMapRoute(app: RestScope, releases: Releases): void {
  app.route({
    method: 'GET',
    url: '/timemap',
    config: { expensive: true },
    schema: {
      operationId: 'getTimeMap',
      summary: 'Where an address has pinned versions, and from when each is.',
      tags: ['releases'],
      querystring: parameters,
      response: responses(listOf(Memento), { aspects }),
    },
    handler: ({ query: { of } }, reply) =>
      reply.represent(async () => answer(releases, of, await mementosOf(app, releases, of)), {
        pinnable: false,
        aspects,
      }),
  })
}

/** Asks each release, since nothing but the answer tells whether there is one. */
async function mementosOf(app: RestScope, releases: Releases, of: string): Promise<Memento[]> {
  if (!/^\/v1(?![^/?.])(?!\/(releases|timemap)\b)/.test(of)) {
    throw problem('invalid-parameter', {
      parameter: 'of',
      detail: `of: ${JSON.stringify(of.slice(0, 80))} is no address that answers from the latest release, such as /v1/areas/sun`,
    })
  }
  const found: Memento[] = []
  for (const release of releases.all) {
    if (release.cutAt === undefined) continue
    const address = pinnedAddress(of, release)
    const { statusCode } = await app.inject({ method: 'HEAD', url: address })
    if (statusCode !== 200) continue
    found.push({ address, datetime: httpDate(release.cutAt), release: release.version })
  }
  return found
}

function answer({ latest }: Releases, of: string, mementos: readonly Memento[]): Answer {
  const page = { next: undefined, total: mementos.length }
  return {
    release: latest,
    page,
    view: { kind: 'time-map', original: of, address: timeMapAddress(of), mementos },
    json: () => ({ data: mementos, page, release: latest.version, query: { of } }),
    table: {
      columns: textColumns(['address', 'datetime', 'release']),
      pages: onePage(
        mementos.map(({ address, datetime, release }) => [address, datetime, release]),
      ),
    },
  }
}
