import type { Standard } from '../formats/sdmx/message-format.ts'
import type { Releases } from '../releases/open-releases.ts'

/** What every route of this face knows: which version of the standard it speaks, and what it answers from. */
export interface Face {
  readonly standard: Standard
  readonly releases: Releases
}
