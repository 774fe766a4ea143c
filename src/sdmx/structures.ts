import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { referencesOfKind, referenceWalks, type Walk } from '../formats/sdmx/artefact-graph.ts'
import { type ArtefactKind, asScheme, itemPaths } from '../formats/sdmx/artefacts.ts'
import { structureFormats } from '../formats/sdmx/index.ts'
import {
  detailModes,
  type StructureQuery,
  selectArtefacts,
  type Wanted,
} from '../formats/sdmx/select-artefacts.ts'
import { artefactsOf } from '../formats/sdmx/structures/index.ts'
import { type Problem, problem } from '../model/problems.ts'
import { kindsNamed, kindWords } from './artefact-types.ts'
import type { Face } from './face.ts'
import { meaningOf, namesIn, pathParameter, queryParameter } from './parameters.ts'
import { messageId, preparedAt, sendMessage } from './send-message.ts'
import { unknownName } from './unknown-name.ts'
import { type AskedVersions, versionsAsked } from './versions.ts'

/** The parts of an address, each of which may be left out together with those after it. */
const parts = [':type', ':agency', ':id', ':version', ':item'] as const

/** Queries of structures: the same under both versions, but for the part before the type. */
export function structureRoutes(scope: FastifyInstance, face: Face): void {
  const prefix = face.standard === '2.1' ? '' : '/structure'
  for (const count of parts.keys()) {
    const address = ['', ...parts.slice(0, count + 1)].join('/')
    scope.get(prefix + address, (request, reply) => answer(face, request, reply))
  }
  if (face.standard === '3.0') scope.get(prefix, (request, reply) => answer(face, request, reply))
}

async function answer(face: Face, request: FastifyRequest, reply: FastifyReply) {
  const query = queryOf(face, request)
  const versions = versionsAsked(face.releases, face.standard, {
    version: pathParameter(request, 'version'),
    asOf: queryParameter(request, 'asOf'),
  })
  const { chosen, latest, isPinned } = versions
  // What has a version of its own is always of the latest release.
  const of = isPinned ? chosen : [...new Set([...chosen, latest])]
  return await sendMessage(request, reply, {
    formats: structureFormats[face.standard],
    of,
    isPinned,
    body: ({ format }) => {
      const artefacts = selectArtefacts(versions, query)
      if (artefacts.length === 0) throw nothingFound(request, query, versions)
      return format.encode({ id: messageId(request, of), prepared: preparedAt(of), artefacts })
    },
  })
}

function queryOf({ standard }: Face, request: FastifyRequest): StructureQuery {
  const type = pathParameter(request, 'type') ?? '*'
  return {
    kinds: new Set(kindsNamed(type, standard)),
    agencies: namesIn(pathParameter(request, 'agency')),
    ids: namesIn(pathParameter(request, 'id')),
    items: namesIn(pathParameter(request, 'item')),
    detail: meaningOf('detail', queryParameter(request, 'detail') ?? 'full', details),
    references: walksNamed(queryParameter(request, 'references') ?? 'none'),
  }
}

const details = new Map(Object.entries(detailModes))

/** Where `references` leads: a way through the graph, or the kinds that are wanted from all around. */
const walks: ReadonlyMap<string, Walk> = new Map([
  ...[...kindWords].map(([word, kinds]): [string, Walk] => [word, toKinds(kinds)]),
  ...Object.entries(referenceWalks),
])

function toKinds(kinds: readonly ArtefactKind[]): Walk {
  return joined(kinds.map(referencesOfKind))
}

function joined(all: readonly Walk[]): Walk {
  return (graph, from) => all.flatMap((walk) => [...walk(graph, from)])
}

/** SDMX 3.0 lets several be joined by commas. */
function walksNamed(text: string): Walk {
  return joined(text.split(',').map((word) => meaningOf('references', word, walks)))
}

/** Says which of the names is the one that leads nowhere. */
function nothingFound(
  request: FastifyRequest,
  { kinds, agencies, ids, items }: StructureQuery,
  { chosen, latest }: AskedVersions,
): Problem {
  const all = artefactsOf(chosen.at(-1) ?? latest).filter(({ kind }) => kinds.has(kind))
  const ofAgency = all.filter(({ agency }) => agencies?.has(agency) ?? true)
  const ofId = ofAgency.filter(({ id }) => ids?.has(id) ?? true)
  const inSchemes = ofId.flatMap((artefact) => itemPaths(asScheme(artefact)?.items ?? []))
  const told = (wanted: Wanted) => [...(wanted ?? [])].join(',')
  if (ofAgency.length === 0) {
    const known = all.map(({ agency }) => agency)
    return unknownName('agency', told(agencies), known)
  }
  if (ofId.length === 0) {
    const known = ofAgency.map(({ id }) => id)
    return unknownName('id', told(ids), known)
  }
  const version = pathParameter(request, 'version')
  if (chosen.length > 0 && items) {
    if (inSchemes.length > 0) return unknownName('item', told(items), inSchemes)
    const detail = 'item: only schemes and code lists have items; leave the last part out'
    return problem('unknown-record', { parameter: 'item', detail })
  }
  return problem('unknown-record', {
    parameter: 'version',
    detail: `version: there is no ${version}; the latest is ${ofId.map((one) => one.version).at(-1)}`,
  })
}
