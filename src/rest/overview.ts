import { z } from 'zod'
import { describeWithFiles, type FileLibrary } from '../files/index.ts'
import { knownStyles } from '../formats/citations/styles.ts'
import { formats } from '../formats/index.ts'
import { problems } from '../model/problems.ts'
import { overview } from '../queries/overview.ts'
import { DEFAULT_LIMIT, formatOnly, MAXIMUM_LIMIT } from '../queries/parameters/parameters.ts'
import { listings } from '../queries/records/listings/index.ts'
import { commonAspects, responses } from './responses.ts'
import type { RestScope } from './scope.ts'

const Overview = z.strictObject({
  title: z.string(),
  description: z.string(),
  release: z.string(),
  date: z.string(),
  digest: z.string().describe('SHA-256 of all files of the release.'),
  counts: z.record(z.string(), z.int()),
  links: z.record(z.string(), z.string()),
  templates: z
    .record(z.string(), z.string())
    .describe('Addresses with a part to be filled in (RFC 6570).'),
  licence: z.strictObject({ name: z.string(), title: z.string(), path: z.string() }),
  citation: z.string().describe('How to cite the dataset as a whole.'),
})

const Config = z.strictObject({
  limits: z.record(z.string(), z.record(z.string(), z.int())),
  formats: z.array(z.strictObject({ name: z.string(), mediaType: z.string() })),
  problems: z.array(z.strictObject({ code: z.string(), title: z.string() })),
  citations: z
    .strictObject({
      styles: z
        .record(z.string(), z.string())
        .describe('What style may be, and what it is called.'),
      locales: z.array(z.string()).describe('What locale may be.'),
    })
    .describe('How formatted citations may be written.'),
})

const aspects = [...commonAspects, 'release'] as const

/** Limits by what they limit: lists, requests, GraphQL. */
export type Limits = Readonly<Record<string, Readonly<Record<string, number>>>>

const links = {
  ...Object.fromEntries(Object.keys(listings).map((kind) => [kind, `/v1/${kind}`])),
  observations: '/v1/observations',
  disagreements: '/v1/disagreements',
  search: '/v1/search',
  files: '/v1/files',
  releases: '/v1/releases',
  config: '/v1/config',
  graphql: '/graphql',
  graphiql: '/graphiql',
  'sdmx-2.1': '/sdmx/2.1/dataflow/CF',
  'sdmx-3.0': '/sdmx/3.0/structure/dataflow/CF',
  openapi: '/openapi.json',
  documentation: '/docs',
}

/** What answers nothing until it is said of what. */
const templates = {
  compare: '/v1/compare/{indicator}',
  fulfilment: '/v1/plans/{plan}/fulfilment',
  verify: '/v1/verify{?indicator,q,area,period,value}',
}

function citations() {
  const { styles, locales } = knownStyles()
  return {
    styles: Object.fromEntries(Object.entries(styles).map(([name, { title }]) => [name, title])),
    locales: Object.keys(locales),
  }
}

/** What is here, and within which limits it is served. */
export function overviewRoutes(app: RestScope, limits: Limits, library: FileLibrary): void {
  app.route({
    method: 'GET',
    url: '/',
    schema: {
      operationId: 'getOverview',
      summary: 'What is here: counts, links, licence, how to cite.',
      tags: ['overview'],
      querystring: formatOnly,
      response: responses(Overview, { aspects }),
    },
    handler: ({ release }, reply) =>
      reply.represent(
        () => {
          const answer = overview(release)
          const describe = () => describeWithFiles(release, library)
          return {
            ...answer,
            json: () => ({ ...answer.json(), links, templates }),
            view: { kind: 'release', describe },
          }
        },
        { aspects, holds: () => true },
      ),
  })
  app.route({
    method: 'GET',
    url: '/config',
    schema: {
      operationId: 'getConfig',
      summary: 'The limits, formats, kinds of problem, and styles of citations.',
      tags: ['overview'],
      querystring: formatOnly,
      response: responses(Config),
    },
    handler: ({ release }, reply) =>
      reply.represent(() => ({
        release,
        table: undefined,
        json: () => ({
          limits: { list: { defaultLimit: DEFAULT_LIMIT, maximumLimit: MAXIMUM_LIMIT }, ...limits },
          formats: formats.map(({ name, mediaType }) => ({ name, mediaType })),
          citations: citations(),
          problems: Object.entries(problems).map(([code, { title }]) => ({ code, title })),
        }),
      })),
  })
}
