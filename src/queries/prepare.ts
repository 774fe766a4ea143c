import type { Release } from '../releases/release.ts'
import { disagreements } from './disagreements.ts'

/**
 * Works out what is asked of a release as a whole, so that nobody who asks has to wait for it: its
 * disagreements, for which every account of every quantity is laid out.
 */
export async function prepare(release: Release): Promise<void> {
  await disagreements(release, { filters: {} })
}
