import type { Claim } from '../../model/claim.ts'
import type { Release } from '../../releases/release.ts'
import { isBounded, type PrintedBounds } from '../figures/printed-within.ts'
import { perRelease } from '../per-release.ts'
import { contradictionsOf } from './contradictions.ts'
import type { ClaimVerdict } from './shape.ts'
import { statementOf } from './statement.ts'
import { verdictOn } from './verdict.ts'

const known = perRelease((): Map<string, Promise<ClaimVerdict>> => new Map())

/**
 * What the accounts say of a claim, as far as they were printed within the bounds; of all printings it is
 * worked out once for each release, when it is first asked for.
 */
export function claimVerdict(
  release: Release,
  claim: Claim,
  bounds: PrintedBounds = {},
): Promise<ClaimVerdict> {
  if (isBounded(bounds)) return judge(release, claim, bounds)
  const verdicts = known(release)
  const found = verdicts.get(claim.id)
  if (found) return found
  const asked = judge(release, claim, {})
  verdicts.set(claim.id, asked)
  asked.catch(() => verdicts.delete(claim.id))
  return asked
}

async function judge(release: Release, claim: Claim, bounds: PrintedBounds): Promise<ClaimVerdict> {
  const { source } = claim
  const verdict = await verdictOn(release, statementOf(release, claim), { source, bounds })
  return { ...verdict, contradictions: [...contradictionsOf(release, claim)] }
}
