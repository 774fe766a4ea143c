import { measure, timeDimension } from '../components.ts'
import { AGENCY, DATA_STRUCTURE, numericVersion } from '../sdmx-release.ts'
import type { XmlElement } from '../xml.ts'
import type { DataFormat, DataMessage, DataSet } from './data-message.ts'
import { type Layout, layoutOf, type Placed, type Point, type Section } from './layout.ts'
import { attributesWith, sdmxNamespace, xmlMessage } from './xml-data.ts'

/** SDMX-ML 2.1, structure-specific: components are attributes, of types made from the data structure. */
export const structureSpecificData: DataFormat = structureSpecificFormat(
  'structurespecificdata',
  'StructureSpecificData',
)

/** The same under a name that says that observations are told apart by time, whatever was asked for. */
export const structureSpecificTimeSeriesData: DataFormat = structureSpecificFormat(
  'structurespecifictimeseriesdata',
  'StructureSpecificTimeSeriesData',
  true,
)

function structureSpecificFormat(name: string, root: string, isByTime = false): DataFormat {
  return {
    mediaType: `application/vnd.sdmx.${name}+xml`,
    version: '2.1',
    parameters: {},
    encode: (message) => {
      const layout = layoutOf(
        isByTime ? timeDimension.id : message.dimensionAtObservation,
        message.shown,
      )
      const typesNamespace = typesNamespaceOf(message, layout)
      return xmlMessage(message, layout, {
        root,
        namespaces: {
          '@xmlns:ss': sdmxNamespace('data/structurespecific'),
          '@xmlns:cf': typesNamespace,
        },
        typesNamespace,
        dataSetAttributes: (attributes) => ({
          ...attributesWith('ss:', { ...attributes, dataScope: 'DataStructure' }),
          '@xsi:type': 'cf:DataSetType',
        }),
        section: (section, dataSet) => sectionElement(section, dataSet, message, layout),
      })
    },
  }
}

/** The namespace of the types that are made from the data structure (SDMX 2.1, section 3A, "namespaces"). */
function typesNamespaceOf(
  { release }: Pick<DataMessage, 'release'>,
  { dimensionAtObservation }: Pick<Layout, 'dimensionAtObservation'>,
): string {
  const version = numericVersion(release.version)
  return `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=${AGENCY}:${DATA_STRUCTURE}(${version}):ObsLevelDim:${dimensionAtObservation}`
}

function sectionElement(
  section: Section,
  dataSet: DataSet,
  { shown }: DataMessage,
  layout: Layout,
): XmlElement {
  const { sectionDimensions, sectionAttributes } = layout
  const observations = shown.observations
    ? section.points.map((point) => observationElement(point, dataSet, shown.measure, layout))
    : []
  if (sectionDimensions.length === 0) return { Obs: observations }
  return {
    Series: {
      ...values([...sectionDimensions, ...unlessDeleted(sectionAttributes, dataSet)], section),
      Obs: observations,
    },
  }
}

function observationElement(
  point: Point,
  dataSet: DataSet,
  withMeasure: boolean,
  { observationDimensions, observationAttributes }: Layout,
): XmlElement {
  const value =
    withMeasure && dataSet.action !== 'Delete' && point.figure
      ? measure.read(point.figure)
      : undefined
  return {
    ...values(observationDimensions, point),
    ...(value !== undefined && { [`@${measure.id}`]: value }),
    ...values(unlessDeleted(observationAttributes, dataSet), point),
  }
}

/** A figure that is to be taken out is named by its dimensions alone. */
function unlessDeleted(attributes: readonly Placed[], { action }: DataSet): readonly Placed[] {
  return action === 'Delete' ? [] : attributes
}

function values(components: readonly Placed[], point: Point): XmlElement {
  return Object.fromEntries(
    components.flatMap(({ id, read }) => {
      const value = read(point)
      return value === undefined ? [] : [[`@${id}`, value]]
    }),
  )
}
