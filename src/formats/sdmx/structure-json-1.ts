import type { AttributeComponent, Component, DataStructure } from './artefacts.ts'
import { numericVersion } from './sdmx-release.ts'
import {
  attachmentJson,
  componentJson,
  type JsonDialect,
  structureJson,
  valuesJson,
} from './structure-json.ts'
import type { StructureFormat } from './structure-message.ts'
import { urn21 } from './urn.ts'

/** SDMX-JSON 1.0, for structures of SDMX 2.1. */
export const structureJson1: StructureFormat = {
  mediaType: 'application/vnd.sdmx.structure+json',
  version: '1.0.0',
  parameters: {},
  encode: (message) => structureJson(dialect, message),
}

const dialect: JsonDialect = {
  schema:
    'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/1.0/sdmx-json-structure-schema.json',
  urn: urn21,
  version: numericVersion,
  constraints: 'contentConstraints',
  head: ({ isFinal }) => ({ isFinal }),
  textFormat: (textType) => ({ textFormat: { textType } }),
  bodies: {
    datastructure: (structure) => ({ dataStructureComponents: componentsOf(structure) }),
    provisionagreement: ({ dataflow, provider }) => ({
      structureUsage: urn21.artefact(dataflow),
      dataProvider: urn21.item(provider),
    }),
    dataconstraint: ({ attachedTo, region }) => ({
      type: 'Actual',
      constraintAttachment: attachmentJson(dialect, attachedTo),
      cubeRegions: [
        {
          isIncluded: true,
          keyValues: region.map((key) => ({ id: key.id, ...valuesJson(key) })),
        },
      ],
    }),
  },
}

function componentsOf({ dimensions, timeDimension, measure, attributes }: DataStructure) {
  const described = attributes.map((attribute) => attributeOf(attribute, dimensions))
  const isStartDay = ({ id }: Pick<Component, 'id'>) => id === 'REPORTING_YEAR_START_DAY'
  return {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: dimensions.map((dimension, position) => ({
        ...componentJson(dialect, dimension),
        position,
        type: 'Dimension',
      })),
      timeDimensions: [
        {
          ...componentJson(dialect, timeDimension),
          position: dimensions.length,
          type: 'TimeDimension',
        },
      ],
    },
    measureList: { id: 'MeasureDescriptor', primaryMeasure: componentJson(dialect, measure) },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: described.filter((attribute) => !isStartDay(attribute)),
      reportingYearStartDays: described.filter(isStartDay),
    },
  }
}

function attributeOf(attribute: AttributeComponent, dimensions: readonly Component[]) {
  return {
    ...componentJson(dialect, attribute),
    assignmentStatus: attribute.required ? 'Mandatory' : 'Conditional',
    attributeRelationship:
      attribute.attachment === 'observation'
        ? { primaryMeasure: 'OBS_VALUE' }
        : { dimensions: dimensions.map(({ id }) => id) },
  }
}
