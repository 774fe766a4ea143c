import { artefactGraph, type Walk } from './artefact-graph.ts'
import { type Artefact, type ArtefactKind, asScheme, keyOf } from './artefacts.ts'
import { cutToUsed, pickItems } from './partial-schemes.ts'
import type { SdmxRelease } from './sdmx-release.ts'
import type { Depth, Shown } from './structure-message.ts'
import { artefactsOf } from './structures/index.ts'

interface DetailMode {
  readonly matched: Depth
  readonly referenced: Depth
  /** Whether schemes that are referred to keep only the items that are used. */
  readonly isPartial?: boolean
}

/** What `detail` may be (SDMX REST, structure queries). Code lists extend no others, so `raw` is `full`. */
export const detailModes = {
  full: { matched: 'full', referenced: 'full' },
  allstubs: { matched: 'stub', referenced: 'stub' },
  referencestubs: { matched: 'full', referenced: 'stub' },
  allcompletestubs: { matched: 'complete-stub', referenced: 'complete-stub' },
  referencecompletestubs: { matched: 'full', referenced: 'complete-stub' },
  referencepartial: { matched: 'full', referenced: 'full', isPartial: true },
  raw: { matched: 'full', referenced: 'full' },
} as const satisfies Record<string, DetailMode>

/** Names that are asked for, or all. */
export type Wanted = ReadonlySet<string> | undefined

export interface StructureQuery {
  readonly kinds: ReadonlySet<ArtefactKind>
  readonly agencies: Wanted
  readonly ids: Wanted
  /** Items of schemes, by their paths. */
  readonly items: Wanted
  readonly detail: DetailMode
  readonly references: Walk
}

/** Which releases are asked for. */
export interface ChosenReleases {
  /** Those whose version is asked for, oldest first. */
  readonly chosen: readonly SdmxRelease[]
  readonly latest: SdmxRelease
  /** Whether a version is asked for; some schemes have one of their own, which SDMX fixes. */
  readonly isAsked: (version: string) => boolean
}

interface Found {
  readonly release: SdmxRelease
  readonly artefact: Artefact
}

/** The artefacts that a query matches, with what it asks of those around them; none where nothing matches. */
export function selectArtefacts(releases: ChosenReleases, query: StructureQuery): readonly Shown[] {
  const { detail, items } = query
  const matched = matching(releases, query)
  const referenced = withoutRepeats(
    matched.flatMap(({ release, artefact }) =>
      [...query.references(artefactGraph(release), artefact)].map((one) => ({
        release,
        artefact: one,
      })),
    ),
    new Set(matched.map(({ artefact }) => keyOf(artefact))),
  )
  const cut =
    'isPartial' in detail && detail.isPartial ? cutToUsed(matched, referenced) : referenced
  return [
    ...matched.map(({ artefact }) => ({
      artefact: items ? pickItems(artefact, items) : artefact,
      depth: detail.matched,
    })),
    ...cut.map(({ artefact }) => ({ artefact, depth: detail.referenced })),
  ]
}

function matching(
  { chosen, latest, isAsked }: ChosenReleases,
  { kinds, agencies, ids, items }: StructureQuery,
): readonly Found[] {
  const versioned = chosen.flatMap((release) =>
    artefactsOf(release)
      .filter(({ version }) => version === release.version)
      .map((artefact) => ({ release, artefact })),
  )
  const standing = artefactsOf(latest)
    .filter(({ version }) => version !== latest.version && isAsked(version))
    .map((artefact) => ({ release: latest, artefact }))
  return [...standing, ...versioned].filter(
    ({ artefact }) =>
      kinds.has(artefact.kind) &&
      has(agencies, artefact.agency) &&
      has(ids, artefact.id) &&
      (items === undefined || (asScheme(pickItems(artefact, items))?.items.length ?? 0) > 0),
  )
}

function has(wanted: Wanted, name: string): boolean {
  return wanted === undefined || wanted.has(name)
}

/** Each but once, and of the newest release where some have a name in common. */
function withoutRepeats(found: readonly Found[], shown: Set<string>): readonly Found[] {
  const kept: Found[] = []
  for (const one of [...found].reverse()) {
    const key = keyOf(one.artefact)
    if (shown.has(key)) continue
    shown.add(key)
    kept.push(one)
  }
  return kept.reverse()
}
