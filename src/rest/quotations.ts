import { randomUUID } from 'node:crypto'
import { recordKinds } from '../model/records.ts'
import { drawParameters, filtersOf } from '../queries/parameters/parameters.ts'
import { listings } from '../queries/records/listings/index.ts'
import { quotation } from '../queries/records/quotation.ts'
import { randomQuotation } from '../queries/records/random-quotation.ts'
import { commonAspects, recordBodyOf, responses } from './responses.ts'
import type { RestScope } from './scope.ts'
import { quotationWithVariants } from './single-records.ts'

/** One quotation, drawn by lot. */
export function randomQuotationRoute(app: RestScope): void {
  const listing = listings.quotations
  const aspects = [...commonAspects, listing.shown.kind]
  app.route({
    method: 'GET',
    url: '/quotations/random',
    schema: {
      operationId: 'drawQuotation',
      summary: 'One quotation drawn by lot; the same seed draws the same one.',
      tags: ['quotations'],
      querystring: drawParameters(listing),
      response: responses(
        recordBodyOf(recordKinds.quotations.schema.partial()).extend(quotationWithVariants.beside),
        { aspects },
      ),
    },
    handler: ({ release, query }, reply) => {
      const { seed = randomUUID(), ...rest } = query
      const selection = { ...rest, filters: filtersOf(listing, query) }
      return reply.represent(
        () => quotation(release, { ...rest, id: randomQuotation(release, selection, seed).id }),
        { aspects, cacheable: query.seed !== undefined },
      )
    },
  })
}
