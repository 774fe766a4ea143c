import type { Release } from '../../releases/release.ts'
import type { Column } from '../accounts/columns.ts'
import { type Gap, gapsOf } from '../accounts/gaps.ts'
import type { Answer, Figure } from '../answer.ts'
import type { Trace } from '../citations/citation.ts'
import { figureTraces } from '../citations/traces.ts'
import { questionWords } from '../citations/words.ts'
import { deriveQuery } from '../derived/derive-parameters.ts'
import { shownInComparison } from '../derived/derived-figure.ts'
import { selectionQuery } from '../figures/selection-query.ts'
import { paginate } from '../pages/page.ts'
import { pageWhenRead } from '../pages/table.ts'
import { recordOf } from '../records/record-of.ts'
import { compareTable } from './compare-table.ts'
import { type CompareSelection, comparedColumns, compareIdentity } from './compared-columns.ts'
import { type Comparison, comparisonOf } from './comparison.ts'

export interface CompareQuestion extends CompareSelection {
  /** Whether every pair of accounts is set against each other. */
  readonly gaps?: boolean | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

interface ComparisonWithGaps extends Comparison {
  readonly gaps?: readonly Gap[]
}

/** One page of the comparison of an indicator. */
export async function compare(
  release: Release,
  indicator: string,
  question: CompareQuestion,
): Promise<Answer> {
  const { columns, derivations, refused } = await comparedColumns(release, indicator, question)
  const { rows, page } = paginate(columns, question, [
    release.digest,
    'compare',
    indicator,
    compareIdentity(question),
  ])
  const compared = rows.map((column): ComparisonWithGaps => {
    const comparison = comparisonOf(release, column)
    return question.gaps ? { ...comparison, gaps: gapsOf(release, column) } : comparison
  })
  const { derive, gaps, limit } = question
  const asked = selectionQuery(question)
  const { name } = recordOf(release, 'indicators', indicator)
  return {
    release,
    page,
    citation: {
      release,
      title: () => questionWords(`${name}: all accounts side by side`, asked),
      traces: () => columns.flatMap(({ figures }) => [...columnTraces(release, figures)]),
    },
    json: () => ({
      data: derive ? compared.map(shownComparison) : compared,
      ...(derive && { derivations, refused }),
      page,
      release: release.version,
      query: { indicator, ...asked, ...deriveQuery(derive), gaps, limit },
    }),
    table: compareTable(compared, derive && refused),
    figures: {
      pages: pageWhenRead(() => compared.flatMap(placedFigures)),
      beside: {
        comparisons: compared.map(({ accounts: _, ...comparison }) => comparison),
        ...(derive && { derivations, refused }),
      },
    },
    ...(!derive && { printed: pageWhenRead(() => compared.flatMap(({ accounts }) => accounts)) }),
  }
}

function columnTraces(release: Release, figures: Column['figures']): Iterable<Trace> {
  return figureTraces(
    release,
    figures.map(({ row }) => row()),
  )
}

/** A comparison as it is sent: what was done to each account is told once for all of its figures. */
function shownComparison({ accounts, ...rest }: ComparisonWithGaps) {
  return { ...rest, accounts: accounts.map(shownInComparison) }
}

/**
 * What stands in the place of each account for a format that sets them side by side: its figure in the common measure,
 * beside what was printed; or what was made of it, whose period may be a longer one.
 */
function placedFigures({ accounts, measure }: Comparison): readonly Figure[] {
  const { unit, multiplier } = measure
  return accounts.map(({ derived, ...figure }) => {
    const { common: value, voice, counted, bound } = figure
    if (!derived) return { ...figure, ...(value && { value }), unit, multiplier }
    return Object.assign({ ...derived.row }, { voice, counted }, bound && { bound })
  })
}
