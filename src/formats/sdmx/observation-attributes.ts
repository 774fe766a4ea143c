import { codes, type ObservationAttribute, text } from './component.ts'
import { reportingYearStartDay } from './time-period.ts'

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
