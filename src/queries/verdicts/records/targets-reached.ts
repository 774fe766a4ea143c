import { type Period, parsePeriod } from '../../../model/period.ts'
import type { Fulfilment } from '../../fulfilment/fulfilment.ts'
import { fulfilments } from '../../fulfilment/fulfilments.ts'
import type { Reached } from '../../fulfilment/reached.ts'
import type { RecordVerdict } from '../shape.ts'
import type { Witness } from './witness.ts'

/** When the targets of a plan were first reached, by every account of what came of each. */
export const targetsReached: Witness = async (release, { statement, asserted, bounds }) => {
  if (statement.plan === undefined) return []
  const { targets } = await fulfilments(release, statement.plan, bounds)
  return targets.map((one) => said(one, asserted))
}

type Word = RecordVerdict['verdict']

function said({ target, reached }: Fulfilment, asserted: Period): RecordVerdict {
  const { series, source, locator, period, value } = target
  const own = { kind: 'series', id: series, source, locator } as const
  const says = reached.map((one) => `${one.series}: ${outcome(one)}`)
  const words = new Set(
    reached.map((one) => judge(one, asserted)).filter((one) => one !== 'unknown'),
  )
  const [only] = words
  const verdict: Word = words.size === 1 && only !== undefined ? only : 'unknown'
  return {
    ...own,
    verdict,
    ...(verdict === 'unknown' && {
      why: words.size > 1 ? 'its accounts disagree' : 'no account says when it was first reached',
    }),
    says: `${value ?? 'no figure'} for ${period}${says.length > 0 ? `; ${says.join('; ')}` : ''}`,
  }
}

function outcome(one: Reached): string {
  return one.reached
    ? `reached in ${one.period}${one.notBy === undefined ? ' or before' : ''}`
    : `not by ${one.lastPeriod}`
}

/** Reached before the date speaks against it, and not reached before it for it; where figures end earlier nothing is known. */
function judge(one: Reached, asserted: Period): Word {
  if (!one.reached)
    return parsePeriod(one.lastPeriod).last >= asserted.first ? 'supported' : 'unknown'
  if (parsePeriod(one.period).last < asserted.first) return 'contradicted'
  const before = one.notBy === undefined ? undefined : parsePeriod(one.notBy)
  return before && asserted.first - before.last <= 366 ? 'supported' : 'unknown'
}
