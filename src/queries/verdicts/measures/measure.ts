import { type Unrounded, unrounded } from '../../../model/arithmetic.ts'
import type { Release } from '../../../releases/release.ts'
import type { FigureRow } from '../../figures/figure-row.ts'
import type { Account } from '../account.ts'
import type { Statement } from '../shape.ts'
import { type Allowed, agreement, type Rounded } from '../tolerance.ts'

/** What an account says of one number of a statement, or why it says nothing. */
export type Said =
  | {
      readonly kind: 'said'
      readonly rounded: Rounded
      /** The number, rounded to the digits that it bears. */
      readonly shown: string
      /** The arithmetic. */
      readonly working: string
      readonly figures: readonly FigureRow[]
      /** Which end of a range the number is, where it is one. */
      readonly bound?: 'lower' | 'upper' | undefined
      /** A base that the statement leaves open: the account can agree on it, but not be held against it. */
      readonly openBase?: string | undefined
    }
  | { readonly kind: 'silent'; readonly why: string }

/** What one account comes to on one part of a statement. */
export type Finding =
  | {
      readonly kind: 'found'
      readonly verdict: 'supported' | 'contradicted' | 'unknown'
      readonly why?: string | undefined
      /** What the account says: a number, or a period. */
      readonly says: string
      /** What its own rounding leaves open. */
      readonly rounded?: Rounded
      readonly working: string
      readonly figures: readonly FigureRow[]
    }
  | { readonly kind: 'silent'; readonly why: string }

/** A number or date in a statement, and how an account is held against it. */
export interface Part {
  readonly of: 'value' | 'fromValue' | 'toValue' | 'dateValue'
  readonly allowed: Pick<Allowed, 'low' | 'high' | 'text'>
  /** What the number is counted in, as text. */
  readonly unit?: string
  readonly judge: (account: Account) => Finding
}

interface NumberPart extends Pick<Part, 'of' | 'unit'> {
  readonly allowed: Allowed
  readonly ask: (account: Account) => Said
}

/** A number of a statement, which an account supports where the two agree within their rounding; `agreement` has the rule. */
export function numberPart({ ask, ...part }: NumberPart): Part {
  return {
    ...part,
    judge: (account) => {
      const said = ask(account)
      if (said.kind === 'silent') return said
      const { shown, rounded, working, figures } = said
      return {
        kind: 'found',
        ...verdictOn(said, part.allowed),
        says: shown,
        rounded,
        working,
        figures,
      }
    },
  }
}

function verdictOn(
  { rounded, bound, openBase }: Extract<Said, { kind: 'said' }>,
  allowed: Allowed,
): Pick<Extract<Finding, { kind: 'found' }>, 'verdict' | 'why'> {
  const reached = agreement(rounded, allowed)
  if (reached === 'agrees' && bearsOut(bound, allowed)) return { verdict: 'supported' }
  if (reached === 'too-coarse') {
    return {
      verdict: 'unknown',
      why: 'it is too coarse to tell: its own rounding leaves more than the statement open',
    }
  }
  const why = openEnd(rounded, bound, allowed)
  if (why !== undefined) return { verdict: 'unknown', why }
  if (openBase !== undefined) {
    return { verdict: 'unknown', why: `the statement leaves open of which ${openBase} it speaks` }
  }
  return { verdict: 'contradicted', why: otherPower(rounded, allowed) }
}

/** Thousands and millions are taken for one another more easily than any digit. */
function otherPower(rounded: Rounded, allowed: Allowed): string | undefined {
  if (allowed.strict) return undefined
  const power = [3, 6, -3, -6].find((shift) => {
    const size = unrounded(10).pow(-shift)
    return (
      agreement(
        rising(rounded, (value) => value.times(size)),
        allowed,
      ) === 'agrees'
    )
  })
  if (power === undefined) return undefined
  return `it agrees with 10^${power} times the number; look whether the multiplier is the one that is meant`
}

/** The lower end of a range says nothing of "less than", nor the upper of "more than". */
function bearsOut(bound: 'lower' | 'upper' | undefined, { low, high }: Allowed): boolean {
  if (bound === undefined) return true
  return (bound === 'lower' ? low : high) !== undefined
}

/** One end of a range refutes only what lies beyond it. */
function openEnd(
  { value }: Rounded,
  bound: 'lower' | 'upper' | undefined,
  { low, high }: Allowed,
): string | undefined {
  const mayLieAbove = bound === 'lower' && (high === undefined || high.greaterThan(value))
  const mayLieBelow = bound === 'upper' && (low === undefined || low.lessThan(value))
  if (!mayLieAbove && !mayLieBelow) return undefined
  return `it is the ${bound} end of a range, which leaves the value open`
}

/** The parts of a statement, or why nothing can be computed of it. */
export type Parts =
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }
  | { readonly kind: 'none'; readonly why: string }

/** How statements of one measure are put to an account. */
export type Measure = (release: Release, statement: Statement) => Parts

export function none(why: string): Parts {
  return { kind: 'none', why }
}

export function parts(...all: readonly Part[]): Parts {
  return { kind: 'parts', parts: all }
}

/** A rounded number with each of its three values put through a rising function. */
export function rising(rounded: Rounded, compute: (value: Unrounded) => Unrounded): Rounded {
  return {
    value: compute(rounded.value),
    low: compute(rounded.low),
    high: compute(rounded.high),
  }
}
