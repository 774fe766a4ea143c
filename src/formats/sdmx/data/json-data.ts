import { measure } from '../components.ts'
import { AGENCY, DATA_STRUCTURE, type SdmxRelease } from '../sdmx-release.ts'
import { urn } from '../urn.ts'
import type { DataMessage, DataSet } from './data-message.ts'
import { type Layout, type Placed, type Point, sectionsOf } from './layout.ts'

/** How a version of SDMX-JSON writes the value of an attribute: as an index, or as it is. */
export type AttributeWriter = (point: Point, dataSet: DataSet) => string

/** What the two versions of SDMX-JSON write differently in a data set. */
export interface DataSetWriter {
  readonly layout: Layout
  /** The place of a value of a dimension among those of the message. */
  readonly indexOf: (dimension: Placed, value: string, point: Point, dataSet: DataSet) => number
  readonly sectionAttributes: readonly AttributeWriter[]
  readonly observationAttributes: readonly AttributeWriter[]
  /** Members that only one version knows. */
  readonly members: Readonly<Record<string, unknown>>
}

/** The data sets of a message as the text of a JSON array, section by section. */
export async function* dataSetsText(
  message: DataMessage,
  writer: DataSetWriter,
): AsyncGenerator<string> {
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

/** The name of the data structure, by which every message says what it is of. */
export function structureUrn(release: SdmxRelease): string {
  const { version } = release
  return urn.artefact({ kind: 'datastructure', agency: AGENCY, id: DATA_STRUCTURE, version })
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
  { indexOf }: DataSetWriter,
): string {
  return dimensions
    .map((dimension) => indexOf(dimension, dimension.read(point) ?? '', point, dataSet))
    .join(':')
}
