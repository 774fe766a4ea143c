import { measure } from '../components.ts'
import { type CodeIndex, codeIndexes, type Listed } from './code-index.ts'
import type { DataFormat, DataMessage } from './data-message.ts'
import {
  type AttributeWriter,
  type DataSetWriter,
  dataSetsText,
  structureUrn,
} from './json-data.ts'
import { dimensionHead, instantsOf, metaOf, seriesDimensionIds } from './json-parts.ts'
import { layoutOf, type Placed, type PlacedAttribute } from './layout.ts'

const VERSION = '2.0.0'

/** SDMX-JSON 2.0 (sdmx-json, data message, field guide): codes by index, texts and numbers as they are. */
export const sdmxJson20: DataFormat = {
  mediaType: 'application/vnd.sdmx.data+json',
  version: VERSION,
  parameters: {},
  encode: messageText,
}

/** The structure follows the data sets, since which values there are is known only when all were written. */
async function* messageText(message: DataMessage): AsyncGenerator<string> {
  const layout = layoutOf(message.dimensionAtObservation, message.shown)
  const { sectionDimensions, observationDimensions, sectionAttributes } = layout
  const dimensions = codeIndexes([...sectionDimensions, ...observationDimensions])
  const coded = [...sectionAttributes, ...layout.observationAttributes].filter(isCoded)
  const attributes = codeIndexes(coded)
  const writer: DataSetWriter = {
    layout,
    members: { structure: 0 },
    indexOf: (dimension, value, point, dataSet) =>
      dimensions.get(dimension)?.indexOf(value, point, dataSet) ?? 0,
    sectionAttributes: sectionAttributes.map((one) => attributeWriter(one, attributes.get(one))),
    observationAttributes: layout.observationAttributes.map((one) =>
      attributeWriter(one, attributes.get(one)),
    ),
  }
  yield `{"meta":${JSON.stringify(metaOf(message, VERSION))},"data":{"dataSets":`
  yield* dataSetsText(message, writer)
  const dimensionOf = (one: Placed) => ({
    ...dimensionHead(one),
    values: (dimensions.get(one)?.listed ?? []).map(dimensionValue),
  })
  const attributeOf = (one: PlacedAttribute) => attributeHead(one, attributes.get(one)?.listed)
  const structure = {
    links: [{ rel: 'datastructure', urn: structureUrn(message.release) }],
    name: message.dataSets[0]?.subject.name,
    dimensions: {
      dataSet: [],
      series: sectionDimensions.map(dimensionOf),
      observation: observationDimensions.map(dimensionOf),
    },
    measures: { observation: message.shown.measure ? [measureHead] : [] },
    attributes: {
      dataSet: [],
      series: sectionAttributes.map(attributeOf),
      observation: layout.observationAttributes.map(attributeOf),
    },
    dataSets: message.dataSets.map((_, index) => index),
  }
  yield `,"structures":[${JSON.stringify(structure)}]}}`
}

const measureHead = {
  id: measure.id,
  name: measure.name,
  format: { dataType: measure.representation.type },
}

function isCoded({ representation }: Placed): boolean {
  return representation.kind === 'codes'
}

function attributeWriter(
  attribute: PlacedAttribute,
  index: CodeIndex | undefined,
): AttributeWriter {
  const { representation, read } = attribute
  const isNumber = representation.kind === 'text' && representation.type === 'Integer'
  return (point, dataSet) => {
    const value = read(point)
    if (value === undefined) return 'null'
    if (index) return String(index.indexOf(value, point, dataSet))
    return isNumber ? value : JSON.stringify(value)
  }
}

function attributeHead(
  { id, name, required, attachment, representation }: PlacedAttribute,
  listed: readonly Listed[] | undefined,
) {
  return {
    id,
    name,
    isMandatory: required,
    relationship:
      attachment === 'series' ? { dimensions: seriesDimensionIds } : { observation: {} },
    ...(representation.kind === 'text' && { format: { dataType: representation.type } }),
    ...(listed && listed.length > 0 && { values: listed.map(codeValue) }),
  }
}

function codeValue({ value, name }: Listed) {
  return { id: value, name: name ?? value }
}

function dimensionValue(listed: Listed) {
  return listed.name === undefined
    ? { value: listed.value, ...instantsOf(listed.period) }
    : codeValue(listed)
}
