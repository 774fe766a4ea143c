import { z } from 'zod'
import { withDerive } from '../queries/derived/derive-parameters.ts'
import { FigureWithDerived } from '../queries/derived/derived-figure.ts'
import { DerivationShape, DerivedRow, RefusalShape } from '../queries/derived/derived-row.ts'
import { figure, holdsFigure, type StandsOf } from '../queries/figures/figure.ts'
import { FigureRow } from '../queries/figures/figure-row.ts'
import { figureFilters } from '../queries/figures/figure-selection.ts'
import {
  type ObservationsQuestion,
  observations,
  seriesObservations,
} from '../queries/figures/observations.ts'
import { standsOfEach } from '../queries/figures/stands.ts'
import { periodParameter } from '../queries/parameters/parameter-values.ts'
import {
  figureParameters,
  filtersOf,
  singleFigureParameters,
} from '../queries/parameters/parameters.ts'
import { Quoted } from '../queries/words/quoted.ts'
import { releasesUpTo } from '../releases/choose-release.ts'
import type { Releases } from '../releases/open-releases.ts'
import { idInAddress } from './records.ts'
import { listOf, printedAspects, responses } from './responses.ts'
import type { RestScope } from './scope.ts'

const noFilters = { filters: [] }
/** Of a single figure there is a page too. */
const singleFigureAspects = [...printedAspects, 'figure'] as const

type FigureParameters = z.infer<ReturnType<typeof figureParameters>>

/** The question that the parameters of a list of figures ask. */
function askedOf(
  parameters: Omit<FigureParameters, 'q'> & { readonly q?: string | undefined },
  filters: ObservationsQuestion['filters'],
): ObservationsQuestion {
  return { ...withDerive(parameters), filters }
}

/** Figures as printed, or derived ones with what was done to them. */
const FigureList = listOf(z.union([FigureRow.partial(), DerivedRow.partial()])).extend({
  derivations: z
    .array(DerivationShape)
    .optional()
    .describe('What was done to the figures of each series.'),
  refused: z
    .array(RefusalShape)
    .optional()
    .describe('The series whose basis forbids it; where all do, the answer is a refusal.'),
})

/** Figures: of one series, of many, and each with all that stands behind it. */
export async function observationRoutes(app: RestScope, releases: Releases): Promise<void> {
  const example = releases.latest
  const standsOf: StandsOf = async (row, release) => {
    const [stands = []] = await standsOfEach(releasesUpTo(releases, release), [row], {})
    return stands
  }
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
      response: responses(FigureList, { example: exampleList.json(), aspects: printedAspects }),
    },
    handler: ({ release, params, query }, reply) =>
      reply.represent(() => seriesObservations(release, params.id, askedOf(query, {})), {
        aspects: printedAspects,
        holds: ({ catalogue }) => catalogue.series.has(params.id),
      }),
  })
  app.route({
    method: 'GET',
    url: '/series/:id/observations/:period',
    schema: {
      operationId: 'getObservation',
      summary:
        'One figure, with its provenance, what its rivals say of the same days, and the words beside it.',
      tags: ['observations'],
      params: z.strictObject({ id, period: periodParameter.describe('The period of the figure.') }),
      querystring: singleFigureParameters,
      response: responses(FigureWithProvenance, { aspects: singleFigureAspects }),
    },
    handler: ({ release, params, query }, reply) =>
      reply.represent(() => figure(release, { ...withDerive(query), ...params }, standsOf), {
        aspects: singleFigureAspects,
        holds: (other) => holdsFigure(other, { ...query, ...params }),
      }),
  })
  app.route({
    method: 'GET',
    url: '/observations',
    config: { expensive: true },
    schema: {
      operationId: 'listObservations',
      summary: 'Figures of all series that the filters keep.',
      tags: ['observations'],
      querystring: figureParameters(figureFilters),
      response: responses(FigureList, { aspects: printedAspects }),
    },
    handler: ({ release, query }, reply) =>
      reply.represent(
        () => observations(release, askedOf(query, filtersOf(figureFilters, query))),
        { aspects: printedAspects },
      ),
  })
}

const FigureWithProvenance = FigureWithDerived.omit({ refused: true }).extend({
  firstDay: z.string(),
  lastDay: z.string(),
  provenance: z
    .record(z.string(), z.unknown())
    .describe('Series, indicator, area, estimator, unit, source and original document.'),
  rivals: z
    .array(FigureWithDerived)
    .describe('Other accounts of the same quantity, area and days.'),
  quotations: z
    .array(Quoted)
    .describe(
      'What was said of the same quantity and of a time that shares a day with the period, by the date of the words.',
    ),
})
