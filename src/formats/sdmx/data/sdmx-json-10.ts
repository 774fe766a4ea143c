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
import { type Layout, type Placed, type PlacedAttribute, sectionsOf } from './layout.ts'
import { ValueTable } from './value-table.ts'

/** SDMX-JSON 1.0, for SDMX 2.1. It refers to every value of an attribute by index, to free texts as well. */
export const sdmxJson10 = jsonFormat({
  version: '1.0.0',
  members: {},
  isListed: (attribute) => !isFreeText(attribute),
  attributeWriter,
  structure: structureText,
})

/**
 * Free texts of figures may be as many as the figures; so they are not kept, but numbered as they are met, and
 * read a second time where they are listed.
 */
async function* structureText(
  message: DataMessage,
  layout: Layout,
  indexes: Indexes,
): AsyncGenerator<string> {
  const head = {
    ...structureHead(message, 'structure'),
    dimensions: dimensionsJson(layout, indexes, dimensionValue),
  }
  yield `"structure":${opened(head)},"attributes":{"dataSet":[],"series":`
  yield* attributesText(message, layout, layout.sectionAttributes, indexes)
  yield ',"observation":'
  yield* attributesText(message, layout, layout.observationAttributes, indexes)
  yield '}}'
}

/** An object without its closing brace. */
function opened(value: object): string {
  return JSON.stringify(value).slice(0, -1)
}

function dimensionValue({ value, name, period }: Listed) {
  if (name !== undefined) return { id: value, name }
  // An id has no stroke; ISO 8601 (§4.4.2 of 2004) has the double hyphen for it.
  return { id: value.replace('/', '--'), name: value, ...instantsOf(period) }
}

/** Whether an attribute may have as many values as there are figures. */
function isFreeText({ attachment, representation }: PlacedAttribute): boolean {
  return (
    attachment === 'observation' &&
    representation.kind === 'text' &&
    representation.type === 'String'
  )
}

function attributeWriter(one: PlacedAttribute, index: CodeIndex | undefined): AttributeWriter {
  const table = new ValueTable()
  return (point, dataSet) => {
    const value = one.read(point)
    if (value === undefined) return 'null'
    return String(index?.indexOf(value, point, dataSet) ?? table.placeOf(value).index)
  }
}

async function* attributesText(
  message: DataMessage,
  layout: Layout,
  attributes: readonly PlacedAttribute[],
  indexes: Indexes,
): AsyncGenerator<string> {
  yield '['
  for (const [position, attribute] of attributes.entries()) {
    yield `${position === 0 ? '' : ','}${opened(attributeHead(attribute))},"values":[`
    const listed = indexes.get(attribute)?.listed
    if (listed) yield listed.map((one) => JSON.stringify(attributeValue(attribute, one))).join(',')
    else yield* textsOf(message, layout, attribute)
    yield ']}'
  }
  yield ']'
}

function attributeHead({ id, name, attachment }: PlacedAttribute) {
  const relationship =
    attachment === 'series' ? { dimensions: seriesDimensionIds } : { primaryMeasure: measure.id }
  return { id, name, relationship }
}

/** A value that is no code has only a name. */
function attributeValue({ representation }: Placed, { value, name }: Listed) {
  return representation.kind === 'codes' ? { id: value, name: name ?? value } : { name: value }
}

/** The free texts of all figures once more, in the order in which they were numbered. */
async function* textsOf(
  message: DataMessage,
  layout: Layout,
  attribute: PlacedAttribute,
): AsyncGenerator<string> {
  if (!message.shown.observations) return
  const table = new ValueTable()
  let isFirst = true
  for (const dataSet of message.dataSets) {
    if (dataSet.action === 'Delete') continue
    for await (const { points } of sectionsOf(dataSet, layout)) {
      for (const point of points) {
        const value = attribute.read(point)
        if (value === undefined || !table.placeOf(value).isNew) continue
        yield `${isFirst ? '' : ','}${JSON.stringify(textValue(value, table.volume))}`
        isFirst = false
      }
    }
  }
}

/** No two values of a list may be alike, so a text that stands in it again says in which part it does. */
function textValue(name: string, volume: number) {
  return volume === 1 ? { name } : { name, description: `part ${volume} of the list` }
}
