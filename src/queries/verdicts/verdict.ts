import type { Unrounded } from '../../model/arithmetic.ts'
import type { Release } from '../../releases/release.ts'
import { basesOf, differingMembers } from '../accounts/bases.ts'
import { restsOn, voices } from '../accounts/independence.ts'
import type { PrintedBounds } from '../figures/printed-within.ts'
import { type Account, accountsOf } from './account.ts'
import { partsOf } from './measures/index.ts'
import type { Part } from './measures/measure.ts'
import { verdictOfRecords } from './records/verdict-of-records.ts'
import type { AccountPart, AccountVerdict, Statement, StatementPart, Verdict } from './shape.ts'

export interface VerdictOptions {
  /** The document that makes the statement: what it printed itself is no witness for it. */
  readonly source?: string
  /** Between which days an account must have been printed to be heard. */
  readonly bounds?: PrintedBounds
}

/** Holds a statement against every account of its quantity. @throws {Problem} `inverted-range` */
export async function verdictOn(
  release: Release,
  statement: Statement,
  { source, bounds = {} }: VerdictOptions = {},
): Promise<Verdict> {
  if (statement.moment !== undefined) {
    return await verdictOfRecords(release, statement, { source, bounds })
  }
  const { indicator, area, value, fromValue, toValue } = statement
  if ([value, fromValue, toValue].every((number) => number === undefined)) {
    const asked = partsOf(release, statement)
    if (asked.kind === 'none') return nothing(statement, asked.why)
  }
  if (indicator === undefined || area === undefined) {
    return nothing(statement, 'the dataset has no figures of what is asserted')
  }
  const asked = partsOf(release, statement)
  if (asked.kind === 'none') return nothing(statement, asked.why)
  const accounts = await accountsOf(release, indicator, area, bounds)
  const judged = withVoices(
    release,
    accounts.map((account) => ({ account, verdict: judge(release, account, asked.parts, source) })),
  )
  const parts = asked.parts.map((part) => withVerdict(part, judged))
  const { why, ...found } = overall(parts, judged)
  const knowing = judged.filter(({ voice }) => voice !== undefined)
  const differing = differingBases(knowing)
  return {
    ...found,
    why: why + basisWords(knowing, differing),
    statement,
    parts,
    accounts: [...judged],
    differing,
  }
}

function nothing(statement: Statement, why: string): Verdict {
  const open = { verdict: 'unknown', why, grounds: 'none', voices: 0 } as const
  return { ...open, statement, parts: [], accounts: [], differing: [] }
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
  return { ...who, ...together(parts.map((part) => judgePart(account, part))) }
}

/** What an account says of a number, or why it says nothing. */
type Judged = AccountPart | { readonly why: string; readonly verdict: 'unknown' }

function judgePart(account: Account, part: Part): Judged {
  const finding = part.judge(account)
  if (finding.kind === 'silent') return { verdict: 'unknown', why: finding.why }
  const { verdict, why, says, rounded, working, figures } = finding
  return {
    of: part.of,
    verdict,
    ...(why !== undefined && { why }),
    says,
    ...(rounded && { low: numberText(rounded.low), high: numberText(rounded.high) }),
    working,
    figures: [...figures],
  }
}

/** For an account a statement of several numbers holds where all hold, and falls with any. */
function together(judged: readonly Judged[]): Pick<AccountVerdict, 'verdict' | 'why' | 'parts'> {
  const open = judged.filter(({ verdict }) => verdict === 'unknown')
  const why = [...new Set(judged.flatMap((part) => part.why ?? []))].join('; ')
  const isContradicted = judged.some(({ verdict }) => verdict === 'contradicted')
  return {
    verdict: isContradicted ? 'contradicted' : open.length > 0 ? 'unknown' : 'supported',
    ...(why && { why }),
    parts: judged.flatMap((part) => ('of' in part ? [part] : [])),
  }
}

function withVoices(
  release: Release,
  judged: readonly { readonly account: Account; readonly verdict: AccountVerdict }[],
): readonly AccountVerdict[] {
  const knowing = judged.filter(({ verdict }) => verdict.parts.some(isKnown))
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

/** In what the bases of those who know differ. */
function differingBases(knowing: readonly AccountVerdict[]): string[] {
  return [...differingMembers(basesOf(knowing.map(({ series: id, basis }) => ({ id, basis }))))]
}

/** What a reader must know of the bases before the verdict is taken for more than it is. */
function basisWords(knowing: readonly AccountVerdict[], differing: readonly string[]): string {
  if (differing.length > 0) return `; their bases differ in ${differing.join(', ')}`
  const concept = knowing[0]?.basis.concept
  if (concept === undefined) return ''
  return `; ${knowing.length === 1 ? 'its' : 'their'} concept: ${concept}`
}

function isKnown({ verdict }: AccountPart): boolean {
  return verdict !== 'unknown'
}

/** All accounts that know must agree; where they do not it is disputed, even between accounts of one voice. */
function withVerdict(part: Part, accounts: readonly AccountVerdict[]): StatementPart {
  const { of, allowed, unit } = part
  const said = accounts.flatMap(({ parts, voice }) =>
    parts.filter((one) => one.of === of && isKnown(one)).map((one) => ({ ...one, voice })),
  )
  const supporting = said.filter(({ verdict }) => verdict === 'supported').length
  const { low, high, text } = allowed
  const voices = new Set(said.map(({ voice }) => voice)).size
  const { verdict, why } = summary(supporting, said.length - supporting, voices)
  const between = isBetween(said, allowed) ? ', some less and some more' : ''
  return {
    of,
    ...(low && { low: numberText(low) }),
    ...(high && { high: numberText(high) }),
    ...(unit !== undefined && { unit }),
    tolerance: text,
    verdict,
    why: why + between,
  }
}

function summary(
  supporting: number,
  opposing: number,
  voices: number,
): Pick<StatementPart, 'verdict' | 'why'> {
  const all = supporting + opposing
  const spoken = `(${counted(voices, 'voice')})`
  if (all === 0) return { verdict: 'unknown', why: 'no account has the figures that this needs' }
  const those =
    all === 1
      ? 'the one account that knows'
      : all === 2
        ? 'both accounts that know'
        : `all ${all} accounts that know`
  const agreeing = all === 1 ? 'agrees' : 'agree'
  if (opposing === 0) return { verdict: 'supported', why: `${those} ${agreeing} ${spoken}` }
  const saying = all === 1 ? 'says otherwise' : 'say otherwise'
  if (supporting === 0) return { verdict: 'contradicted', why: `${those} ${saying} ${spoken}` }
  return {
    verdict: 'disputed',
    why: `of ${all} accounts that know ${supporting} agree${supporting === 1 ? 's' : ''} ${spoken}`,
  }
}

/** Whether some accounts lie below what agrees and some above it. */
function isBetween(said: readonly AccountPart[], { low, high }: Part['allowed']): boolean {
  const below = said.some((one) => low && one.high !== undefined && low.greaterThan(one.high))
  const above = said.some((one) => high && one.low !== undefined && high.lessThan(one.low))
  return below && above
}

export const partWords = {
  value: 'the number',
  fromValue: 'the first number',
  toValue: 'the last number',
  dateValue: 'the date',
} as const satisfies Record<Part['of'], string>

/**
 * A statement of several numbers is disputed where accounts disagree on any: who is at odds with others on
 * one number does not settle another.
 */
function overall(
  parts: readonly StatementPart[],
  accounts: readonly AccountVerdict[],
): Pick<Verdict, 'verdict' | 'why' | 'grounds' | 'voices'> {
  const found = (['disputed', 'contradicted', 'unknown'] as const).find((one) =>
    parts.some(({ verdict }) => verdict === one),
  )
  const [only, ...others] = parts
  const why =
    only && others.length === 0
      ? only.why
      : parts.map((part) => `${partWords[part.of]} is ${part.verdict}: ${part.why}`).join('; ')
  const voices = new Set(accounts.flatMap(({ voice }) => voice ?? [])).size
  const grounds = voices === 0 ? 'none' : voices === 1 ? 'one-voice' : 'several-voices'
  return { verdict: found ?? 'supported', why, grounds, voices }
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`
}

/** Ends of ranges are shown to six digits where they have no end; they are reckoned with exactly. */
function numberText(value: Unrounded): string {
  return (value.precision() <= 12 ? value : value.toSignificantDigits(6)).toFixed()
}
