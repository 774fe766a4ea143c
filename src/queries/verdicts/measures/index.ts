import type { Claim } from '../../../model/claim.ts'
import type { Release } from '../../../releases/release.ts'
import type { Statement } from '../shape.ts'
import { firstReached } from './first-reached.ts'
import { difference, ends, level } from './levels.ts'
import { type Measure, none, type Parts } from './measure.ts'
import { growthRate, percentChange, ratio } from './quotients.ts'

const change: Measure = (release, statement) => {
  const { fromValue, toValue, unit } = statement
  if (fromValue !== undefined || toValue !== undefined) return ends(release, statement)
  const isRelative = release.catalogue.units.get(unit ?? '')?.dimension === 'growth'
  return (isRelative ? percentChange : difference)(release, statement)
}

/** THE list of measures, and how a statement of each is put to an account. */
const measures: Readonly<Record<Claim['measure'], Measure>> = {
  level,
  share: level,
  change,
  'growth-rate': growthRate,
  ratio,
  date: firstReached,
  qualitative: () => none('nothing is asserted that figures could be held against'),
}

/** The numbers of a statement that accounts are asked for. */
export function partsOf(release: Release, statement: Statement): Parts {
  return measures[statement.measure](release, statement)
}
