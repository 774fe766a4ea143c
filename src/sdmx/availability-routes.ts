import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ArtefactKind } from '../formats/sdmx/artefacts.ts'
import { dimensions, timeDimension } from '../formats/sdmx/components.ts'
import type { Constraint } from '../formats/sdmx/constraint.ts'
import { constraintReferences, referenceKinds } from '../formats/sdmx/constraint-references.ts'
import { structureFormats } from '../formats/sdmx/index.ts'
import type { Standard } from '../formats/sdmx/message-format.ts'
import type { Shown } from '../formats/sdmx/structure-message.ts'
import { constraintArtefact } from '../formats/sdmx/structures/constraint-artefact.ts'
import { problem } from '../model/problems.ts'
import type { Release } from '../releases/release.ts'
import { availability, availabilityModes } from './available-content.ts'
import { type DataAddress, dataAddress } from './data-address.ts'
import { updatedAfterAsked } from './data-parameters.ts'
import { nothing } from './data-routes.ts'
import type { Face } from './face.ts'
import { meaningOf, namesIn } from './parameters.ts'
import type { QueryParameters } from './query-string.ts'
import { messageId, preparedAt, sendMessage } from './send-message.ts'

const names = { '2.1': 'availableconstraint', '3.0': 'availability' } as const satisfies Record<
  Standard,
  string
>

/** Questions of what data there are, under both versions of the standard. */
export function availabilityRoutes(scope: FastifyInstance, face: Face): void {
  const name = names[face.standard]
  for (const address of [`/${name}`, `/${name}/*`]) {
    scope.get(address, { config: { expensive: true } }, (request, reply) =>
      answer(face, request, reply),
    )
  }
}

async function answer(face: Face, request: FastifyRequest, reply: FastifyReply) {
  const address = dataAddress(face, request)
  const { asked, releases, parameters } = address
  const mode = meaningOf('mode', parameters.get('mode') || 'exact', availabilityModes)
  const dimensionIds = dimensionsAsked(address.rest[0])
  const kinds = kindsAsked(parameters)
  const updatedAfter = updatedAfterAsked(parameters)
  const of = updatedAfter ? releases : [asked]
  return await sendMessage(request, reply, {
    formats: structureFormats[face.standard],
    of,
    isPinned: address.isPinned,
    body: async ({ format }) => {
      const artefacts: Shown[] = []
      for (const found of await constraintsOf(address, { updatedAfter, mode, dimensionIds })) {
        artefacts.push(...shownOf(asked, found, kinds))
      }
      if (artefacts.length === 0) return nothing(face, address)
      return format.encode({ id: messageId(request, of), prepared: preparedAt(of), artefacts })
    },
  })
}

interface Found {
  readonly constraint: Constraint
  readonly flowId: string
}

async function constraintsOf(
  { subjects, selection, releases, asked }: DataAddress,
  wanted: Pick<Parameters<typeof availability>[0], 'mode' | 'dimensionIds'> & {
    readonly updatedAfter: Date | undefined
  },
): Promise<readonly Found[]> {
  const { updatedAfter, mode, dimensionIds } = wanted
  const found: Found[] = []
  for (const subject of subjects) {
    const question = { subject, selection, releases, asked, updatedAfter, includeHistory: false }
    const constraint = await availability({ question, mode, dimensionIds })
    if (constraint) found.push({ constraint, flowId: subject.flow.id })
  }
  return found
}

function shownOf(
  release: Release,
  { constraint, flowId }: Found,
  kinds: ReadonlySet<ArtefactKind>,
): readonly Shown[] {
  return [
    constraintArtefact(release, constraint),
    ...constraintReferences(release, constraint, flowId, kinds),
  ].map((artefact) => ({ artefact, depth: 'full' }))
}

/** The dimensions that a path ends on; undefined for all. */
function dimensionsAsked(text: string | undefined): ReadonlySet<string> | undefined {
  const asked = namesIn(text)
  const known = [...dimensions.map(({ id }) => id), timeDimension.id]
  for (const id of asked ?? []) {
    if (known.includes(id)) continue
    throw problem('invalid-parameter', {
      parameter: 'componentId',
      detail: `componentId: ${JSON.stringify(id.slice(0, 60))} is no dimension; there are ${known.join(', ')}`,
    })
  }
  return asked
}

/** Value lists are of no use here, and so are none; a client that asks for all kinds names them too. */
const references: ReadonlyMap<string, readonly ArtefactKind[]> = new Map([
  ['none', []],
  ['all', referenceKinds],
  ['valuelist', []],
  ...referenceKinds.map((kind): [string, readonly ArtefactKind[]] => [kind, [kind]]),
])

function kindsAsked(parameters: QueryParameters): ReadonlySet<ArtefactKind> {
  const text = parameters.get('references') || 'none'
  return new Set(text.split(',').flatMap((word) => meaningOf('references', word, references)))
}
