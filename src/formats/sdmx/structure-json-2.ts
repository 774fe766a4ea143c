import type { AttributeComponent, Component, DataStructure } from './artefacts.ts'
import {
  attachmentJson,
  componentJson,
  type JsonDialect,
  structureJson,
  valuesJson,
} from './structure-json.ts'
import type { StructureFormat } from './structure-message.ts'
import { urn } from './urn.ts'

/** SDMX-JSON 2.0, for structures of SDMX 3.0. */
export const structureJson2: StructureFormat = {
  mediaType: 'application/vnd.sdmx.structure+json',
  version: '2.0.0',
  parameters: {},
  encode: (message) => structureJson(dialect, message),
}

const dialect: JsonDialect = {
  schema:
    'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json',
  urn,
  version: (version) => version,
  constraints: 'dataConstraints',
  head: () => ({}),
  textFormat: (dataType) => ({ format: { dataType } }),
  bodies: {
    datastructure: (structure) => ({ dataStructureComponents: componentsOf(structure) }),
    provisionagreement: ({ dataflow, provider }) => ({
      dataflow: urn.artefact(dataflow),
      dataProvider: urn.item(provider),
    }),
    dataconstraint: ({ attachedTo, region }) => ({
      role: 'Actual',
      constraintAttachment: attachmentJson(dialect, attachedTo),
      cubeRegions: [
        {
          include: true,
          keyValues: region.map((key) => ({ id: key.id, include: true, ...valuesJson(key) })),
        },
      ],
    }),
  },
}

function componentsOf({ dimensions, timeDimension, measure, attributes }: DataStructure) {
  return {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: dimensions.map((dimension, position) => ({
        ...componentJson(dialect, dimension),
        position,
      })),
      timeDimension: componentJson(dialect, timeDimension),
    },
    measureList: {
      id: 'MeasureDescriptor',
      measures: [{ ...componentJson(dialect, measure), usage: 'optional' }],
    },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: attributes.map((attribute) => attributeOf(attribute, dimensions)),
    },
  }
}

function attributeOf(attribute: AttributeComponent, dimensions: readonly Component[]) {
  const component = componentJson(dialect, attribute)
  const onceOnly = attribute.id === 'REPORTING_YEAR_START_DAY' && { maxOccurs: 1 }
  return {
    ...component,
    localRepresentation: { ...component.localRepresentation, ...onceOnly },
    usage: attribute.required ? 'mandatory' : 'optional',
    attributeRelationship:
      attribute.attachment === 'observation'
        ? { observation: {} }
        : { dimensions: dimensions.map(({ id }) => id) },
  }
}
