import { gapsOf } from '../../queries/accounts/gaps.ts'
import type { Release } from '../../releases/release.ts'
import { recordAt, recordsAt, scopedFigure, type Within, within } from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'

function withinIf<T extends object>(release: Release, one: T | undefined): Within<T> | undefined {
  return one && within(release, one)
}

/** Accounts set against one another. */
export const compare = {
  Comparison: {
    area: ({ release, comparison }) => recordAt(release, 'areas', comparison.area),
    period: ({ comparison }) => comparison.period,
    firstDay: ({ comparison }) => comparison.firstDay,
    lastDay: ({ comparison }) => comparison.lastDay,
    measure: ({ release, comparison }) => within(release, comparison.measure),
    count: ({ comparison }) => comparison.count,
    independent: ({ comparison }) => comparison.independent,
    minimum: ({ release, comparison }) => withinIf(release, comparison.minimum),
    maximum: ({ release, comparison }) => withinIf(release, comparison.maximum),
    median: ({ comparison }) => comparison.median,
    ratio: ({ comparison }) => comparison.ratio,
    accounts: ({ release, comparison, bounds }) =>
      comparison.accounts.map((compared) => ({ compared, bounds, release })),
    bases: ({ release, comparison }) => comparison.bases.map((one) => within(release, one)),
    differing: ({ comparison }) => [...comparison.differing],
    gaps: ({ release, column }) => gapsOf(release, column).map((gap) => within(release, gap)),
  },
  ComparedFigure: {
    figure: ({ release, compared, bounds }) => scopedFigure(release, compared, bounds),
    common: ({ compared }) => compared.common,
    voice: ({ compared }) => compared.voice,
    counted: ({ compared }) => compared.counted,
    bound: ({ compared }) => compared.bound,
    derived: ({ release, compared: { derived }, bounds }) =>
      derived && { ...derived, bounds, release },
  },
  CommonMeasure: {
    unit: ({ release, unit }) =>
      release.catalogue.units.has(unit) ? recordAt(release, 'units', unit) : undefined,
    unitText: ({ unit }) => unit,
  },
  Extreme: {
    series: ({ release, series }) => recordsAt(release, 'series', series),
  },
  BasisGroup: {
    series: ({ release, series }) => recordsAt(release, 'series', series),
  },
  Gap: {
    higher: ({ release, higher }) => recordAt(release, 'series', higher),
    lower: ({ release, lower }) => recordAt(release, 'series', lower),
  },
  Disagreement: {
    indicator: ({ release, indicator }) => recordAt(release, 'indicators', indicator),
    area: ({ release, area }) => recordAt(release, 'areas', area),
    measure: ({ release, measure }) => within(release, measure),
    minimum: ({ release, minimum }) => withinIf(release, minimum),
    maximum: ({ release, maximum }) => withinIf(release, maximum),
    differing: ({ differing }) => [...differing],
    accounts: ({ release, accounts = [], bounds }) =>
      accounts.map((one) => ({ ...one, bounds, release })),
  },
  DisagreeingAccount: {
    series: ({ release, series }) => recordAt(release, 'series', series),
    derived: ({ release, derived, bounds }) => ({ ...derived, bounds, release }),
  },
} satisfies Pick<
  Resolvers,
  | 'Comparison'
  | 'ComparedFigure'
  | 'CommonMeasure'
  | 'Extreme'
  | 'BasisGroup'
  | 'Gap'
  | 'Disagreement'
  | 'DisagreeingAccount'
>
