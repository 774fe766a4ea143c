import type { Catalogue } from '../../model/catalogue.ts'
import type { DatasetHead } from '../../model/dataset-head.ts'

/** What of a release the artefacts and messages of SDMX are made of. */
export interface SdmxRelease {
  readonly version: string
  /** The instant at which it was cut, where it was. */
  readonly cutAt: string | undefined
  readonly head: DatasetHead
  readonly catalogue: Catalogue
  /** The series that have figures: how many, and the first and the last day of them. */
  readonly extents: ReadonlyMap<
    string,
    { readonly count: number; readonly firstDay: number; readonly lastDay: number }
  >
}

/** Who maintains every artefact: an id of SDMX begins with a letter and has no spaces. */
export const AGENCY = 'CF'

/** Who sends every message. */
export const sender = { id: AGENCY, name: 'Control Figures' } as const

/** The id of the one data structure; XML of SDMX 2.1 names it `structureID`. */
export const DATA_STRUCTURE = 'CONTROL_FIGURES'

/** The id of the one scheme of concepts. */
export const CONCEPT_SCHEME = 'CONCEPTS'

/** SDMX 2.1 knows versions of numbers only (SDMXCommonReferences.xsd, VersionType): a draft loses its suffix. */
export function numericVersion(version: string): string {
  return version.replace(/[^\d.].*$/, '')
}
