import type { Subject } from '../formats/sdmx/data/data-message.ts'
import { ALL, flowsOf } from '../formats/sdmx/flows.ts'
import { AGENCY, DATA_STRUCTURE } from '../formats/sdmx/sdmx-release.ts'
import { providingEstimators } from '../formats/sdmx/structures/data-providers.ts'
import { problem } from '../model/problems.ts'
import type { Series } from '../model/series.ts'
import type { Release } from '../releases/release.ts'
import { unknownName } from './unknown-name.ts'

/** A part of the data that is asked for by one name. */
export interface DataSubject {
  readonly subject: Subject
  /** The dataflow that it is of. */
  readonly flow: Subject
  /** Its series in a release; none where the release does not have it. */
  readonly seriesOf: (release: Release) => readonly Series[]
}

type Ids = ReadonlySet<string> | undefined

/**
 * THE contexts of data (SDMX REST 2.x). All dataflows together are the one of everything, since each figure
 * would otherwise come once for every topic above it.
 */
const contexts: Readonly<Record<string, (release: Release, ids: Ids) => readonly DataSubject[]>> = {
  dataflow: (release, ids) => [...(ids ?? [ALL])].map((id) => ofFlow(release, id)),
  datastructure: (release, ids) => [...(ids ?? [DATA_STRUCTURE])].map((id) => whole(release, id)),
  provisionagreement: (release, ids) => {
    const providers = providingEstimators(release).map(({ id }) => id)
    return [...(ids ?? providers)].map((id) => ofProvider(release, id, providers))
  },
}

/**
 * What an address names: each a data set of its own.
 * @throws {Problem} `invalid-parameter` for a context, `unknown-record` for a name.
 */
export function dataSubjects(
  release: Release,
  {
    context,
    agencies,
    ids,
  }: { readonly context: string; readonly agencies: Ids; readonly ids: Ids },
): readonly DataSubject[] {
  if (agencies && !agencies.has(AGENCY))
    throw unknownName('agency', [...agencies].join(','), [AGENCY])
  const subjects = contexts[context === '*' || context === 'all' ? 'dataflow' : context]
  if (subjects) return subjects(release, ids)
  throw problem('invalid-parameter', {
    parameter: 'context',
    detail: `context: ${JSON.stringify(context.slice(0, 60))} is not known; there are ${Object.keys(contexts).join(', ')} and *`,
  })
}

function ofFlow(release: Release, id: string): DataSubject {
  const flows = flowsOf(release)
  const found = flows.get(id)
  if (!found) throw unknownName('dataflow', id, flows.keys())
  const subject: Subject = { kind: 'dataflow', id, name: found.name }
  return { subject, flow: subject, seriesOf: (one) => flowsOf(one).get(id)?.series ?? [] }
}

function whole(release: Release, id: string): DataSubject {
  if (id !== DATA_STRUCTURE) throw unknownName('datastructure', id, [DATA_STRUCTURE])
  const all = ofFlow(release, ALL)
  return { ...all, subject: { kind: 'datastructure', id, name: all.flow.name } }
}

function ofProvider(release: Release, id: string, providers: readonly string[]): DataSubject {
  if (!providers.includes(id)) throw unknownName('provisionagreement', id, providers)
  const name = release.catalogue.estimators.get(id)?.name ?? id
  return providedBy(ofFlow(release, ALL), id, { kind: 'provisionagreement', id, name })
}

/** What of a subject one estimator stands behind. */
export function providedBy(
  { flow, seriesOf }: DataSubject,
  provider: string,
  subject: Subject,
): DataSubject {
  return {
    subject,
    flow,
    seriesOf: (release) => seriesOf(release).filter(({ estimator }) => estimator === provider),
  }
}
