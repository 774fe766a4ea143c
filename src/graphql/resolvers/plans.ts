import { fulfilments, summaryOf } from '../../queries/fulfilment/fulfilments.ts'
import { variantsOf } from '../../queries/fulfilment/plan-variants.ts'
import { referencesTo } from '../../queries/records/back-references.ts'
import { deriveIf } from '../derive.ts'
import { listedAmong } from '../listed.ts'
import { recordAt, recordsAt, type Scoped, scopedFigure, within } from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'
import { identity } from './identity.ts'

const targets = ({ release, id }: Scoped<'plans'>) => referencesTo(release, 'plans', id).series

export const plans = {
  Plan: {
    ...identity,
    source: ({ release, source }) => recordAt(release, 'sources', source),
    targetCount: (plan) => targets(plan)?.length ?? 0,
    targets: (plan, asked) => listedAmong(plan, 'series', targets(plan), asked),
    fulfilment: async ({ release, id }, { unit, ...bounds }) => ({
      found: await fulfilments(release, id, {
        ...bounds,
        unit: deriveIf(unit == null ? undefined : { unit })?.unit,
      }),
      bounds,
      release,
    }),
    variants: (plan) => recordsAt(plan.release, 'plans', variantsOf(plan.release, plan)),
  },
  PlanFulfilment: {
    summary: ({ found }) => summaryOf(found.targets),
    targets: ({ release, found, bounds }) =>
      found.targets.map((one) => ({ ...one, release, bounds })),
    derivations: ({ release, found }) => found.derivations.map((one) => within(release, one)),
    refused: ({ release, found }) => found.refused.map((one) => within(release, one)),
  },
  TargetFulfilment: {
    target: ({ release, target, bounds }) => scopedFigure(release, target, bounds),
    derived: ({ release, target: { derived }, bounds }) =>
      derived && { ...derived, bounds, release },
    measure: ({ release, measure }) => within(release, measure),
    variants: ({ release, variants }) => variants.map((one) => within(release, one)),
    outturns: ({ release, outturns, bounds }) =>
      outturns.map((one) => ({ ...one, release, bounds })),
    fulfilled: ({ verdict }) => verdict.fulfilled,
    missed: ({ verdict }) => verdict.missed,
    reached: ({ release, reached }) => reached.map((one) => within(release, one)),
    incomparable: ({ release, incomparable }) => incomparable.map((one) => within(release, one)),
  },
  VariantTarget: {
    plan: ({ release, plan }) => recordAt(release, 'plans', plan),
    series: ({ release, series }) => recordAt(release, 'series', series),
  },
  Outturn: {
    series: ({ release, series }) => recordAt(release, 'series', series),
    figures: ({ release, figures, bounds }) =>
      figures.map((row) => scopedFigure(release, row, bounds)),
    derived: ({ release, figures, bounds }) =>
      figures.flatMap(({ derived }) => (derived ? [{ ...derived, bounds, release }] : [])),
  },
  Reached: {
    series: ({ release, series }) => recordAt(release, 'series', series),
    period: (one) => (one.reached ? one.period : undefined),
    value: (one) => (one.reached ? one.value : undefined),
    lag: (one) => (one.reached ? one.lag : undefined),
    lagAtMost: (one) => (one.reached ? one.lagAtMost : undefined),
    notBy: (one) => (one.reached ? one.notBy : undefined),
    lastPeriod: (one) => (one.reached ? undefined : one.lastPeriod),
    lastValue: (one) => (one.reached ? undefined : one.lastValue),
  },
  Incomparable: {
    series: ({ release, series }) => recordAt(release, 'series', series),
  },
} satisfies Pick<
  Resolvers,
  | 'Plan'
  | 'PlanFulfilment'
  | 'TargetFulfilment'
  | 'VariantTarget'
  | 'Outturn'
  | 'Reached'
  | 'Incomparable'
>
