import type { CatalogueName } from '../../model/catalogue.ts'
import type { Indicator } from '../../model/indicator.ts'
import { type Complaint, Problem, problem } from '../../model/problems.ts'
import type { Release } from '../../releases/release.ts'
import type { Answer } from '../answer.ts'
import { verdictTraces } from '../citations/traces.ts'
import { questionWords } from '../citations/words.ts'
import type { PrintedBounds } from '../figures/printed-within.ts'
import { onePage, textColumns } from '../pages/table.ts'
import { unknownId } from '../records/unknown-id.ts'
import { found, type SearchResult } from '../search/search.ts'
import { type Asserted, complaintsOf } from './asserted.ts'
import type { Statement, Verdict } from './shape.ts'
import { checkUnit, withUnit } from './statement-unit.ts'
import { verdictTable } from './table.ts'
import { verdictOn } from './verdict.ts'

/** A statement that somebody wants to have held against the accounts. */
export interface VerifyQuestion extends Asserted, PrintedBounds {
  readonly area?: string | undefined
}

/** An indicator that words may have meant. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly score: number
}

export interface Verification extends Verdict {
  /** What the words may have meant, where that is not clear. */
  readonly candidates?: readonly Candidate[]
}

const MOST_CANDIDATES = 10
/** How far ahead of the next an indicator must be to be what words mean. */
const CLEAR_LEAD = 1.5

/**
 * The verdict on a statement.
 * @throws {Problem} `invalid-parameter`, `unknown-value`, `inverted-range`, `differing-dimensions`
 */
export async function verification(
  release: Release,
  question: VerifyQuestion,
): Promise<Verification> {
  refuse(complaintsOf(question, release.catalogue.units))
  const area = question.area ?? 'sun'
  checkId(release, 'area', 'areas', area)
  const resolved = resolve(release, question)
  if (resolved.kind === 'candidates') {
    return undecided({ ...statementOf(question), area }, resolved)
  }
  const { indicator } = resolved
  const meant = withUnit(release, question, indicator)
  const statement = { ...statementOf(meant, indicator), indicator: indicator.id, area }
  checkUnit(release, statement, indicator)
  const { publishedFrom, publishedTo } = question
  return await verdictOn(release, statement, { bounds: { publishedFrom, publishedTo } })
}

/** The same as an answer; its table has a row for each account. */
export async function verify(release: Release, question: VerifyQuestion): Promise<Answer> {
  const verdict = await verification(release, question)
  const { columns, rows } = verdictTable(verdict)
  const candidates = verdict.candidates?.map(({ id }) => id).join('; ')
  return {
    release,
    citation: {
      release,
      title: () => questionWords('What the accounts say of a statement', verdict.statement),
      traces: () => verdictTraces(release, verdict),
    },
    json: () => ({ ...verdict, release: release.version }),
    table: {
      columns: [...columns, ...textColumns(['candidates', 'release'])],
      pages: onePage(rows.map((row) => [...row, candidates, release.version])),
    },
  }
}

function refuse(complaints: readonly Complaint[]): void {
  const [first, ...others] = complaints
  if (first) throw new Problem(first.code, [first, ...others])
}

function statementOf(question: VerifyQuestion, indicator?: Indicator): Statement {
  const { period, from, to, measure = 'level', value, fromValue, toValue, unit } = question
  const { multiplier, qualifier = 'exact', priceBase, indexBase } = question
  const isDate = measure === 'date'
  const [start, end] = isDate ? [] : [from ?? period, to ?? period]
  return {
    measure,
    ...(start && { from: start.text }),
    ...(end && { to: end.text }),
    ...(value !== undefined && { value }),
    ...(fromValue !== undefined && { fromValue }),
    ...(toValue !== undefined && { toValue }),
    ...(isDate && period && { dateValue: period.text }),
    ...countedIn(question, indicator),
    multiplier: multiplier ?? (unit === undefined ? defaultMultiplier(question, indicator) : 0),
    qualifier,
    ...(priceBase !== undefined && { priceBase }),
    ...(indexBase !== undefined && { indexBase }),
  }
}

function countedIn({ measure, unit }: Asserted, indicator: Indicator | undefined) {
  if (unit !== undefined) return { unit }
  // A quotient and a yearly rate are counted in nothing of the quantity's.
  if (indicator === undefined || isPureNumber(measure)) return {}
  return { unit: indicator.unit }
}

function defaultMultiplier({ measure }: Asserted, indicator: Indicator | undefined): number {
  return isPureNumber(measure) ? 0 : (indicator?.multiplier ?? 0)
}

function isPureNumber(measure: Asserted['measure']): boolean {
  return measure === 'ratio' || measure === 'growth-rate'
}

type Resolved =
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  | { readonly kind: 'candidates'; readonly why: string; readonly candidates: readonly Candidate[] }

function resolve(release: Release, { indicator: id, q = '' }: VerifyQuestion): Resolved {
  if (id !== undefined) checkId(release, 'indicator', 'indicators', id)
  const indicator = release.catalogue.indicators.get(id ?? q)
  return indicator ? { kind: 'indicator', indicator } : byWords(release, q)
}

function byWords(release: Release, q: string): Resolved {
  const question = { q: withoutYears(q), kind: ['indicators'] }
  const results = found(release, question)
  const [best, next] = results
  const exact = results.find(({ title }) => title.toLowerCase() === q.toLowerCase())
  const clear = best && (!next || best.score >= next.score * CLEAR_LEAD) ? best : undefined
  const indicator = release.catalogue.indicators.get((exact ?? clear)?.id ?? '')
  if (indicator) return { kind: 'indicator', indicator }
  if (results.length > 0) {
    const why = 'the words lead to several quantities; ask again with the id of one as indicator'
    return { kind: 'candidates', why, candidates: candidatesOf(results) }
  }
  // A whole sentence has words that stand in no name: they make nothing clear, but hide nothing either.
  const candidates = candidatesOf(found(release, question, 'OR'))
  const why =
    candidates.length === 0
      ? 'the words lead to no quantity of the dataset'
      : 'no quantity fits all the words, and these fit some; ask again with the id of one as indicator'
  return { kind: 'candidates', why, candidates }
}

function candidatesOf(results: readonly SearchResult[]): readonly Candidate[] {
  return results
    .slice(0, MOST_CANDIDATES)
    .map(({ id, title, score }) => ({ id, name: title, score }))
}

/** The time of a statement stands in its period, so years among the words say nothing of the quantity. */
function withoutYears(q: string): string {
  return q.replace(/(?<![\w-])\d{4}(?:[-/]\d{2,4})?(?![\w-])/g, ' ').trim() || q
}

function undecided(
  statement: Statement,
  { why, candidates }: Extract<Resolved, { kind: 'candidates' }>,
): Verification {
  const open = { verdict: 'unknown', why, grounds: 'none', voices: 0 } as const
  return { ...open, statement, parts: [], accounts: [], differing: [], candidates }
}

function checkId(release: Release, parameter: string, kind: CatalogueName, id: string): void {
  if (release.catalogue[kind].has(id)) return
  const { detail, ...suggested } = unknownId(release, kind, id)
  throw problem('unknown-value', { parameter, detail: `${parameter}: ${detail}`, ...suggested })
}
