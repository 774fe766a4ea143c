import { z } from 'zod'
import { deriveRequestOf } from '../queries/derive-parameters.ts'
import { DerivedRow } from '../queries/derived-figures.ts'
import { figure, holdsFigure } from '../queries/figure.ts'
import { FigureRow } from '../queries/figure-row.ts'
import { figureFilters } from '../queries/figure-selection.ts'
import {
  type ObservationsQuestion,
  observations,
  seriesObservations,
} from '../queries/observations.ts'
import { periodParameter } from '../queries/parameter-values.ts'
import { figureParameters, filtersOf, singleFigureParameters } from '../queries/parameters.ts'
import type { Release } from '../releases/release.ts'
import { idInAddress } from './records.ts'
import { figureAspects, listOf, responses } from './responses.ts'
import type { RestScope } from './scope.ts'

const noFilters = { filters: [] }

type FigureParameters = z.infer<ReturnType<typeof figureParameters>>

/** The question that the parameters of a list of figures ask. */
function askedOf(
  parameters: Omit<FigureParameters, 'q'> & { readonly q?: string | undefined },
  filters: ObservationsQuestion['filters'],
): ObservationsQuestion {
  const { units, unit, index_base, aggregate_to, aggregation_method, ...rest } = parameters
  const derive = deriveRequestOf({ units, unit, index_base, aggregate_to, aggregation_method })
  return { ...rest, filters, derive }
}

/** Figures as printed, or derived ones with what was done to them. */
const FigureList = listOf(z.union([FigureRow.partial(), DerivedRow.partial()])).extend({
  derivations: z
    .array(z.record(z.string(), z.unknown()))
    .optional()
    .describe('What was done to the figures of each series: steps, formulas, constants, rounding.'),
})

/** Figures: of one series, of many, and each with all that stands behind it. */
export async function observationRoutes(app: RestScope, example: Release): Promise<void> {
  const [series = ''] = example.extents.keys()
  const id = idInAddress.meta({ example: series })
  const exampleList = await seriesObservations(example, series, { filters: {}, limit: 1 })
  app.route({
    method: 'GET',
    url: '/series/:id/observations',
    schema: {
      operationId: 'listSeriesObservations',
      summary: 'The figures of one series, by period.',
      tags: ['observations'],
      params: z.strictObject({ id }),
      querystring: figureParameters(noFilters).omit({ q: true }),
      response: responses(FigureList, { example: exampleList.json(), aspects: figureAspects }),
    },
    handler: ({ release, params, query }, reply) =>
      reply.represent(() => seriesObservations(release, params.id, askedOf(query, {})), {
        aspects: figureAspects,
        holds: ({ catalogue }) => catalogue.series.has(params.id),
      }),
  })
  app.route({
    method: 'GET',
    url: '/series/:id/observations/:period',
    schema: {
      operationId: 'getObservation',
      summary: 'One figure, with its provenance and what its rivals say of the same days.',
      tags: ['observations'],
      params: z.strictObject({ id, period: periodParameter.describe('The period of the figure.') }),
      querystring: singleFigureParameters,
      response: responses(FigureWithProvenance, { aspects: figureAspects }),
    },
    handler: ({ release, params, query }, reply) =>
      reply.represent(() => figure(release, { ...query, ...params }), {
        aspects: figureAspects,
        holds: (other) => holdsFigure(other, { ...query, ...params }),
      }),
  })
  app.route({
    method: 'GET',
    url: '/observations',
    schema: {
      operationId: 'listObservations',
      summary: 'Figures of all series that the filters keep.',
      tags: ['observations'],
      querystring: figureParameters(figureFilters),
      response: responses(FigureList, { aspects: figureAspects }),
    },
    handler: ({ release, query }, reply) =>
      reply.represent(
        () => observations(release, askedOf(query, filtersOf(figureFilters, query))),
        { aspects: figureAspects },
      ),
  })
}

const FigureWithProvenance = FigureRow.extend({
  firstDay: z.string(),
  lastDay: z.string(),
  provenance: z
    .record(z.string(), z.unknown())
    .describe('Series, indicator, area, estimator, unit, source and original document.'),
  rivals: z.array(FigureRow).describe('Other accounts of the same quantity, area and days.'),
})
