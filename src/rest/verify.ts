import { z } from 'zod'
import { Verdict } from '../queries/verdicts/shape.ts'
import { verify } from '../queries/verdicts/verify.ts'
import { verifyParameters } from '../queries/verdicts/verify-parameters.ts'
import { responses } from './responses.ts'
import type { RestScope } from './scope.ts'

const Verification = Verdict.extend({
  candidates: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        score: z.number().describe('How well it fits; only the order means anything.'),
      }),
    )
    .optional()
    .describe('What the words may have meant, where that is not clear; the best first.'),
  release: z.string().describe('The release that was asked.'),
})

/** The verdict on a statement that the caller makes. */
export function verifyRoute(app: RestScope): void {
  app.route({
    method: 'GET',
    url: '/verify',
    schema: {
      operationId: 'verify',
      summary: 'What the accounts say, one by one, of a statement that you make.',
      tags: ['verify'],
      querystring: verifyParameters,
      response: responses(Verification),
    },
    handler: ({ release, query }, reply) => reply.represent(() => verify(release, query)),
  })
}
