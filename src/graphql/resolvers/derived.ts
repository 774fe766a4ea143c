import { dateOfDay, parsePeriod } from '../../model/period.ts'
import { figureIf } from '../loaders.ts'
import { recordAt, recordIf, scopedFigure, within } from '../parents.ts'
import type { Resolvers } from '../schema.generated.ts'

/** Figures that were computed, and how. */
export const derived = {
  DerivedObservation: {
    series: ({ release, row }) => recordAt(release, 'series', row.series),
    indicator: ({ release, row }) => recordAt(release, 'indicators', row.indicator),
    area: ({ release, row }) => recordAt(release, 'areas', row.area),
    period: ({ row }) => row.period,
    firstDay: ({ row }) => dateOfDay(parsePeriod(row.period).first),
    lastDay: ({ row }) => dateOfDay(parsePeriod(row.period).last),
    value: ({ row }) => row.value,
    missing: ({ row }) => row.missing,
    digits: ({ row }) => row.digits,
    exact: ({ row }) => row.exact,
    status: ({ row }) => row.status,
    unit: ({ release, derivation }) => within(release, derivation.unit),
    multiplier: ({ row }) => row.multiplier,
    estimator: ({ release, row }) => recordAt(release, 'estimators', row.estimator),
    nature: ({ row }) => row.nature,
    source: ({ release, row }) => recordAt(release, 'sources', row.source),
    locator: ({ row }) => row.locator,
    published: ({ row }) => row.published,
    inputs: ({ release, bounds, row: { series, inputs } }) =>
      inputs.map((input) => ({ ...input, series, bounds, release })),
    derivation: ({ release, derivation }) => within(release, derivation),
  },
  DerivedInput: {
    figure: async (input) => {
      const figure = await figureIf(input)
      if (!figure) throw new RangeError(`${input.series} has no figure for ${input.period}`)
      return scopedFigure(input.release, figure, input.bounds)
    },
  },
  DerivedUnit: {
    unit: ({ release, id }) => recordIf(release, 'units', id),
  },
  Derivation: {
    series: ({ release, series }) => recordAt(release, 'series', series),
    steps: ({ release, steps }) => steps.map((step) => within(release, step)),
    unit: ({ release, unit }) => within(release, unit),
  },
  DerivationStep: {
    constants: ({ release, constants }) => constants.map((one) => within(release, one)),
  },
  DerivationConstant: {
    source: ({ release, source }) => recordIf(release, 'sources', source),
  },
  RefusedAccount: {
    series: ({ release, series }) => recordAt(release, 'series', series),
  },
} satisfies Pick<
  Resolvers,
  | 'DerivedObservation'
  | 'DerivedInput'
  | 'DerivedUnit'
  | 'Derivation'
  | 'DerivationStep'
  | 'DerivationConstant'
  | 'RefusedAccount'
>
