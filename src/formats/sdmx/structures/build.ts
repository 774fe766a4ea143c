import type { Artefact, ArtefactKind, Reference } from '../artefacts.ts'
import { AGENCY, type SdmxRelease } from '../sdmx-release.ts'

/** Makes every artefact of one kind from a release. */
export type Build<Kind extends ArtefactKind = ArtefactKind> = (
  release: SdmxRelease,
) => readonly Artefact<Kind>[]

/** Names an artefact of ours; it has the version of the release, and changes no more once that is cut. */
export function ours<Kind extends ArtefactKind>(
  { version, cutAt }: Pick<SdmxRelease, 'version' | 'cutAt'>,
  kind: Kind,
  id: string,
): Reference & { readonly kind: Kind; readonly isFinal: boolean } {
  return { kind, agency: AGENCY, id, version, isFinal: cutAt !== undefined }
}
