import type { Unrounded } from '../../model/arithmetic.ts'
import type { Basis } from '../../model/basis.ts'
import type { Nature } from '../../model/series.ts'
import type { Release } from '../../releases/release.ts'
import { restsOn, voices } from '../accounts/independence.ts'
import type { FigureRow } from '../figure-row.ts'
import { type Account, accountsOf } from './account.ts'
import { partsOf } from './measures/index.ts'
import type { Part } from './measures/measure.ts'
import type { Statement } from './statement.ts'

export const accountVerdicts = ['supported', 'contradicted', 'unknown'] as const
export const verdicts = ['supported', 'disputed', 'contradicted', 'unknown'] as const
export const grounds = ['none', 'one-voice', 'several-voices'] as const
export const partNames = ['value', 'fromValue', 'toValue', 'dateValue'] as const

/** What a number of a statement lets an account say. */
export interface Tolerance {
  readonly of: Part['of']
  readonly low?: string
  readonly high?: string
  readonly unit?: string
  readonly text: string
}

/** What an account says of one number of a statement. */
export interface AccountPart {
  readonly of: Part['of']
  readonly verdict: (typeof accountVerdicts)[number]
  readonly why?: string
  readonly says?: string
  /** What the account's own rounding leaves open. */
  readonly low?: string
  readonly high?: string
  readonly working?: string
  readonly figures: readonly FigureRow[]
}

/** One account's verdict. */
export interface AccountVerdict {
  readonly series: string
  readonly estimator: string
  readonly nature: Nature
  readonly basis: Basis
  /** Accounts of one voice carry one number; absent where the account says nothing. */
  readonly voice?: number
  readonly verdict: (typeof accountVerdicts)[number]
  readonly why?: string
  readonly parts: readonly AccountPart[]
}

/** What the accounts come to. */
export interface Verdict {
  readonly verdict: (typeof verdicts)[number]
  readonly why: string
  readonly grounds: (typeof grounds)[number]
  /** How many voices of their own know. */
  readonly voices: number
  readonly statement: Statement
  readonly tolerance: readonly Tolerance[]
  readonly accounts: readonly AccountVerdict[]
}

/**
 * Holds a statement against every account of its quantity. `source` is the document that makes it: what it
 * printed itself is no witness for it.
 */
export async function verdictOn(
  release: Release,
  statement: Statement,
  source?: string,
): Promise<Verdict> {
  const { indicator, area } = statement
  if (indicator === undefined || area === undefined) {
    return nothing(statement, 'the dataset has no figures of what is asserted')
  }
  const asked = partsOf(release, statement)
  if (asked.kind === 'none') return nothing(statement, asked.why)
  const accounts = await accountsOf(release, indicator, area)
  const judged = withVoices(
    release,
    accounts.map((account) => ({ account, verdict: judge(release, account, asked.parts, source) })),
  )
  return {
    ...overall(judged),
    statement,
    tolerance: asked.parts.map(toleranceOf),
    accounts: judged,
  }
}

function nothing(statement: Statement, why: string): Verdict {
  return {
    verdict: 'unknown',
    why,
    grounds: 'none',
    voices: 0,
    statement,
    tolerance: [],
    accounts: [],
  }
}

function judge(
  release: Release,
  account: Account,
  parts: readonly Part[],
  source: string | undefined,
): AccountVerdict {
  const { id, estimator, nature, basis } = account.series
  const who = { series: id, estimator, nature, basis }
  if (nature === 'plan') {
    return { ...who, verdict: 'unknown', why: 'it is a target, not what came of it', parts: [] }
  }
  if (source !== undefined && restsOn(release, account.series, source)) {
    return {
      ...who,
      verdict: 'unknown',
      why: 'it rests on the document that makes the claim',
      parts: [],
    }
  }
  const judged = parts.map((part) => judgePart(account, part))
  return { ...who, ...together(judged), parts: judged }
}

function judgePart(account: Account, part: Part): AccountPart {
  const finding = part.judge(account)
  if (finding.kind === 'silent') {
    return { of: part.of, verdict: 'unknown', why: finding.why, figures: [] }
  }
  const { verdict, why, says, rounded, working, figures } = finding
  return {
    of: part.of,
    verdict,
    ...(why !== undefined && { why }),
    says,
    ...(rounded && { low: numberText(rounded.low), high: numberText(rounded.high) }),
    working,
    figures,
  }
}

/** A statement of several numbers holds where all hold, and falls with any. */
function together(parts: readonly AccountPart[]): Pick<AccountVerdict, 'verdict' | 'why'> {
  if (parts.some(({ verdict }) => verdict === 'contradicted')) return { verdict: 'contradicted' }
  const open = parts.filter(({ verdict }) => verdict === 'unknown')
  if (open.length === 0) return { verdict: 'supported' }
  const why = [...new Set(open.flatMap((part) => part.why ?? []))].join('; ')
  return { verdict: 'unknown', ...(why && { why }) }
}

function withVoices(
  release: Release,
  judged: readonly { readonly account: Account; readonly verdict: AccountVerdict }[],
): readonly AccountVerdict[] {
  const knowing = judged.filter(({ verdict }) => verdict.verdict !== 'unknown')
  const numbers = voices(
    release,
    knowing.map(({ account }) => account.series),
  )
  const numberOf = new Map(knowing.map(({ verdict }, index) => [verdict.series, numbers[index]]))
  return judged.map(({ verdict }) => {
    const { parts, ...head } = verdict
    const voice = numberOf.get(verdict.series)
    return { ...head, ...(voice !== undefined && { voice }), parts }
  })
}

/** All that know must agree; where they do not, the statement is disputed, even between accounts of one voice. */
function overall(
  accounts: readonly AccountVerdict[],
): Pick<Verdict, 'verdict' | 'why' | 'grounds' | 'voices'> {
  const known = accounts.filter(({ verdict }) => verdict !== 'unknown')
  const voices = new Set(known.map(({ voice }) => voice)).size
  const count = `${counted(known.length, 'account')} of ${counted(voices, 'voice')}`
  const supporting = known.filter(({ verdict }) => verdict === 'supported').length
  if (voices === 0) {
    return {
      verdict: 'unknown',
      why: 'no account has the figures that this needs',
      grounds: 'none',
      voices,
    }
  }
  const grounds = voices === 1 ? 'one-voice' : 'several-voices'
  if (supporting === known.length) {
    return {
      verdict: 'supported',
      why: `${count} agree${known.length === 1 ? 's' : ''}, and none says otherwise`,
      grounds,
      voices,
    }
  }
  if (supporting === 0) {
    return {
      verdict: 'contradicted',
      why: `${count} say${known.length === 1 ? 's' : ''} otherwise, and none agrees`,
      grounds,
      voices,
    }
  }
  const why = `of ${count}, ${supporting} agree${supporting === 1 ? 's' : ''} and ${known.length - supporting} say${known.length - supporting === 1 ? 's' : ''} otherwise`
  return { verdict: 'disputed', why, grounds, voices }
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`
}

function toleranceOf({ of, allowed, unit }: Part): Tolerance {
  const { low, high, text } = allowed
  return {
    of,
    ...(low && { low: numberText(low) }),
    ...(high && { high: numberText(high) }),
    ...(unit !== undefined && { unit }),
    text,
  }
}

/** Ends of ranges are shown to twelve digits; they are reckoned with exactly. */
function numberText(value: Unrounded): string {
  return value.toSignificantDigits(12).toFixed()
}
