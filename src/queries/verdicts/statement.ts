import type { Claim } from '../../model/claim.ts'
import type { Release } from '../../releases/release.ts'

/** What is asserted, whoever asserts it: a claim of the dataset or somebody who asks. */
export interface Statement
  extends Pick<
    Claim,
    | 'indicator'
    | 'area'
    | 'from'
    | 'to'
    | 'measure'
    | 'value'
    | 'fromValue'
    | 'toValue'
    | 'dateValue'
    | 'unit'
    | 'qualifier'
  > {
  readonly multiplier: number
  /** The base that is stated; claims of the dataset state none. */
  readonly priceBase?: string | undefined
  readonly indexBase?: string | undefined
}

/** What a claim of the dataset asserts. */
export function statementOf({ catalogue }: Release, claim: Claim): Statement {
  const { indicator, area, from, to, measure, value, fromValue, toValue, dateValue } = claim
  const { unit, qualifier, multiplier } = claim
  const known = indicator === undefined ? undefined : catalogue.indicators.get(indicator)
  return {
    ...(indicator !== undefined && { indicator }),
    ...(area !== undefined && { area }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    measure,
    ...(value !== undefined && { value }),
    ...(fromValue !== undefined && { fromValue }),
    ...(toValue !== undefined && { toValue }),
    ...(dateValue !== undefined && { dateValue }),
    ...(unit !== undefined && { unit }),
    multiplier: multiplier ?? (unit === undefined ? known?.multiplier : undefined) ?? 0,
    qualifier,
  }
}
