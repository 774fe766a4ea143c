import type { Release } from '../../releases/release.ts'
import type { Answer } from '../answer.ts'
import { seriesTraces } from '../citations/traces.ts'
import { questionWords } from '../citations/words.ts'
import { deriveQuery } from '../derived/derive-parameters.ts'
import { shownInComparison } from '../derived/derived-figure.ts'
import { tableWithRefused } from '../derived/table-with-refused.ts'
import { selectionQuery } from '../figures/selection-query.ts'
import { paginate } from '../pages/page.ts'
import type { Cell } from '../pages/table.ts'
import { typedColumns } from '../pages/table.ts'
import { rowOf } from '../records/presentation.ts'
import {
  type Disagreement,
  type DisagreementSelection,
  disagreementIdentity,
  disagreements,
  madeFor,
} from './disagreements.ts'

export interface DisagreementQuestion extends DisagreementSelection {
  readonly limit: number
  readonly cursor?: string | undefined
}

/** One page of the disagreements of a release. */
export async function disagreementList(
  release: Release,
  question: DisagreementQuestion,
): Promise<Answer> {
  const all = await disagreements(release, question)
  const { rows, page } = paginate(all.rows, question, [
    release.digest,
    'disagreements',
    disagreementIdentity(question),
  ])
  const asked = { ...selectionQuery(question), ...deriveQuery(question.derive) }
  const made = question.derive && madeFor(release, rows, all)
  return {
    release,
    page,
    citation: {
      release,
      title: () => questionWords('Where the accounts lie farthest apart', asked),
      traces: () => seriesTraces(release, all.rows.flatMap(extremes)),
    },
    json: () => ({
      data: rows.map(shownDisagreement),
      ...made,
      page,
      release: release.version,
      query: { ...asked, limit: question.limit },
    }),
    table: tableWithRefused({ columns, rows: () => rows.map(cellsOf) }, made?.refused, [
      'accounts',
    ]),
  }
}

/** A disagreement as it is sent: what was done to each account is told once for all. */
function shownDisagreement({ accounts, ...rest }: Disagreement) {
  return { ...rest, ...(accounts && { accounts: accounts.map(shownInComparison) }) }
}

const columns = typedColumns({
  indicator: 'text',
  area: 'text',
  period: 'period',
  'measure.standing': 'text',
  'measure.unit': 'text',
  'measure.multiplier': 'integer',
  count: 'integer',
  independent: 'integer',
  'minimum.value': 'decimal',
  'minimum.series': 'text',
  'maximum.value': 'decimal',
  'maximum.series': 'text',
  median: 'decimal',
  ratio: 'decimal',
  differing: 'text',
})

function cellsOf(row: Disagreement): readonly Cell[] {
  return rowOf(row, columns)
}

/** The series whose figures make a disagreement what it is. */
function extremes({ minimum, maximum }: Disagreement): readonly string[] {
  return [...(minimum?.series ?? []), ...(maximum?.series ?? [])]
}
