import { z } from 'zod'
import { figure, holdsFigure } from '../queries/figure.ts'
import { FigureRow } from '../queries/figure-row.ts'
import { listings } from '../queries/listings/index.ts'
import { observations, seriesObservations } from '../queries/observations.ts'
import {
  figureParameters,
  filtersOf,
  periodParameter,
  singleFigureParameters,
} from '../queries/parameters.ts'
import type { Release } from '../releases/release.ts'
import { idInAddress } from './records.ts'
import { listOf, responses } from './responses.ts'
import type { RestScope } from './scope.ts'

const noFilters = { filters: [] }

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
      response: responses(listOf(FigureRow.partial()), { example: exampleList.json() }),
    },
    handler: ({ release, params, query }, reply) =>
      reply.represent(() => seriesObservations(release, params.id, { ...query, filters: {} }), {
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
      response: responses(FigureWithProvenance),
    },
    handler: ({ release, params, query }, reply) =>
      reply.represent(() => figure(release, { ...query, ...params }), {
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
      querystring: figureParameters(listings.series),
      response: responses(listOf(FigureRow.partial())),
    },
    handler: ({ release, query }, reply) =>
      reply.represent(() =>
        observations(release, { ...query, filters: filtersOf(listings.series, query) }),
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
