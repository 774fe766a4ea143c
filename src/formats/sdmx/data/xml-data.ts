import { AGENCY, DATA_STRUCTURE, numericVersion } from '../sdmx-release.ts'
import { XML_DECLARATION, type XmlElement, xmlText } from '../xml.ts'
import type { DataMessage, DataSet } from './data-message.ts'
import { type Layout, type Section, sectionsOf } from './layout.ts'

const schemas = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1'

/** The namespaces that every message of data in SDMX-ML 2.1 has. */
const namespaces: XmlElement = {
  '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  '@xmlns:message': `${schemas}/message`,
  '@xmlns:common': `${schemas}/common`,
}

/** What the two kinds of message in SDMX-ML 2.1 write differently. */
export interface XmlWriter {
  /** The name of the message, without the prefix. */
  readonly root: string
  /** Namespaces of its own, and their prefixes: the end of a name of the standard, or a whole one. */
  readonly namespaces: XmlElement
  /** The namespace of types that the data structure gives, where they are used. */
  readonly typesNamespace?: string
  /** The attributes of a data set. */
  readonly dataSetAttributes: (attributes: XmlElement) => XmlElement
  readonly section: (section: Section, dataSet: DataSet) => XmlElement
}

/** The namespace of the standard with one of its endings. */
export function sdmxNamespace(ending: string): string {
  return `${schemas}/${ending}`
}

/** A message in SDMX-ML 2.1, section by section. */
export async function* xmlMessage(
  message: DataMessage,
  layout: Layout,
  writer: XmlWriter,
): AsyncGenerator<string> {
  const root = `message:${writer.root}`
  const [open] = opened(root, { ...namespaces, ...writer.namespaces })
  yield `${XML_DECLARATION}${open}${xmlText({ 'message:Header': headerOf(message, layout, writer) })}`
  for (const dataSet of message.dataSets) {
    const { action, validFrom, validTo } = dataSet
    const [start, end] = opened('message:DataSet', {
      ...writer.dataSetAttributes({
        action,
        validFromDate: validFrom,
        validToDate: validTo,
        structureRef: DATA_STRUCTURE,
      }),
    })
    yield start
    for await (const section of sectionsOf(dataSet, layout)) {
      yield xmlText(writer.section(section, dataSet))
    }
    yield end
  }
  yield `</${root}>`
}

/** The tags around content that is written apart. */
function opened(name: string, attributes: XmlElement): readonly [start: string, end: string] {
  const empty = xmlText({ [name]: { ...attributes } })
  return [`${empty.slice(0, -'/>'.length)}>`, `</${name}>`]
}

function headerOf({ id, prepared, release }: DataMessage, layout: Layout, writer: XmlWriter) {
  return {
    'message:ID': id,
    'message:Test': 'false',
    'message:Prepared': prepared,
    'message:Sender': { '@id': AGENCY },
    'message:Structure': {
      // rsdmx finds the data structure by this.
      '@structureID': DATA_STRUCTURE,
      ...(writer.typesNamespace && { '@namespace': writer.typesNamespace }),
      '@dimensionAtObservation': layout.dimensionAtObservation,
      'common:Structure': {
        Ref: {
          '@agencyID': AGENCY,
          '@id': DATA_STRUCTURE,
          '@version': numericVersion(release.version),
        },
      },
    },
  }
}

/** Attributes with a prefix; those without a value are left out. */
export function attributesWith(prefix: string, attributes: XmlElement): XmlElement {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [[`@${prefix}${name}`, value]],
    ),
  )
}
