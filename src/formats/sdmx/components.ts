import type { Series } from '../../model/series.ts'
import type { FigureRow } from '../../queries/figure-row.ts'
import type { CodelistId } from './codelists.ts'
import { reportingYearStartDay, timePeriodOf } from './time-period.ts'

/** How the values of a component are written; the names are the text types of SDMX. */
export type Representation =
  | { readonly kind: 'codes'; readonly codelist: CodelistId }
  | {
      readonly kind: 'text'
      readonly type:
        | 'String'
        | 'Integer'
        | 'Decimal'
        | 'GregorianTimePeriod'
        | 'ObservationalTimePeriod'
        | 'MonthDay'
    }

interface Named {
  /** The id of the component and of its concept. */
  readonly id: string
  readonly name: string
  readonly description: string
  readonly representation: Representation
}

/** A dimension that a series has one code of. */
export interface Dimension extends Named {
  readonly read: (series: Series) => string
}

interface AttributeBase extends Named {
  /** Whether every series, or every observation, has it. */
  readonly required: boolean
}

export interface SeriesAttribute extends AttributeBase {
  readonly attachment: 'series'
  readonly read: (series: Series) => string | undefined
}

export interface ObservationAttribute extends AttributeBase {
  readonly attachment: 'observation'
  readonly read: (figure: FigureRow) => string | undefined
}

export type Attribute = SeriesAttribute | ObservationAttribute

const codes = (codelist: CodelistId): Representation => ({ kind: 'codes', codelist })
const text: Representation = { kind: 'text', type: 'String' }

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

/** What is said of a whole series. */
export const seriesAttributes: readonly SeriesAttribute[] = [
  {
    id: 'TITLE',
    name: 'Title',
    description: 'The title of the series.',
    attachment: 'series',
    required: true,
    representation: text,
    read: ({ title }) => title,
  },
  {
    id: 'UNIT_MEASURE',
    name: 'Unit',
    description: 'What the figures are counted in.',
    attachment: 'series',
    required: true,
    representation: codes('CL_UNIT'),
    read: ({ unit }) => unit,
  },
  {
    id: 'UNIT_MULT',
    name: 'Unit multiplier',
    description: 'The power of ten by which the figures are multiplied: 6 for millions.',
    attachment: 'series',
    required: true,
    representation: { kind: 'text', type: 'Integer' },
    read: ({ multiplier }) => String(multiplier),
  },
  {
    id: 'PRICE_BASE',
    name: 'Price base',
    description: 'The prices in which values are counted: current, comparable, unstated or a year.',
    attachment: 'series',
    required: false,
    representation: text,
    read: ({ basis }) => basis.priceBase,
  },
  {
    id: 'INDEX_BASE',
    name: 'Index base',
    description: 'The period that an index counts as 100, or as 1.',
    attachment: 'series',
    required: false,
    representation: text,
    read: ({ basis }) => basis.indexBase,
  },
  {
    id: 'CONCEPT',
    name: 'Concept',
    description: 'What exactly is measured: barn yield, factor cost.',
    attachment: 'series',
    required: false,
    representation: text,
    read: ({ basis }) => basis.concept,
  },
  {
    id: 'BORDERS',
    name: 'Borders',
    description: 'The territory that the figures cover.',
    attachment: 'series',
    required: false,
    representation: text,
    read: ({ basis }) => basis.borders,
  },
  {
    id: 'SPAN_MEANING',
    name: 'Meaning of spans',
    description: 'What a figure for a span of years means.',
    attachment: 'series',
    required: false,
    representation: codes('CL_SPAN_MEANING'),
    read: ({ basis }) => basis.spanMeaning,
  },
  {
    id: 'BASIS_NOTE',
    name: 'Note on the basis',
    description: 'Whatever else the source says of the basis.',
    attachment: 'series',
    required: false,
    representation: text,
    read: ({ basis }) => basis.note,
  },
  {
    id: 'BOUND',
    name: 'Bound',
    description: 'Which end of a printed range the figures are; a range is two series.',
    attachment: 'series',
    required: false,
    representation: codes('CL_BOUND'),
    read: ({ bound }) => bound,
  },
  {
    id: 'PLAN',
    name: 'Plan',
    description: 'The plan that set the targets.',
    attachment: 'series',
    required: false,
    representation: codes('CL_PLAN'),
    read: ({ plan }) => plan,
  },
  {
    id: 'SERIES_SOURCE',
    name: 'Source of the series',
    description: 'The document that was read for the series.',
    attachment: 'series',
    required: true,
    representation: codes('CL_SOURCE'),
    read: ({ source }) => source,
  },
  {
    id: 'ORIGINAL_SOURCE',
    name: 'Original source',
    description: 'The document that the one read takes its figures from.',
    attachment: 'series',
    required: false,
    representation: codes('CL_SOURCE'),
    read: ({ original }) => original,
  },
  {
    id: 'ORIGIN',
    name: 'Origin in the evidence',
    description: 'The evidence pack and key that the series was curated from.',
    attachment: 'series',
    required: true,
    representation: text,
    read: ({ origin }) => origin,
  },
  {
    id: 'SERIES_NOTE',
    name: 'Note on the series',
    description: 'What must be known to read the series.',
    attachment: 'series',
    required: false,
    representation: text,
    read: ({ note }) => note,
  },
]

/** What is said of a single figure. */
export const observationAttributes: readonly ObservationAttribute[] = [
  {
    id: 'OBS_STATUS',
    name: 'Status',
    description: 'How far the figure may be trusted.',
    attachment: 'observation',
    required: true,
    representation: codes('CL_OBS_STATUS'),
    read: ({ status }) => status,
  },
  {
    id: 'PRINTED',
    name: 'As printed',
    description: 'The characters as printed, to the last zero.',
    attachment: 'observation',
    required: false,
    representation: text,
    read: ({ printed }) => printed,
  },
  {
    id: 'PERIOD',
    name: 'Period as written here',
    description:
      'The period as this dataset writes it: an economic year 1927-28, a span 1928/1932.',
    attachment: 'observation',
    required: true,
    representation: text,
    read: ({ period }) => period,
  },
  {
    id: 'REPORTING_YEAR_START_DAY',
    name: 'Start day of the reporting year',
    description: 'The day on which the year of the figure begins, where that is not 1 January.',
    attachment: 'observation',
    required: false,
    representation: { kind: 'text', type: 'MonthDay' },
    read: ({ period }) => reportingYearStartDay(period),
  },
  {
    id: 'PUBLISHED',
    name: 'Published',
    description: 'When the figure was printed, where it is known.',
    attachment: 'observation',
    required: false,
    representation: { kind: 'text', type: 'GregorianTimePeriod' },
    read: ({ published }) => published,
  },
  {
    id: 'SOURCE',
    name: 'Source of the figure',
    description: 'The document that was read for the figure.',
    attachment: 'observation',
    required: true,
    representation: codes('CL_SOURCE'),
    read: ({ source }) => source,
  },
  {
    id: 'LOCATOR',
    name: 'Place in the source',
    description: 'Page, table, row and column.',
    attachment: 'observation',
    required: true,
    representation: text,
    read: ({ locator }) => locator,
  },
  {
    id: 'OBS_NOTE',
    name: 'Note on the figure',
    description: 'What must be known to read the figure.',
    attachment: 'observation',
    required: false,
    representation: text,
    read: ({ note }) => note,
  },
]

/** Every attribute. */
export const attributes: readonly Attribute[] = [...seriesAttributes, ...observationAttributes]
