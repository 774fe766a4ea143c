import { measure, timeDimension } from '../components.ts'
import { AGENCY, DATA_STRUCTURE, numericVersion } from '../sdmx-release.ts'
import { XML_DECLARATION, type XmlElement, xmlText } from '../xml.ts'
import type { DataFormat, DataMessage, DataSet } from './data-message.ts'
import {
  type Layout,
  layoutOf,
  type Placed,
  type Point,
  type Section,
  sectionsOf,
} from './layout.ts'

const schemas = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1'

/** The namespaces that every message of data in SDMX-ML 2.1 has. */
const namespaces: XmlElement = {
  '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  '@xmlns:message': `${schemas}/message`,
  '@xmlns:common': `${schemas}/common`,
}

/** What the two kinds of message in SDMX-ML 2.1 write differently. */
export interface XmlWriter {
  /** Namespaces of its own, and their prefixes: the end of a name of the standard, or a whole one. */
  readonly namespaces: XmlElement
  /** The namespace of types that the data structure gives, where they are used. */
  readonly typesNamespace?: string
  /** The attributes of a data set. */
  readonly dataSetAttributes: (attributes: XmlElement) => XmlElement
  /** What stands before the names of the elements of series and observations. */
  readonly prefix: string
  /** What stands in a series beside its observations: the key, and those attributes that are sent. */
  readonly series: (series: Point, attributes: readonly Placed[]) => XmlElement
  /** An observation: the key, and the value and those attributes that are sent. */
  readonly observation: (
    point: Point,
    value: string | undefined,
    attributes: readonly Placed[],
  ) => XmlElement
}

/** A form of SDMX-ML 2.1: the name of its messages, without the prefix, and how a message is written. */
export function xmlFormat(
  root: string,
  writerOf: (message: DataMessage, layout: Layout) => XmlWriter,
): DataFormat {
  return {
    mediaType: `application/vnd.sdmx.${root.toLowerCase()}+xml`,
    version: '2.1',
    parameters: {},
    encode: (message) => {
      const layout = layoutOf(message.dimensionAtObservation, message.shown)
      return xmlMessage(message, { ...writerOf(message, layout), root, layout })
    },
  }
}

/** The same form under a name that says that observations are told apart by time, whatever was asked for. */
export function byTime(format: DataFormat): DataFormat {
  return {
    ...format,
    encode: (message, parameters) =>
      format.encode({ ...message, dimensionAtObservation: timeDimension.id }, parameters),
  }
}

/** The namespace of the standard with one of its endings. */
export function sdmxNamespace(ending: string): string {
  return `${schemas}/${ending}`
}

interface MessageWriter extends XmlWriter {
  readonly root: string
  readonly layout: Layout
}

/** A message in SDMX-ML 2.1, section by section. */
async function* xmlMessage(message: DataMessage, writer: MessageWriter): AsyncGenerator<string> {
  const root = `message:${writer.root}`
  const [open] = opened(root, { ...namespaces, ...writer.namespaces })
  yield `${XML_DECLARATION}${open}${xmlText({ 'message:Header': headerOf(message, writer) })}`
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
    const elementOf = sectionWriter(dataSet, message, writer)
    yield start
    for await (const section of sectionsOf(dataSet, writer.layout)) {
      yield xmlText(elementOf(section))
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

function headerOf(
  { id, prepared, release }: DataMessage,
  { layout, typesNamespace }: MessageWriter,
) {
  return {
    'message:ID': id,
    'message:Test': 'false',
    'message:Prepared': prepared,
    'message:Sender': { '@id': AGENCY },
    'message:Structure': {
      // rsdmx finds the data structure by this.
      '@structureID': DATA_STRUCTURE,
      ...(typesNamespace && { '@namespace': typesNamespace }),
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

/** How sections of a data set are written. A figure that is to be taken out is named by its dimensions alone. */
function sectionWriter(
  { action }: DataSet,
  { shown }: DataMessage,
  { layout, prefix, series, observation }: MessageWriter,
): (section: Section) => XmlElement {
  const isTakenOut = action === 'Delete'
  const sent = (attributes: readonly Placed[]) => (isTakenOut ? [] : attributes)
  const valueAt = ({ figure }: Point) =>
    shown.measure && !isTakenOut && figure ? measure.read(figure) : undefined
  const observationOf = (point: Point) =>
    observation(point, valueAt(point), sent(layout.observationAttributes))
  return (section) => {
    const observations = {
      [`${prefix}Obs`]: shown.observations ? section.points.map(observationOf) : [],
    }
    if (layout.sectionDimensions.length === 0) return observations
    return {
      [`${prefix}Series`]: {
        ...series(section, sent(layout.sectionAttributes)),
        ...observations,
      },
    }
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
