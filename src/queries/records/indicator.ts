import { Claim } from '../../model/claim.ts'
import { pick } from '../../model/columns.ts'
import type { Release } from '../../releases/release.ts'
import type { Answer } from '../answer.ts'
import { quotationsOn, quoted } from '../words/quoted.ts'
import { referencesTo } from './back-references.ts'
import { listings } from './listings/index.ts'
import { type RecordQuestion, record } from './record.ts'

/** A claim as it stands beside the quantity that it is about. */
export const ClaimMade = Claim.pick({
  id: true,
  source: true,
  statement: true,
  measure: true,
  from: true,
  to: true,
})
const claimMembers = Object.keys(ClaimMade.shape)

/**
 * One indicator, with what was said of it and when, and what is claimed.
 * @throws {Problem} `unknown-record`, `unknown-value`
 */
export function indicator(release: Release, question: RecordQuestion): Answer {
  const { claims = [] } = referencesTo(release, 'indicators', question.id)
  return record(release, listings.indicators, question, {
    quotations: quoted(quotationsOn(release, 'indicators', question.id)),
    claims: claims.flatMap((id) => {
      const claim = release.catalogue.claims.get(id)
      return claim ? [pick(claim, claimMembers)] : []
    }),
  })
}
