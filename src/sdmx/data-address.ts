import type { FastifyRequest } from 'fastify'
import { problem } from '../model/problems.ts'
import { releasesUpTo } from '../releases/choose-release.ts'
import type { Release } from '../releases/release.ts'
import { type DataSelection, dataSelection } from './data-selection.ts'
import { type DataSubject, dataSubjects, providedBy } from './data-subjects.ts'
import type { Face } from './face.ts'
import { keyFilter, keyGrammars } from './key.ts'
import { namesIn } from './parameters.ts'
import { type QueryParameters, queryParameters } from './query-string.ts'
import { versionsAsked } from './versions.ts'

/** What the path and the parameters of a question of data, or of what data there are, name in common. */
export interface DataAddress {
  readonly subjects: readonly DataSubject[]
  /** As it was written. */
  readonly key: string
  readonly selection: DataSelection
  readonly parameters: QueryParameters
  /** The release that is asked. */
  readonly asked: Release
  /** Those up to it, oldest first. */
  readonly releases: readonly Release[]
  readonly isPinned: boolean
  /** The parts of the path that follow those of a question of data. */
  readonly rest: readonly string[]
}

/** The parts of a path, as either version of the standard orders them. */
interface Parts {
  readonly context: string
  readonly agency: string | undefined
  readonly id: string | undefined
  readonly version: string | undefined
  readonly key: string
  readonly provider: string | undefined
  readonly rest: readonly string[]
}

const readers: Readonly<Record<Face['standard'], (segments: readonly string[]) => Parts>> = {
  '2.1': parts21,
  '3.0': parts30,
}

/** `flow/key/provider`, where a flow is `id`, `agency,id` or `agency,id,version` (SDMX REST 1.5). */
function parts21([flow = 'all', key = 'all', provider, ...rest]: readonly string[]): Parts {
  const names = flow.split(',')
  const [agency, id, version] = names.length === 1 ? [undefined, ...names] : names
  return { context: 'dataflow', agency, id, version: version?.toLowerCase(), key, provider, rest }
}

/** `context/agency/id/version/key` (SDMX REST 2.x). */
function parts30([
  context = '*',
  agency,
  id,
  version,
  key = '*',
  ...rest
]: readonly string[]): Parts {
  // What is left out stands for the newest; all versions would give each figure as often as there are any.
  return {
    context,
    agency,
    id,
    version: version === '*' ? '~' : version,
    key,
    provider: undefined,
    rest,
  }
}

/**
 * Reads what both kinds of question have in common.
 * @throws {Problem} where a part or a parameter is malformed or names something that does not exist.
 */
export function dataAddress(face: Face, request: FastifyRequest): DataAddress {
  const parts = readers[face.standard](segmentsOf(request))
  const parameters = queryParameters(request.url)
  const { chosen, isPinned } = versionsAsked(face.releases, face.standard, {
    version: parts.version,
    asOf: parameters.get('asOf') || undefined,
  })
  const asked = chosen.at(-1)
  if (!asked) {
    throw problem('unknown-record', {
      parameter: 'version',
      detail: `version: there is no ${parts.version}; there are ${face.releases.all.map(({ version }) => version).join(', ')}`,
    })
  }
  const subjects = dataSubjects(asked, {
    context: parts.context,
    agencies: namesIn(parts.agency),
    ids: namesIn(parts.id),
  })
  const key = keyFilter(parts.key, keyGrammars[face.standard])
  return {
    subjects: ofProviders(subjects, parts.provider),
    key: parts.key,
    selection: dataSelection(key, parameters),
    parameters,
    asked,
    releases: releasesUpTo(face.releases, asked),
    isPinned,
    rest: parts.rest,
  }
}

/** The parts of the path after the kind of question; some clients end it with a slash. */
function segmentsOf({ url }: FastifyRequest): readonly string[] {
  const [path = ''] = url.split('?')
  const [, segments = ''] = /^\/sdmx\/[^/]+\/[^/]+\/(.*?)\/?$/.exec(path) ?? []
  return segments === '' ? [] : segments.split('/').map(decodeURIComponent)
}

/** A provider is an estimator, with or without the agency that lists it; several may be joined by plus signs. */
function ofProviders(
  subjects: readonly DataSubject[],
  provider: string | undefined,
): readonly DataSubject[] {
  const wanted = namesIn(provider?.split(',').at(-1))
  if (!wanted) return subjects
  return subjects.flatMap((one) => [...wanted].map((id) => providedBy(one, id, one.subject)))
}
