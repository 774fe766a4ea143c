import { type Complaint, Problem, type ProblemCode } from '../../model/problems.ts'

/** The refusals that lie in what the figures are, and so may differ from series to series. */
export const basisRefusals = [
  'not-a-level',
  'not-additive',
  'bounds-arithmetic',
  'across-break',
  'span-arithmetic',
  'no-regular-step',
  'finer-frequency',
  'no-base-figure',
  'differing-dimensions',
  'differing-bases',
  'no-factor',
] as const satisfies readonly ProblemCode[]

/** Why the basis of one series forbids what was asked, and what would be allowed. */
export interface Refusal extends Complaint {
  readonly series: string
}

/** What was made of a series, or why nothing was. */
export type Attempt<Made> =
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Does what the basis of a series may forbid. @throws {Problem} where the request itself is at fault. */
export function attempt<Made>(series: string, work: () => Made): Attempt<Made> {
  try {
    return { kind: 'made', made: work() }
  } catch (error) {
    if (!(error instanceof Problem) || !isOfBasis(error.code)) throw error
    return { kind: 'refused', refusal: refusalOf(series, error) }
  }
}

export function refusalOf(series: string, { complaints: [complaint] }: Problem): Refusal {
  return { ...complaint, series }
}

/** What was made of some series, and what was refused. */
export function sorted<Made>(tried: readonly Attempt<Made>[]): {
  readonly made: readonly Made[]
  readonly refused: readonly Refusal[]
} {
  return {
    made: tried.flatMap((one) => (one.kind === 'made' ? [one.made] : [])),
    refused: tried.flatMap((one) => (one.kind === 'refused' ? [one.refusal] : [])),
  }
}

/**
 * What was made, where any series allows it.
 * @throws {Problem} with status 422 where there are series and every one forbids it
 */
export function allowedSome<
  Made extends { readonly derivations: readonly unknown[]; readonly refused: readonly Refusal[] },
>(made: Made): Made {
  const { derivations, refused } = made
  const [first, ...others] = refused
  if (!first || derivations.length > 0) return made
  throw refuseAll([first, ...others])
}

/** The refusal of all, where of several series not one allows it. */
export function refuseAll([first, ...others]: readonly [Refusal, ...Refusal[]]): Problem {
  return new Problem(first.code, [complaintOf(first), ...others.map(complaintOf)])
}

function complaintOf({ series: _, ...complaint }: Refusal): Complaint {
  return complaint
}

function isOfBasis(code: ProblemCode): boolean {
  return basisRefusals.some((one) => one === code)
}
