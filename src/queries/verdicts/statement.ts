import type { Claim } from '../../model/claim.ts'
import type { Release } from '../../releases/release.ts'
import type { Statement } from './shape.ts'

/** What a claim of the dataset asserts. */
export function statementOf({ catalogue }: Release, claim: Claim): Statement {
  const { indicator, area, from, to, measure, value, fromValue, toValue, dateValue } = claim
  const { unit, qualifier, multiplier, moment, plan, quotation } = claim
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
    ...(moment !== undefined && { moment }),
    ...(plan !== undefined && { plan }),
    ...(quotation !== undefined && { quotation }),
    ...(unit !== undefined && { unit }),
    multiplier: multiplier ?? (unit === undefined ? known?.multiplier : undefined) ?? 0,
    qualifier,
  }
}
