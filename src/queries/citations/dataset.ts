import type { Release } from '../../releases/release.ts'
import type { Citation } from './citation.ts'

/** What is said of the dataset itself, and rests on no document but the dataset. */
export function datasetCitation(release: Release, title: string): Citation {
  return { release, title: () => title, traces: () => [] }
}
