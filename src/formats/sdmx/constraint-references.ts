import { type Artefact, type ArtefactKind, asScheme } from './artefacts.ts'
import { dimensions, timeDimension } from './components.ts'
import type { Constraint } from './constraint.ts'
import { pickItems } from './partial-schemes.ts'
import type { SdmxRelease } from './sdmx-release.ts'
import { artefactsOf } from './structures/index.ts'

/** What may be sent along with what there is of some data (SDMX REST, availability, `references`). */
export const referenceKinds = [
  'dataflow',
  'datastructure',
  'conceptscheme',
  'dataproviderscheme',
  'codelist',
] as const satisfies readonly ArtefactKind[]

type ReferenceKind = (typeof referenceKinds)[number]

/**
 * The artefacts of some kinds that a constraint has to do with. Schemes keep only what the constraint uses:
 * the codes that it names, the concepts of its dimensions, the estimators among its values.
 */
export function constraintReferences(
  release: SdmxRelease,
  constraint: Constraint,
  flowId: string,
  kinds: ReadonlySet<ArtefactKind>,
): readonly Artefact[] {
  const codes = codesByList(constraint)
  const used: Readonly<Record<ReferenceKind, (artefact: Artefact) => readonly Artefact[]>> = {
    dataflow: (artefact) => (artefact.id === flowId ? [artefact] : []),
    datastructure: (artefact) => [artefact],
    conceptscheme: (artefact) => [
      pickItems(
        artefact,
        new Set([...constraint.values.keys(), ...(constraint.time ? [timeDimension.id] : [])]),
      ),
    ],
    dataproviderscheme: (artefact) => [
      pickItems(artefact, new Set(constraint.values.get('ESTIMATOR') ?? [])),
    ],
    codelist: (artefact) => {
      const wanted = codes.get(artefact.id)
      return wanted ? [pickItems(artefact, withParents(artefact, wanted))] : []
    },
  }
  return referenceKinds
    .filter((kind) => kinds.has(kind))
    .flatMap((kind) =>
      artefactsOf(release)
        .filter((artefact) => artefact.kind === kind)
        .flatMap(used[kind]),
    )
}

function codesByList({ values }: Constraint): ReadonlyMap<string, readonly string[]> {
  return new Map(
    dimensions.flatMap(({ id, representation }): [string, readonly string[]][] => {
      const codes = values.get(id)
      return representation.kind === 'codes' && codes ? [[representation.codelist, codes]] : []
    }),
  )
}

/** Codes with those above them, without which they would refer to nothing. */
function withParents(artefact: Artefact, codes: readonly string[]): ReadonlySet<string> {
  const parents = new Map((asScheme(artefact)?.items ?? []).map(({ id, parent }) => [id, parent]))
  const all = new Set<string>()
  for (const code of codes) {
    for (
      let id: string | undefined = code;
      id !== undefined && !all.has(id);
      id = parents.get(id)
    ) {
      all.add(id)
    }
  }
  return all
}
