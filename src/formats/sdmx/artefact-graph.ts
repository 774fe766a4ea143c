import { type Artefact, type ArtefactKind, keyOf } from './artefacts.ts'
import type { SdmxRelease } from './sdmx-release.ts'
import { agencies } from './structures/agency-scheme.ts'
import { artefactsOf } from './structures/index.ts'

/** The artefacts of a release, and which names which. */
export interface ArtefactGraph {
  /** Those that an artefact names: what it cannot be read without, and the scheme of its agency. */
  readonly children: (artefact: Artefact) => readonly Artefact[]
  /** Those that name an artefact. */
  readonly parents: (artefact: Artefact) => readonly Artefact[]
}

const built = new WeakMap<SdmxRelease, ArtefactGraph>()

/** The graph of the artefacts of a release. */
export function artefactGraph(release: SdmxRelease): ArtefactGraph {
  const known = built.get(release)
  if (known) return known
  const graph = buildGraph(artefactsOf(release))
  built.set(release, graph)
  return graph
}

function buildGraph(artefacts: readonly Artefact[]): ArtefactGraph {
  const byKey = new Map(artefacts.map((artefact) => [keyOf(artefact), artefact]))
  const down = new Map<Artefact, readonly Artefact[]>()
  const up = new Map<Artefact, Artefact[]>(artefacts.map((artefact) => [artefact, []]))
  for (const artefact of artefacts) {
    const maintained = artefact.agency === agencies.agency ? [] : [agencies]
    const named = [...artefact.references, ...maintained].map((reference) => {
      const found = byKey.get(keyOf(reference))
      if (found) return found
      throw new TypeError(`${keyOf(artefact)} names ${keyOf(reference)}, which does not exist`)
    })
    down.set(artefact, named)
    for (const one of named) up.get(one)?.push(artefact)
  }
  return {
    children: (artefact) => down.get(artefact) ?? [],
    parents: (artefact) => up.get(artefact) ?? [],
  }
}

/** Leads from an artefact to others. */
export type Walk = (graph: ArtefactGraph, from: Artefact) => Iterable<Artefact>

const parents: Walk = (graph, from) => graph.parents(from)
const children: Walk = (graph, from) => graph.children(from)
const ancestors: Walk = (graph, from) => reachable(graph.parents, from)
const descendants: Walk = (graph, from) => reachable(graph.children, from)
const parentsandsiblings: Walk = (graph, from) =>
  graph.parents(from).flatMap((parent) => [parent, ...graph.children(parent)])
const all: Walk = (graph, from) => [...parentsandsiblings(graph, from), ...descendants(graph, from)]

/** What `references` may be beside kinds of artefact (SDMX REST, structure queries). */
export const referenceWalks = {
  none: () => [],
  parents,
  parentsandsiblings,
  ancestors,
  children,
  descendants,
  all,
} as const satisfies Record<string, Walk>

/** Those of one kind that an artefact has to do with, however far up or down. */
export function referencesOfKind(kind: ArtefactKind): Walk {
  return (graph, from) =>
    [...all(graph, from), ...ancestors(graph, from)].filter((artefact) => artefact.kind === kind)
}

function reachable(
  next: (artefact: Artefact) => readonly Artefact[],
  from: Artefact,
): ReadonlySet<Artefact> {
  const found = new Set<Artefact>()
  const follow = (artefact: Artefact) => {
    for (const one of next(artefact)) {
      if (found.has(one)) continue
      found.add(one)
      follow(one)
    }
  }
  follow(from)
  return found
}
