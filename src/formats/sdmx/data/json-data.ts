import { measure } from '../components.ts'
import { AGENCY, DATA_STRUCTURE } from '../sdmx-release.ts'
import { urn } from '../urn.ts'
import { type CodeIndex, codeIndexes, type Listed } from './code-index.ts'
import type { DataFormat, DataMessage, DataSet } from './data-message.ts'
import { dimensionHead, metaOf } from './json-parts.ts'
import {
  type Layout,
  layoutOf,
  type Placed,
  type PlacedAttribute,
  type Point,
  sectionsOf,
} from './layout.ts'

/** How a version of SDMX-JSON writes the value of an attribute: as an index, or as it is. */
export type AttributeWriter = (point: Point, dataSet: DataSet) => string

/** What a message lists the values of: dimensions, and attributes that are referred to by index. */
export type Indexes = ReadonlyMap<Placed, CodeIndex>

/** What one version of SDMX-JSON does in its own way in a message of data. */
export interface JsonDialect {
  readonly version: string
  /** Members of a data set that only this version knows. */
  readonly members: Readonly<Record<string, unknown>>
  /** Whether the values of an attribute are kept to be listed; so they may not grow in number with the figures. */
  readonly isListed: (attribute: PlacedAttribute) => boolean
  /** How an attribute is written, which has an index where its values are listed. */
  readonly attributeWriter: (
    attribute: PlacedAttribute,
    index: CodeIndex | undefined,
  ) => AttributeWriter
  /** The member of the message that says what the data sets are made of. */
  readonly structure: (
    message: DataMessage,
    layout: Layout,
    indexes: Indexes,
  ) => Iterable<string> | AsyncIterable<string>
}

/** A form of SDMX-JSON. */
export function jsonFormat(dialect: JsonDialect): DataFormat {
  return {
    mediaType: 'application/vnd.sdmx.data+json',
    version: dialect.version,
    parameters: {},
    encode: (message) => messageText(message, dialect),
  }
}

/** The structure follows the data sets, since which values there are is known only when all were written. */
async function* messageText(message: DataMessage, dialect: JsonDialect): AsyncGenerator<string> {
  const { version, members, isListed, attributeWriter, structure } = dialect
  const layout = layoutOf(message.dimensionAtObservation, message.shown)
  const { sectionAttributes, observationAttributes } = layout
  const indexes = codeIndexes([
    ...layout.sectionDimensions,
    ...layout.observationDimensions,
    ...[...sectionAttributes, ...observationAttributes].filter(isListed),
  ])
  const writerOf = (one: PlacedAttribute) => attributeWriter(one, indexes.get(one))
  yield `{"meta":${JSON.stringify(metaOf(message, version))},"data":{"dataSets":`
  yield* dataSetsText(message, {
    layout,
    members,
    indexes,
    sectionAttributes: sectionAttributes.map(writerOf),
    observationAttributes: observationAttributes.map(writerOf),
  })
  yield ','
  yield* structure(message, layout, indexes)
  yield '}}'
}

/** How the data sets of a message are written. */
interface DataSetWriter extends Pick<JsonDialect, 'members'> {
  readonly layout: Layout
  readonly indexes: Indexes
  readonly sectionAttributes: readonly AttributeWriter[]
  readonly observationAttributes: readonly AttributeWriter[]
}

/** The data sets of a message as the text of a JSON array, section by section. */
async function* dataSetsText(message: DataMessage, writer: DataSetWriter): AsyncGenerator<string> {
  yield '['
  for (const [index, dataSet] of message.dataSets.entries()) {
    const { action, validFrom, validTo } = dataSet
    const links = [{ rel: dataSet.subject.kind, urn: urnOf(dataSet) }]
    const head = JSON.stringify({ ...writer.members, action, validFrom, validTo, links })
    yield `${index === 0 ? '' : ','}${head.slice(0, -1)},`
    yield* dataSetBody(message, dataSet, writer)
    yield '}'
  }
  yield ']'
}

function urnOf({ subject, release }: DataSet): string {
  return urn.artefact({ ...subject, agency: AGENCY, version: release.version })
}

async function* dataSetBody(
  message: DataMessage,
  dataSet: DataSet,
  writer: DataSetWriter,
): AsyncGenerator<string> {
  const { layout } = writer
  const isFlat = layout.sectionDimensions.length === 0
  yield isFlat ? '"observations":{' : '"series":{'
  let isFirst = true
  for await (const section of sectionsOf(dataSet, layout)) {
    const observations = message.shown.observations
      ? section.points.map((point) => observationText(point, message, dataSet, writer)).join(',')
      : undefined
    const text = isFlat ? (observations ?? '') : sectionText(section, observations, dataSet, writer)
    yield isFirst ? text : `,${text}`
    isFirst = false
  }
  yield '}'
}

function sectionText(
  section: Point,
  observations: string | undefined,
  dataSet: DataSet,
  writer: DataSetWriter,
): string {
  const key = keyText(writer.layout.sectionDimensions, section, dataSet, writer)
  const attributes =
    dataSet.action === 'Delete' ? [] : written(writer.sectionAttributes, section, dataSet)
  const members = [
    ...(attributes.length > 0 ? [`"attributes":[${attributes.join(',')}]`] : []),
    ...(observations === undefined ? [] : [`"observations":{${observations}}`]),
  ]
  return `"${key}":{${members.join(',')}}`
}

/** A value is written digit for digit as a JSON number, which loses nothing as long as it is text. */
function observationText(
  point: Point,
  { shown }: DataMessage,
  dataSet: DataSet,
  writer: DataSetWriter,
): string {
  const key = keyText(writer.layout.observationDimensions, point, dataSet, writer)
  if (dataSet.action === 'Delete') return `"${key}":[]`
  const value = point.figure && measure.read(point.figure)
  const values = [
    ...(shown.measure ? [value ?? 'null'] : []),
    ...written(writer.observationAttributes, point, dataSet),
  ]
  return `"${key}":[${values.join(',')}]`
}

function written(
  attributes: readonly AttributeWriter[],
  point: Point,
  dataSet: DataSet,
): readonly string[] {
  return withoutTrailingNulls(attributes.map((write) => write(point, dataSet)))
}

/** What is null at the end may be left out, in every version. */
function withoutTrailingNulls(values: readonly string[]): readonly string[] {
  const last = values.findLastIndex((value) => value !== 'null')
  return values.slice(0, last + 1)
}

function keyText(
  dimensions: readonly Placed[],
  point: Point,
  dataSet: DataSet,
  { indexes }: DataSetWriter,
): string {
  return dimensions
    .map((one) => indexes.get(one)?.indexOf(one.read(point) ?? '', point, dataSet) ?? 0)
    .join(':')
}

/** What the structure of a message begins with in every version. */
export function structureHead(message: DataMessage, rel: string) {
  const { version } = message.release
  const reference = { kind: 'datastructure', agency: AGENCY, id: DATA_STRUCTURE, version } as const
  return {
    links: [{ rel, urn: urn.artefact(reference) }],
    name: message.dataSets[0]?.subject.name,
  }
}

/** The dimensions of a message with their values, each as the version writes it. */
export function dimensionsJson(
  { sectionDimensions, observationDimensions }: Layout,
  indexes: Indexes,
  valueJson: (listed: Listed) => object,
) {
  const described = (one: Placed) => ({
    ...dimensionHead(one),
    values: (indexes.get(one)?.listed ?? []).map(valueJson),
  })
  return {
    dataSet: [],
    series: sectionDimensions.map(described),
    observation: observationDimensions.map(described),
  }
}
