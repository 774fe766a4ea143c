import { measure, timeDimension } from '../components.ts'
import type { XmlElement } from '../xml.ts'
import type { DataFormat, DataMessage, DataSet } from './data-message.ts'
import { type Layout, layoutOf, type Placed, type Point, type Section } from './layout.ts'
import { attributesWith, sdmxNamespace, xmlMessage } from './xml-data.ts'

/** SDMX-ML 2.1, generic: every component is named in the same few elements (SDMXDataGeneric.xsd). */
export const genericData: DataFormat = genericFormat('genericdata', 'GenericData')

/** The same under a name that says that observations are told apart by time, whatever was asked for. */
export const genericTimeSeriesData: DataFormat = genericFormat(
  'generictimeseriesdata',
  'GenericTimeSeriesData',
  true,
)

function genericFormat(name: string, root: string, isByTime = false): DataFormat {
  return {
    mediaType: `application/vnd.sdmx.${name}+xml`,
    version: '2.1',
    parameters: {},
    encode: (message) => {
      const layout = layoutOf(
        isByTime ? timeDimension.id : message.dimensionAtObservation,
        message.shown,
      )
      return xmlMessage(message, layout, {
        root,
        namespaces: { '@xmlns:generic': sdmxNamespace('data/generic') },
        dataSetAttributes: (attributes) => attributesWith('', attributes),
        section: (section, dataSet) => sectionElement(section, dataSet, message, layout),
      })
    },
  }
}

function sectionElement(
  section: Section,
  dataSet: DataSet,
  { shown }: DataMessage,
  layout: Layout,
): XmlElement {
  const observations = shown.observations
    ? section.points.map((point) => observationElement(point, dataSet, shown.measure, layout))
    : []
  if (layout.sectionDimensions.length === 0) return { 'generic:Obs': observations }
  return {
    'generic:Series': {
      'generic:SeriesKey': { 'generic:Value': values(layout.sectionDimensions, section) },
      ...attributesElement(layout.sectionAttributes, section, dataSet),
      'generic:Obs': observations,
    },
  }
}

function observationElement(
  point: Point,
  dataSet: DataSet,
  withMeasure: boolean,
  { observationDimensions, observationAttributes, dimensionAtObservation }: Layout,
): XmlElement {
  const value = withMeasure && dataSet.action !== 'Delete' ? valueAt(point) : undefined
  const [first] = observationDimensions
  const isSingle = first?.id === dimensionAtObservation
  return {
    ...(isSingle
      ? { 'generic:ObsDimension': { '@value': first.read(point) } }
      : { 'generic:ObsKey': { 'generic:Value': values(observationDimensions, point) } }),
    ...(value !== undefined && { 'generic:ObsValue': { '@value': value } }),
    ...attributesElement(observationAttributes, point, dataSet),
  }
}

function valueAt({ figure }: Point): string | undefined {
  return figure && measure.read(figure)
}

/** A figure that is to be taken out is named by its dimensions alone. */
function attributesElement(
  attributes: readonly Placed[],
  point: Point,
  { action }: DataSet,
): XmlElement {
  const present = action === 'Delete' ? [] : values(attributes, point)
  return present.length === 0 ? {} : { 'generic:Attributes': { 'generic:Value': present } }
}

function values(components: readonly Placed[], point: Point): readonly XmlElement[] {
  return components.flatMap(({ id, read }) => {
    const value = read(point)
    return value === undefined ? [] : [{ '@id': id, '@value': value }]
  })
}
