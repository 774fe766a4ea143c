import { stringify } from 'csv-stringify/sync'
import { dateOfDay, parsePeriod } from '../../../model/period.ts'
import { codeName } from '../code-names.ts'
import { measure, type Representation, timeDimension } from '../components.ts'
import { AGENCY, type SdmxRelease } from '../sdmx-release.ts'
import { ALL_DIMENSIONS, type DataFormat, type DataMessage, type DataSet } from './data-message.ts'
import { allDimensions, layoutOf, type Point, sectionsOf } from './layout.ts'

/** One component of the table: a column, or two where names stand beside codes. */
interface Column {
  readonly id: string
  /** The name of what it holds; a column of the format itself has none. */
  readonly name?: string
  readonly read: (point: Point, dataSet: DataSet) => string | undefined
  /** The name of a value, where it has one. */
  readonly nameOf?: (value: string, dataSet: DataSet) => string | undefined
}

type Labels = 'id' | 'name' | 'both'
interface Options {
  readonly labels: Labels
  readonly keys: 'none' | 'obs' | 'series' | 'both'
  readonly isNormalized: boolean
}

const timeFormat = ['original', 'normalized']

/**
 * SDMX-CSV 2.0 (sdmx-csv, data message, field guide). A row a figure; all columns stand there even if they
 * stay empty, as the guide allows where an answer streams.
 */
export const sdmxCsv20: DataFormat = {
  mediaType: 'application/vnd.sdmx.data+csv',
  version: '2.0.0',
  parameters: {
    labels: ['id', 'name', 'both'],
    keys: ['none', 'obs', 'series', 'both'],
    timeFormat,
  },
  encode: (message, parameters) => {
    const options = optionsOf(parameters)
    return table(message, options, [
      { id: 'STRUCTURE', read: (_, { subject }) => structureNames[subject.kind] },
      {
        id: 'STRUCTURE_ID',
        ...(options.labels === 'name' && { name: 'STRUCTURE_NAME' }),
        read: (_, { subject, release }) => named(subject.id, release),
        nameOf: (_, { subject }) => subject.name,
      },
      { id: 'ACTION', read: (_, { action }) => action.charAt(0) },
      ...keyColumns(options),
    ])
  },
}

/** SDMX-CSV 1.0, for SDMX 2.1: the same rows under a dataflow. */
export const sdmxCsv10: DataFormat = {
  mediaType: 'application/vnd.sdmx.data+csv',
  version: '1.0.0',
  parameters: { labels: ['id', 'both'], timeFormat },
  encode: (message, parameters) =>
    table(
      message,
      optionsOf(parameters),
      [
        {
          id: 'DATAFLOW',
          read: (_, { flow, release }) => named(flow.id, release),
          nameOf: (_, { flow }) => flow.name,
        },
      ],
      message.isRevision ? [{ id: 'ACTION', read: (_, { action }) => action }] : [],
    ),
}

const structureNames = {
  datastructure: 'datastructure',
  dataflow: 'dataflow',
  provisionagreement: 'dataprovision',
} as const

function named(id: string, { version }: SdmxRelease): string {
  return `${AGENCY}:${id}(${version})`
}

function optionsOf(parameters: Readonly<Record<string, string>>): Options {
  const { labels, keys, timeFormat: times } = parameters
  return {
    labels: labels === 'name' || labels === 'both' ? labels : 'id',
    keys: keys === 'obs' || keys === 'series' || keys === 'both' ? keys : 'none',
    isNormalized: times === 'normalized',
  }
}

function keyColumns({ keys }: Options): readonly Column[] {
  const series = allDimensions.filter(({ id }) => id !== timeDimension.id)
  const column = (id: string, dimensions: typeof allDimensions): Column => ({
    id,
    read: (point) => dimensions.map(({ read }) => read(point) ?? '').join('.'),
  })
  return [
    ...(keys === 'series' || keys === 'both' ? [column('SERIES_KEY', series)] : []),
    ...(keys === 'obs' || keys === 'both' ? [column('OBS_KEY', allDimensions)] : []),
  ]
}

/** The columns of the data structure, in its order: dimensions, measure, attributes. */
function componentColumns({ shown }: DataMessage, { isNormalized }: Options): readonly Column[] {
  const layout = layoutOf(timeDimension.id, { ...shown, observations: true })
  const coded = ({ representation }: { readonly representation: Representation }) => ({
    nameOf: (code: string, { release }: DataSet) => codeName(release, representation, code),
  })
  const isTime = ({ id }: { readonly id: string }) => id === timeDimension.id
  return [
    ...allDimensions.map((one) =>
      isTime(one) && isNormalized ? { ...one, read: lastDay } : { ...one, ...coded(one) },
    ),
    ...(shown.measure ? [unlessDeleted({ ...measure, read: valueOfPoint })] : []),
    ...[...layout.sectionAttributes, ...layout.observationAttributes].map((one) =>
      unlessDeleted({ ...one, ...coded(one) }),
    ),
  ]
}

const valueOfPoint = ({ figure }: Point) => figure && measure.read(figure)

/** A figure that is to be taken out is named by its dimensions alone. */
function unlessDeleted(column: Column): Column {
  const read: Column['read'] = (point, dataSet) =>
    dataSet.action === 'Delete' ? undefined : column.read(point, dataSet)
  return { ...column, read }
}

/** The most exact form that any period can be given: the day that it ends on. */
function lastDay({ figure }: Point): string | undefined {
  return figure && dateOfDay(parsePeriod(figure.period).last)
}

async function* table(
  message: DataMessage,
  options: Options,
  first: readonly Column[],
  last: readonly Column[] = [],
): AsyncGenerator<string> {
  const validity: readonly Column[] = message.isRevision
    ? [
        { id: 'VALID_FROM', read: (_, { validFrom }) => validFrom },
        { id: 'VALID_TO', read: (_, { validTo }) => validTo },
      ]
    : []
  const columns = [...first, ...componentColumns(message, options), ...last, ...validity]
  yield written([columns.flatMap((column) => header(column, options.labels))])
  const layout = layoutOf(ALL_DIMENSIONS, message.shown)
  for (const dataSet of message.dataSets) {
    for await (const section of sectionsOf(dataSet, layout)) {
      const points = message.shown.observations ? section.points : [section]
      yield written(
        points.map((point) =>
          columns.flatMap((column) => cells(column, point, dataSet, options.labels)),
        ),
      )
    }
  }
}

function header({ id, name }: Column, labels: Labels): readonly string[] {
  if (labels === 'id' || name === undefined) return [id]
  return labels === 'both' ? [`${id}: ${name}`] : [id, name]
}

function cells(
  { name, read, nameOf }: Column,
  point: Point,
  dataSet: DataSet,
  labels: Labels,
): readonly (string | undefined)[] {
  const value = read(point, dataSet)
  if (labels === 'id') return [value]
  const label = value === undefined ? undefined : nameOf?.(value, dataSet)
  if (labels === 'both') return [label === undefined ? value : `${value}: ${label}`]
  return name === undefined ? [value] : [value, label]
}

function written(rows: readonly (readonly (string | undefined)[])[]): string {
  return stringify([...rows], { record_delimiter: '\r\n' })
}
