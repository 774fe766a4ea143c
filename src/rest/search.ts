import { z } from 'zod'
import { searchParameters } from '../queries/parameters/parameters.ts'
import { search } from '../queries/search/search.ts'
import { listOf, responses } from './responses.ts'
import type { RestScope } from './scope.ts'

const Result = z.strictObject({
  kind: z.string(),
  id: z.string(),
  title: z.string(),
  score: z.number().describe('How well it fits; only the order means anything.'),
})

/** Everything that words lead to. */
export function searchRoute(app: RestScope): void {
  app.route({
    method: 'GET',
    url: '/search',
    schema: {
      operationId: 'search',
      summary: 'Everything that some words lead to, best first, tolerant of misspelling.',
      tags: ['search'],
      querystring: searchParameters,
      response: responses(
        listOf(Result).extend({
          byKind: z.record(z.string(), z.int()).describe('How many were found of each kind.'),
        }),
      ),
    },
    handler: ({ release, query }, reply) => reply.represent(() => search(release, query)),
  })
}
