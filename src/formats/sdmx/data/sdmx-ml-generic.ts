import type { XmlElement } from '../xml.ts'
import type { DataMessage } from './data-message.ts'
import type { Layout, Placed, Point } from './layout.ts'
import { attributesWith, byTime, sdmxNamespace, type XmlWriter, xmlFormat } from './xml-data.ts'

/** SDMX-ML 2.1, generic: every component is named in the same few elements (SDMXDataGeneric.xsd). */
export const genericData = xmlFormat('GenericData', writerOf)

export const genericTimeSeriesData = byTime(xmlFormat('GenericTimeSeriesData', writerOf))

function writerOf(_message: DataMessage, layout: Layout): XmlWriter {
  return {
    namespaces: { '@xmlns:generic': sdmxNamespace('data/generic') },
    dataSetAttributes: (attributes) => attributesWith('', attributes),
    prefix: 'generic:',
    series: (series, attributes) => ({
      'generic:SeriesKey': { 'generic:Value': values(layout.sectionDimensions, series) },
      ...attributesElement(attributes, series),
    }),
    observation: (point, value, attributes) => ({
      ...keyElement(point, layout),
      ...(value !== undefined && { 'generic:ObsValue': { '@value': value } }),
      ...attributesElement(attributes, point),
    }),
  }
}

function keyElement(
  point: Point,
  { observationDimensions, dimensionAtObservation }: Layout,
): XmlElement {
  const [first] = observationDimensions
  return first?.id === dimensionAtObservation
    ? { 'generic:ObsDimension': { '@value': first.read(point) } }
    : { 'generic:ObsKey': { 'generic:Value': values(observationDimensions, point) } }
}

function attributesElement(attributes: readonly Placed[], point: Point): XmlElement {
  const present = values(attributes, point)
  return present.length === 0 ? {} : { 'generic:Attributes': { 'generic:Value': present } }
}

function values(components: readonly Placed[], point: Point): readonly XmlElement[] {
  return components.flatMap(({ id, read }) => {
    const value = read(point)
    return value === undefined ? [] : [{ '@id': id, '@value': value }]
  })
}
