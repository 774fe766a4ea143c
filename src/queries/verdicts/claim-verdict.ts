import type { Claim } from '../../model/claim.ts'
import type { Release } from '../../releases/release.ts'
import { perRelease } from '../per-release.ts'
import { contradictionsOf } from './contradictions.ts'
import type { ClaimVerdict } from './shape.ts'
import { statementOf } from './statement.ts'
import { verdictOn } from './verdict.ts'

const known = perRelease((): Map<string, Promise<ClaimVerdict>> => new Map())

/** What the accounts say of a claim; worked out once for each release, when it is first asked for. */
export function claimVerdict(release: Release, claim: Claim): Promise<ClaimVerdict> {
  const verdicts = known(release)
  const found = verdicts.get(claim.id)
  if (found) return found
  const asked = judge(release, claim)
  verdicts.set(claim.id, asked)
  asked.catch(() => verdicts.delete(claim.id))
  return asked
}

async function judge(release: Release, claim: Claim): Promise<ClaimVerdict> {
  const verdict = await verdictOn(release, statementOf(release, claim), claim.source)
  return { ...verdict, contradictions: [...contradictionsOf(release, claim)] }
}
