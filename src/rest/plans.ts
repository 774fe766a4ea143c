import { z } from 'zod'
import { Decimal } from '../model/decimal.ts'
import { ComparedMember } from '../queries/derived/derived-figure.ts'
import { FigureRow } from '../queries/figures/figure-row.ts'
import { fulfilmentFilters, planFulfilment } from '../queries/fulfilment/plan-fulfilment.ts'
import { relations } from '../queries/fulfilment/relation.ts'
import { filtersOf, fulfilmentParameters } from '../queries/parameters/parameters.ts'
import type { Release } from '../releases/release.ts'
import { Measure, madeOfAccounts } from './compare.ts'
import { idInAddress } from './records.ts'
import { listOf, printedAspects, responses } from './responses.ts'
import type { RestScope } from './scope.ts'

const MadeFigure = FigureRow.extend({
  derived: ComparedMember.optional().describe('The figure in the unit that was asked for.'),
})

const Fulfilment = z.strictObject({
  target: MadeFigure,
  common: Decimal.describe('The target in the measure that it shares with the outturns.'),
  measure: Measure,
  variants: z
    .array(
      z.strictObject({
        plan: z.string(),
        series: z.string(),
        period: z.string(),
        common: Decimal,
      }),
    )
    .describe('What other drafts and variants of the plan set.'),
  outturns: z.array(
    z.strictObject({
      series: z.string(),
      relation: z.enum(relations),
      period: z.string(),
      figures: z.array(MadeFigure).describe('The figures that say so.'),
      common: Decimal,
      ratio: Decimal.optional().describe('Outturn / target.'),
      fulfilled: z.boolean().optional().describe('Absent where it cannot be judged.'),
    }),
  ),
  verdict: z
    .strictObject({ fulfilled: z.int(), missed: z.int() })
    .describe(
      'How many independent voices say that the target was fulfilled, and that it was not.',
    ),
  reached: z.array(
    z.strictObject({
      series: z.string(),
      reached: z.boolean(),
      period: z.string().optional().describe('The first in which the account was there.'),
      value: Decimal.optional(),
      lag: z
        .int()
        .optional()
        .describe(
          'Years from the end of the target’s period, where the account was not there in the year before.',
        ),
      lagAtMost: z
        .int()
        .optional()
        .describe('The same where the account says nothing of the year before.'),
      notBy: z
        .string()
        .optional()
        .describe('The last period before of which it speaks, in which it was not there yet.'),
      lastPeriod: z.string().optional().describe('The last, where it never was.'),
      lastValue: Decimal.optional(),
    }),
  ),
  incomparable: z.array(z.strictObject({ series: z.string(), reason: z.string() })),
})

const PlanFulfilment = listOf(Fulfilment).extend({
  plan: z.string(),
  summary: z.strictObject({
    targets: z.int(),
    judged: z.int().describe('Targets of which an outturn can be judged.'),
    fulfilledByAll: z.int(),
    disputed: z.int().describe('Fulfilled by some voices and not by others.'),
    missedByAll: z.int(),
    reachedFrom: z
      .string()
      .optional()
      .describe(
        'The first year in which any account was where a target wanted it, of targets of which some account says that they had not been reached before; earlier perhaps, in years of which none speaks.',
      ),
    reachedTo: z.string().optional().describe('The same of the target that was reached last.'),
    neverReached: z.int().describe('Targets that no account reached by its last figure.'),
  }),
  explanations: z.record(z.string(), z.string()).describe('What each relation means.'),
  ...madeOfAccounts,
})

/** Targets beside outturns. */
export function planRoutes(app: RestScope, example: Release): void {
  const [plan] = example.catalogue.plans.keys()
  app.route({
    method: 'GET',
    url: '/plans/:id/fulfilment',
    config: { expensive: true },
    schema: {
      operationId: 'getFulfilment',
      summary:
        'What came of each target of a plan by every account, and when it was first reached.',
      tags: ['plans'],
      params: z.strictObject({ id: idInAddress.meta({ example: plan }) }),
      querystring: fulfilmentParameters({ filters: fulfilmentFilters }),
      response: responses(PlanFulfilment, { aspects: printedAspects }),
    },
    handler: ({ release, params, query }, reply) =>
      reply.represent(
        () =>
          planFulfilment(release, params.id, {
            ...query,
            filters: filtersOf({ filters: fulfilmentFilters }, query),
          }),
        {
          aspects: printedAspects,
          holds: ({ catalogue }) => catalogue.plans.has(params.id),
        },
      ),
  })
}
