import { measure } from '../components.ts'
import { AGENCY, DATA_STRUCTURE, numericVersion } from '../sdmx-release.ts'
import type { XmlElement } from '../xml.ts'
import type { DataMessage } from './data-message.ts'
import type { Layout, Placed, Point } from './layout.ts'
import { attributesWith, byTime, sdmxNamespace, type XmlWriter, xmlFormat } from './xml-data.ts'

/** SDMX-ML 2.1, structure-specific: components are attributes, of types made from the data structure. */
export const structureSpecificData = xmlFormat('StructureSpecificData', writerOf)

export const structureSpecificTimeSeriesData = byTime(
  xmlFormat('StructureSpecificTimeSeriesData', writerOf),
)

function writerOf(message: DataMessage, layout: Layout): XmlWriter {
  const typesNamespace = typesNamespaceOf(message, layout)
  return {
    namespaces: {
      '@xmlns:ss': sdmxNamespace('data/structurespecific'),
      '@xmlns:cf': typesNamespace,
    },
    typesNamespace,
    dataSetAttributes: (attributes) => ({
      ...attributesWith('ss:', { ...attributes, dataScope: 'DataStructure' }),
      '@xsi:type': 'cf:DataSetType',
    }),
    prefix: '',
    series: (series, attributes) => values([...layout.sectionDimensions, ...attributes], series),
    observation: (point, value, attributes) => ({
      ...values(layout.observationDimensions, point),
      ...(value !== undefined && { [`@${measure.id}`]: value }),
      ...values(attributes, point),
    }),
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

function values(components: readonly Placed[], point: Point): XmlElement {
  return Object.fromEntries(
    components.flatMap(({ id, read }) => {
      const value = read(point)
      return value === undefined ? [] : [[`@${id}`, value]]
    }),
  )
}
