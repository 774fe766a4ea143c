import { z } from 'zod'
import type { CatalogueName } from '../model/catalogue.ts'
import { Id } from '../model/id.ts'
import { recordKinds } from '../model/records.ts'
import type { Answer } from '../queries/answer.ts'
import type { PrintedBounds } from '../queries/figures/printed-within.ts'
import {
  type claimParameters,
  filtersOf,
  listParameters,
  recordParameters,
} from '../queries/parameters/parameters.ts'
import { list } from '../queries/records/list.ts'
import type { Listing } from '../queries/records/listing.ts'
import { type RecordQuestion, record } from '../queries/records/record.ts'
import type { Release } from '../releases/release.ts'
import { commonAspects, listOf, recordBodyOf, responses, rowOf } from './responses.ts'
import type { RestScope } from './scope.ts'

/** The id in an address. Any text is let through, so that an unknown one is a 404 with the nearest known. */
export const idInAddress = z
  .string()
  .min(1)
  .max(200)
  .describe(Id.description ?? 'The id of the record.')

/** How one record is shown at its own address, where that is more than its members. */
interface Single {
  readonly parameters: typeof recordParameters | typeof claimParameters
  readonly ask: (
    release: Release,
    question: RecordQuestion & PrintedBounds,
  ) => Answer | Promise<Answer>
  /** The members beside those of the record. */
  readonly beside: z.ZodRawShape
}

/** The list of a kind of record, and each of them at an address of its own. */
export function recordRoutes<Name extends CatalogueName>(
  app: RestScope,
  listing: Listing<Name>,
  example: Release,
  { parameters, ask, beside }: Single = {
    parameters: recordParameters,
    ask: (release, question) => record(release, listing, question),
    beside: {},
  },
): void {
  const { name, plural, description } = recordKinds[listing.kind]
  const aspects = [...commonAspects, listing.shown.kind]
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  const row = rowOf(listing)
  const [first] = example.catalogue[listing.kind].keys()
  const exampleList = list(example, listing, { filters: {}, limit: 1 }).json()
  app.route({
    method: 'GET',
    url: `/${plural}`,
    schema: {
      operationId: `list${plural.charAt(0).toUpperCase()}${plural.slice(1)}`,
      summary: description,
      tags: [plural],
      querystring: listParameters(listing),
      response: responses(listOf(row), { example: exampleList }),
    },
    handler: ({ release, query }, reply) =>
      reply.represent(() =>
        list(release, listing, { ...query, filters: filtersOf(listing, query) }),
      ),
  })
  app.route({
    method: 'GET',
    url: `/${plural}/:id`,
    schema: {
      operationId: `get${title}`,
      summary: `One ${name}, with the ids of all records that name it.`,
      tags: [plural],
      params: z.strictObject({ id: idInAddress.meta({ example: first }) }),
      querystring: z.strictObject(parameters),
      response: responses(recordBodyOf(row).extend(beside), { aspects }),
    },
    handler: ({ release, params, query }, reply) =>
      reply.represent(() => ask(release, { ...query, ...params }), {
        aspects,
        holds: ({ catalogue }) => catalogue[listing.kind].has(params.id),
      }),
  })
}
