import { measure } from '../components.ts'
import type { CodeIndex, Listed } from './code-index.ts'
import type { DataMessage } from './data-message.ts'
import {
  type AttributeWriter,
  dimensionsJson,
  type Indexes,
  jsonFormat,
  structureHead,
} from './json-data.ts'
import { instantsOf, seriesDimensionIds } from './json-parts.ts'
import type { Layout, PlacedAttribute } from './layout.ts'

/** SDMX-JSON 2.0 (sdmx-json, data message, field guide): codes by index, texts and numbers as they are. */
export const sdmxJson20 = jsonFormat({
  version: '2.0.0',
  members: { structure: 0 },
  isListed: ({ representation }) => representation.kind === 'codes',
  attributeWriter,
  structure: structureText,
})

function* structureText(message: DataMessage, layout: Layout, indexes: Indexes): Generator<string> {
  const attributeOf = (one: PlacedAttribute) => attributeHead(one, indexes.get(one)?.listed)
  const structure = {
    ...structureHead(message, 'datastructure'),
    dimensions: dimensionsJson(layout, indexes, dimensionValue),
    measures: { observation: message.shown.measure ? [measureHead] : [] },
    attributes: {
      dataSet: [],
      series: layout.sectionAttributes.map(attributeOf),
      observation: layout.observationAttributes.map(attributeOf),
    },
    dataSets: message.dataSets.map((_, index) => index),
  }
  yield `"structures":[${JSON.stringify(structure)}]`
}

const measureHead = {
  id: measure.id,
  name: measure.name,
  format: { dataType: measure.representation.type },
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
