import type { CatalogueName } from '../../model/catalogue.ts'
import { pick } from '../../model/columns.ts'
import type { RecordOf } from '../../model/records.ts'
import type { Release } from '../../releases/release.ts'
import type { Answer } from '../answer.ts'
import type { Citation } from '../citations/citation.ts'
import { recordTraces } from '../citations/traces.ts'
import { recordWords } from '../citations/words.ts'
import { textColumns } from '../pages/table.ts'
import { referencesTo } from './back-references.ts'
import { viewOf } from './list.ts'
import type { Listing } from './listing.ts'
import { chosen, flatColumns, includedRecords, membersOf, tableOf } from './presentation.ts'
import { recordOf } from './record-of.ts'

export interface RecordQuestion {
  readonly id: string
  readonly fields?: readonly string[] | undefined
  readonly include?: readonly string[] | undefined
}

/**
 * One record, with the ids of all records that name it and with what else is shown `beside` its members.
 * @throws {Problem} `unknown-record`, `unknown-value`
 */
export function record<Name extends CatalogueName>(
  release: Release,
  listing: Listing<Name>,
  question: RecordQuestion,
  beside: Readonly<Record<string, unknown>> = {},
): Answer {
  const found = recordOf(release, listing.kind, question.id)
  const view = viewOf(release, listing, found)
  const added = Object.keys(beside)
  const members = chosen([...membersOf(listing), 'referencedBy', ...added], question.fields)
  const included = includedRecords(release, listing.kind, [view], question.include)
  const whole = {
    ...view,
    ...beside,
    referencedBy: referencesTo(release, listing.kind, question.id),
  }
  return {
    release,
    citation: recordCitation(release, listing.kind, view),
    json: () => ({
      ...(question.fields ? pick(whole, members) : whole),
      ...(included && { included }),
    }),
    table: tableOf([whole], [...flatColumns(listing), ...textColumns(added)], members),
    view: listing.shown.as(found, release),
  }
}

/** How a record is cited, wherever it is met. */
export function recordCitation<Name extends CatalogueName>(
  release: Release,
  kind: Name,
  record: RecordOf<Name>,
): Citation {
  return {
    release,
    path: `/${kind}/${record.id}`,
    title: () => recordWords(release, kind, record),
    traces: () => recordTraces(release, kind, record),
  }
}
