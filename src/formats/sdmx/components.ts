import type { FigureRow } from '../../queries/figures/figure-row.ts'
import { type Attribute, codes, type Dimension, type Named } from './component.ts'
import { observationAttributes } from './observation-attributes.ts'
import { seriesAttributes } from './series-attributes.ts'
import { timePeriodOf } from './time-period.ts'

export type { Attribute, Dimension, Representation } from './component.ts'
export { observationAttributes, seriesAttributes }

/**
 * The dimensions of a series, in the order of a key. SERIES alone tells one account from another; the five
 * before it are what people ask by. Two accounts may agree in all five, being other printings.
 */
export const dimensions: readonly Dimension[] = [
  {
    id: 'FREQ',
    name: 'Frequency',
    description: 'How often the series has figures, and for which kind of period.',
    representation: codes('CL_FREQ'),
    read: ({ frequency }) => frequency,
  },
  {
    id: 'REF_AREA',
    name: 'Area',
    description: 'The territory that the figures are about, as the source names it.',
    representation: codes('CL_AREA'),
    read: ({ area }) => area,
  },
  {
    id: 'INDICATOR',
    name: 'Indicator',
    description: 'The quantity that is measured, whoever measures it.',
    representation: codes('CL_INDICATOR'),
    read: ({ indicator }) => indicator,
  },
  {
    id: 'ESTIMATOR',
    name: 'Estimator',
    description: 'Who stands behind the figures: an office, an agency, a scholar.',
    representation: codes('CL_ESTIMATOR'),
    read: ({ estimator }) => estimator,
  },
  {
    id: 'NATURE',
    name: 'Nature of the account',
    description: 'Whether the figures were reported, estimated, planned or claimed.',
    representation: codes('CL_NATURE'),
    read: ({ nature }) => nature,
  },
  {
    id: 'SERIES',
    name: 'Series',
    description: 'The account itself: one source, one estimator, one basis.',
    representation: codes('CL_SERIES'),
    read: ({ id }) => id,
  },
]

/** The dimension of time. It has the id that SDMX fixes. */
export const timeDimension = {
  id: 'TIME_PERIOD',
  name: 'Time period',
  description:
    'What stretch of time the figure is about. An economic year is the reporting year that begins on 1 October; a span of years is a time range.',
  representation: { kind: 'text', type: 'ObservationalTimePeriod' },
  read: ({ period }: Pick<FigureRow, 'period'>) => timePeriodOf(period),
} as const satisfies Named & { readonly read: (figure: FigureRow) => string }

/** The one measure. It has the id that SDMX 2.1 fixes for the primary measure. */
export const measure = {
  id: 'OBS_VALUE',
  name: 'Value',
  description:
    'The figure in the unit and power of ten of its series, exactly as printed; absent where the source prints it as missing.',
  representation: { kind: 'text', type: 'Decimal' },
  read: ({ value }: FigureRow) => value,
} as const satisfies Named & { readonly read: (figure: FigureRow) => string | undefined }

/** Every attribute. */
export const attributes: readonly Attribute[] = [...seriesAttributes, ...observationAttributes]
