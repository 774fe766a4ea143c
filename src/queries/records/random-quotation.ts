import { createHash } from 'node:crypto'
import { problem } from '../../model/problems.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { Release } from '../../releases/release.ts'
import { type Selection, select } from './list.ts'
import { listings } from './listings/index.ts'

/**
 * Draws one quotation of those that a selection keeps. The same seed draws the same one from the same
 * release, on any machine.
 * @throws {Problem} `unknown-record` where none is kept, and those of the selection.
 */
export function randomQuotation(release: Release, selection: Selection, seed: string): Quotation {
  const kept = select(release, listings.quotations, selection)
  const digest = createHash('sha256').update(`${release.digest}/${seed}`).digest()
  // 48 bits are far more than there are quotations, so that the remainder favours none.
  const drawn = kept[digest.readUIntBE(0, 6) % Math.max(kept.length, 1)]
  if (drawn) return drawn
  throw problem('unknown-record', { detail: 'no quotation is left by these filters; use fewer' })
}
