import type { Artefact, ArtefactKind, Reference } from '../artefacts.ts'
import { AGENCY, type SdmxRelease } from '../sdmx-release.ts'

/** Makes every artefact of one kind from a release. */
export type Build<Kind extends ArtefactKind = ArtefactKind> = (
  release: SdmxRelease,
) => readonly Artefact<Kind>[]

/** Names an artefact of ours; its version is that of the release. */
export function ours<Kind extends ArtefactKind>(
  { version }: Pick<SdmxRelease, 'version'>,
  kind: Kind,
  id: string,
): Reference & { readonly kind: Kind } {
  return { kind, agency: AGENCY, id, version }
}
