import type { Claim } from '../../../model/claim.ts'
import { parsePeriod } from '../../../model/period.ts'
import type { Release } from '../../../releases/release.ts'
import type { PrintedBounds } from '../../figures/printed-within.ts'
import type { Statement, Verdict } from '../shape.ts'
import { planEnd, planSpan, planStart } from './plan-dates.ts'
import { targetsReached } from './targets-reached.ts'
import type { Witness } from './witness.ts'
import { wordsSaid } from './words-said.ts'

/** THE list of moments, and which records know of each. */
const witnesses: Readonly<Record<NonNullable<Claim['moment']>, Witness>> = {
  'plan-start': planStart,
  'plan-end': planEnd,
  'plan-span': planSpan,
  'targets-reached': targetsReached,
  'words-said': wordsSaid,
}

interface Hearing {
  readonly source: string | undefined
  readonly bounds: PrintedBounds
}

/** Holds a statement of when something was against the records that know, each document one voice. */
export async function verdictOfRecords(
  release: Release,
  statement: Statement,
  { source, bounds }: Hearing,
): Promise<Verdict> {
  const { moment, dateValue } = statement
  const heard =
    moment === undefined || dateValue === undefined
      ? []
      : await witnesses[moment](release, { statement, asserted: parsePeriod(dateValue), bounds })
  // What the document that makes the claim prints itself is no witness for it.
  const records = heard.filter((record) => record.source !== source)
  const knowing = records.filter(({ verdict }) => verdict !== 'unknown')
  const voices = new Set(knowing.map((record) => record.source)).size
  const supporting = knowing.filter(({ verdict }) => verdict === 'supported').length
  return {
    ...together(supporting, knowing.length),
    grounds: voices === 0 ? 'none' : voices === 1 ? 'one-voice' : 'several-voices',
    voices,
    statement,
    parts: [],
    accounts: [],
    differing: [],
    records: [...records],
  }
}

function together(supporting: number, all: number): Pick<Verdict, 'verdict' | 'why'> {
  if (all === 0) return { verdict: 'unknown', why: 'no record knows when this was' }
  const those = all === 1 ? 'the one record that knows' : `all ${all} records that know`
  const ending = all === 1 ? 's' : ''
  if (supporting === all) return { verdict: 'supported', why: `${those} agree${ending}` }
  if (supporting === 0) return { verdict: 'contradicted', why: `${those} say${ending} otherwise` }
  return { verdict: 'disputed', why: `of ${all} records that know ${supporting} agree` }
}
