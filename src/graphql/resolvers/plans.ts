import { referencesTo } from '../../queries/back-references.ts'
import { variantsOf } from '../../queries/plan-variants.ts'
import { listedAmong } from '../listed.ts'
import { recordAt, recordsAt, type Scoped } from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'
import { identity } from './identity.ts'

const targets = ({ release, id }: Scoped<'plans'>) => referencesTo(release, 'plans', id).series

export const plans = {
  Plan: {
    ...identity,
    source: ({ release, source }) => recordAt(release, 'sources', source),
    targetCount: (plan) => targets(plan)?.length ?? 0,
    targets: (plan, asked) => listedAmong(plan, 'series', targets(plan), asked),
    variants: (plan) => recordsAt(plan.release, 'plans', variantsOf(plan.release, plan)),
  },
} satisfies Pick<Resolvers, 'Plan'>
