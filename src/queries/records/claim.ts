import type { Release } from '../../releases/release.ts'
import type { Answer } from '../answer.ts'
import { recordTraces, verdictTraces } from '../citations/traces.ts'
import type { PrintedBounds } from '../figures/printed-within.ts'
import { onePage, prefixed, textColumns } from '../pages/table.ts'
import { claimVerdict } from '../verdicts/claim-verdict.ts'
import { verdictTable } from '../verdicts/table.ts'
import { quotationsOn, quoted } from '../words/quoted.ts'
import { viewOf } from './list.ts'
import { listings } from './listings/index.ts'
import { chosen, columnsOfMembers, flatColumns, membersOf, rowOf } from './presentation.ts'
import { type RecordQuestion, record, recordCitation } from './record.ts'
import { recordOf } from './record-of.ts'

/** The bounds are those of the accounts that are heard. */
export interface ClaimQuestion extends RecordQuestion, PrintedBounds {}

/**
 * One claim, with the verdict on it and the words that bear on it. Its table has a row for each account.
 * @throws {Problem} `unknown-record`
 */
export async function claim(release: Release, question: ClaimQuestion): Promise<Answer> {
  const listing = listings.claims
  const found = recordOf(release, 'claims', question.id)
  const beside = { quotations: quoted(quotationsOn(release, 'claims', question.id)) }
  const known = [...membersOf(listing), 'referencedBy', ...Object.keys(beside), 'verdict']
  const members = chosen(known, question.fields)
  const own = members.filter((member) => member !== 'verdict')
  const answer = record(release, listing, { ...question, fields: question.fields && own }, beside)
  if (!members.includes('verdict')) return answer
  const verdict = await claimVerdict(release, found, question)
  const columns = columnsOfMembers(
    [...flatColumns(listing), ...textColumns(Object.keys(beside))],
    own,
  )
  const cells = rowOf({ ...viewOf(release, listing, found), ...beside }, columns)
  const judged = verdictTable(verdict)
  const against = verdict.contradictions.map(({ statement }) => statement).join('; ')
  return {
    ...answer,
    citation: {
      ...recordCitation(release, 'claims', found),
      // Other accounts may be heard than those that are heard where nothing is said of it.
      path: undefined,
      traces: () => [...recordTraces(release, 'claims', found), ...verdictTraces(release, verdict)],
    },
    json: () => Object.assign({}, answer.json(), { verdict }),
    table: {
      columns: [
        ...columns,
        ...prefixed('verdict.', judged.columns),
        ...textColumns(['verdict.contradictions']),
      ],
      pages: onePage(judged.rows.map((row) => [...cells, ...row, against])),
    },
  }
}
