import { type ArtefactKind, artefactKinds } from '../formats/sdmx/artefacts.ts'
import type { Standard } from '../formats/sdmx/message-format.ts'
import { nearestName } from '../model/nearest-name.ts'
import { problem } from '../model/problems.ts'

/** The kinds that an address of SDMX 2.1 names by other words (SDMX REST 1.5). */
const words21: Readonly<Record<string, readonly ArtefactKind[]>> = {
  structure: artefactKinds,
  organisationscheme: ['agencyscheme', 'dataproviderscheme'],
  contentconstraint: ['dataconstraint'],
  actualconstraint: ['dataconstraint'],
}

/** The kinds by the words of both versions, as clients of either mix them. */
const known: ReadonlyMap<string, readonly ArtefactKind[]> = new Map<
  string,
  readonly ArtefactKind[]
>([
  ...artefactKinds.map((kind): [string, readonly ArtefactKind[]] => [kind, [kind]]),
  ...Object.entries(words21),
  ['*', artefactKinds],
])

/** The kinds of artefact that the standard has and this dataset has no use for (SDMX REST 1.5 and 2.2). */
const withoutUse = {
  '2.1': [
    'metadatastructure',
    'metadataflow',
    'structureset',
    'process',
    'allowedconstraint',
    'attachmentconstraint',
    'hierarchicalcodelist',
    'dataconsumerscheme',
    'organisationunitscheme',
    'reportingtaxonomy',
    'transformationscheme',
    'rulesetscheme',
    'userdefinedoperatorscheme',
    'customtypescheme',
    'namepersonalisationscheme',
    'namealiasscheme',
  ],
  '3.0': [
    'metadatastructure',
    'metadataflow',
    'metadataproviderscheme',
    'metadataprovisionagreement',
    'metadataconstraint',
    'process',
    'hierarchy',
    'hierarchyassociation',
    'dataconsumerscheme',
    'organisationunitscheme',
    'reportingtaxonomy',
    'transformationscheme',
    'rulesetscheme',
    'userdefinedoperatorscheme',
    'customtypescheme',
    'namepersonalisationscheme',
    'vtlmappingscheme',
    'valuelist',
    'structuremap',
    'representationmap',
    'conceptschememap',
    'categoryschememap',
    'organisationschememap',
    'reportingtaxonomymap',
  ],
} as const satisfies Record<Standard, readonly string[]>

/**
 * The kinds of artefact that a word in an address stands for.
 * @throws {Problem} `not-implemented`, and `unknown-route` with the nearest word that is known.
 */
export function kindsNamed(word: string, standard: Standard): readonly ArtefactKind[] {
  const found = known.get(word.toLowerCase())
  if (found) return found
  const unused: readonly string[] = withoutUse[standard]
  if (unused.includes(word.toLowerCase())) {
    throw problem('not-implemented', {
      parameter: 'type',
      detail: `there is nothing of type ${word} here; there are ${[...known.keys()].join(', ')}`,
    })
  }
  const suggestion = nearestName(word, [...known.keys(), ...unused])
  const near = suggestion ? `; the nearest is ${suggestion}` : ''
  throw problem('unknown-route', {
    parameter: 'type',
    detail: `${JSON.stringify(word.slice(0, 60))} is no type of artefact${near}`,
    ...(suggestion && { suggestion }),
  })
}

/** The kinds by the words that `references` may name them with. */
export const kindWords = known
