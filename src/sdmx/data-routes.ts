import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dataFormats } from '../formats/sdmx/index.ts'
import { Problem, problem } from '../model/problems.ts'
import { type DataAddress, dataAddress } from './data-address.ts'
import { dimensionAsked, historyAsked, shownAsked, updatedAfterAsked } from './data-parameters.ts'
import { dataSetsFor } from './data-sets.ts'
import type { Face } from './face.ts'
import { inPieces } from './in-pieces.ts'
import { keyGrammars, unknownInKey } from './key.ts'
import { messageId, preparedAt, sendMessage } from './send-message.ts'

/** Questions of data, under both versions of the standard. */
export function dataRoutes(scope: FastifyInstance, face: Face): void {
  for (const address of ['/data', '/data/*']) {
    scope.get(address, { config: { expensive: true } }, (request, reply) =>
      answer(face, request, reply),
    )
  }
}

async function answer(face: Face, request: FastifyRequest, reply: FastifyReply) {
  const address = dataAddress(face, request)
  const { asked, releases, parameters } = address
  const updatedAfter = updatedAfterAsked(parameters)
  const includeHistory = historyAsked(parameters)
  const isRevision = updatedAfter !== undefined || includeHistory
  const of = isRevision ? releases : [asked]
  const shown = shownAsked(parameters)
  const dimensionAtObservation = dimensionAsked(parameters)
  return await sendMessage(request, reply, {
    formats: dataFormats[face.standard],
    of,
    isPinned: address.isPinned,
    body: async ({ format, parameters: options }) => {
      const dataSets = await dataSetsOf(address, { updatedAfter, includeHistory })
      if (dataSets.length === 0) return nothing(face, address)
      const message = {
        id: messageId(request, of),
        prepared: preparedAt(of),
        release: asked,
        dimensionAtObservation,
        shown,
        isRevision,
        dataSets,
      }
      return Readable.from(inPieces(format.encode(message, options)))
    },
  })
}

/** The data sets of every subject that is asked for. */
async function dataSetsOf(
  { subjects, selection, releases, asked }: DataAddress,
  revision: { readonly updatedAfter: Date | undefined; readonly includeHistory: boolean },
) {
  const sets = subjects.map((subject) =>
    dataSetsFor({ subject, selection, releases, asked, ...revision }),
  )
  return (await Promise.all(sets)).flat()
}

/**
 * What is answered where no figure is: SDMX REST 1.x asks for an error, 2.x takes a lack of results that was
 * well asked for as no error (SDMX REST, "status").
 */
export function nothing({ standard }: Face, { key, asked }: DataAddress): undefined {
  if (standard === '3.0') return undefined
  const [first, ...others] = unknownInKey(key, keyGrammars[standard], asked)
  if (first) throw new Problem(first.code, [first, ...others])
  throw problem('unknown-figure', {
    detail:
      'no figure has such a key, period and condition; availableconstraint says which there are',
  })
}
