import type { Artefact } from '../artefacts.ts'
import type { SdmxRelease } from '../sdmx-release.ts'
import { agencyScheme } from './agency-scheme.ts'
import type { Build } from './build.ts'
import { categorisations } from './categorisations.ts'
import { categoryScheme } from './category-scheme.ts'
import { codelists } from './codelists.ts'
import { conceptScheme } from './concept-scheme.ts'
import { dataConstraints } from './data-constraints.ts'
import { dataProviderScheme } from './data-providers.ts'
import { dataStructure } from './data-structure.ts'
import { dataflows } from './dataflows.ts'
import { provisionAgreements } from './provision-agreements.ts'

/** THE list of what a release is made into, in the order of messages. */
const builds: readonly Build[] = [
  agencyScheme,
  dataProviderScheme,
  dataflows,
  categoryScheme,
  categorisations,
  codelists,
  conceptScheme,
  dataStructure,
  dataConstraints,
  provisionAgreements,
]

const built = new WeakMap<SdmxRelease, readonly Artefact[]>()

/** Every artefact of a release. */
export function artefactsOf(release: SdmxRelease): readonly Artefact[] {
  const known = built.get(release)
  if (known) return known
  const artefacts = builds.flatMap((build) => build(release))
  built.set(release, artefacts)
  return artefacts
}
