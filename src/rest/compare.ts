import { z } from 'zod'
import { Decimal } from '../model/decimal.ts'
import { standings } from '../queries/accounts/common-measure.ts'
import { compare } from '../queries/comparisons/compare.ts'
import { compareFilters } from '../queries/comparisons/compared-columns.ts'
import { disagreementList } from '../queries/comparisons/disagreement-list.ts'
import { disagreementFilters } from '../queries/comparisons/disagreements.ts'
import { withDerive } from '../queries/derived/derive-parameters.ts'
import { ComparedMember } from '../queries/derived/derived-figure.ts'
import { DerivationShape, RefusalShape } from '../queries/derived/derived-row.ts'
import { FigureRow } from '../queries/figures/figure-row.ts'
import {
  compareParameters,
  disagreementParameters,
  filtersOf,
} from '../queries/parameters/parameters.ts'
import { transformCodes } from '../queries/transforms/index.ts'
import type { Release } from '../releases/release.ts'
import { idInAddress } from './records.ts'
import { listOf, printedAspects, responses } from './responses.ts'
import type { RestScope } from './scope.ts'

export const Measure = z
  .strictObject({
    standing: z
      .enum(standings)
      .describe(
        'Whether the figures say what was, what was expected in an account of what was, or what was planned.',
      ),
    unit: z
      .string()
      .describe('The id of a unit; or, of what the dataset has no unit for, its code or its name.'),
    multiplier: z.int(),
    priceBase: z.string().optional(),
    indexBase: z.string().optional(),
    spanMeaning: z.string().optional(),
    transform: z
      .enum(transformCodes)
      .optional()
      .describe('What was done to the figures, where it changes what they say.'),
  })
  .describe('What the figures share, so that they may be set against one another.')

const Extreme = z.strictObject({ value: Decimal, series: z.array(z.string()) })

const spread = {
  count: z.int().describe('Accounts whose figure counts.'),
  independent: z
    .int()
    .describe('How many of them are voices of their own, not reprints of one another.'),
  minimum: Extreme.optional(),
  maximum: Extreme.optional(),
  median: Decimal.optional().describe('The middle of the independent voices.'),
  ratio: Decimal.optional().describe('Maximum / minimum.'),
}

const Comparison = z.strictObject({
  area: z.string(),
  period: z.string(),
  firstDay: z.string(),
  lastDay: z.string(),
  measure: Measure,
  ...spread,
  accounts: z.array(
    FigureRow.extend({
      common: Decimal.optional().describe(
        'The value, or what was made of it, in the common measure.',
      ),
      voice: z.int().describe('Accounts of one voice carry one number.'),
      counted: z.boolean().describe('False for what is printed as missing or doubtful.'),
      bound: z.enum(['lower', 'upper']).optional(),
      derived: ComparedMember.optional().describe('What the parameters make of it.'),
    }),
  ),
  bases: z
    .array(z.strictObject({ basis: z.record(z.string(), z.string()), series: z.array(z.string()) }))
    .describe('The bases that the accounts stand on.'),
  differing: z.array(z.string()).describe('The members in which the bases differ.'),
  gaps: z
    .array(
      z.strictObject({
        higher: z.string(),
        lower: z.string(),
        difference: Decimal,
        ratio: Decimal.optional(),
      }),
    )
    .optional(),
})

/** What an answer tells once of the accounts, where anything was asked to be done to them. */
export const madeOfAccounts = {
  derivations: z
    .array(DerivationShape)
    .optional()
    .describe('What was done to the figures of each account before they were aligned.'),
  refused: z
    .array(RefusalShape)
    .optional()
    .describe('The accounts whose basis forbids it; where all do, the answer is a refusal.'),
}

const Compared = listOf(Comparison).extend(madeOfAccounts)

const Disagreement = z.strictObject({
  indicator: z.string(),
  area: z.string(),
  period: z.string(),
  measure: Measure,
  differing: z.array(z.string()).describe('The members in which the bases of the accounts differ.'),
  ...spread,
  accounts: z
    .array(
      z.strictObject({
        series: z.string(),
        common: Decimal.optional(),
        voice: z.int(),
        counted: z.boolean(),
        derived: ComparedMember,
      }),
    )
    .optional()
    .describe('What was made of each account, where anything was asked to be.'),
})

/** Accounts set against one another. */
export function compareRoutes(app: RestScope, example: Release): void {
  const [indicator] = example.catalogue.indicators.keys()
  app.route({
    method: 'GET',
    url: '/compare/:indicator',
    config: { expensive: true },
    schema: {
      operationId: 'compare',
      summary: 'Every account of a quantity beside its rivals, by area, period and measure.',
      tags: ['rivals'],
      params: z.strictObject({ indicator: idInAddress.meta({ example: indicator }) }),
      querystring: compareParameters({ filters: compareFilters }),
      response: responses(Compared, { aspects: printedAspects }),
    },
    handler: ({ release, params, query }, reply) =>
      reply.represent(
        () =>
          compare(release, params.indicator, {
            ...withDerive(query),
            filters: filtersOf({ filters: compareFilters }, query),
          }),
        {
          aspects: printedAspects,
          holds: ({ catalogue }) => catalogue.indicators.has(params.indicator),
        },
      ),
  })
  app.route({
    method: 'GET',
    url: '/disagreements',
    config: { expensive: true },
    schema: {
      operationId: 'listDisagreements',
      summary:
        'Where the accounts lie farthest apart: those first that lie on both sides of zero, the others by the ratio of the extremes.',
      tags: ['rivals'],
      querystring: disagreementParameters({ filters: disagreementFilters }),
      response: responses(listOf(Disagreement).extend(madeOfAccounts)),
    },
    handler: ({ release, query }, reply) =>
      reply.represent(() =>
        disagreementList(release, {
          ...withDerive(query),
          filters: filtersOf({ filters: disagreementFilters }, query),
        }),
      ),
  })
}
