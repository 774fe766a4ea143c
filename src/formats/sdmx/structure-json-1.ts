import type {
  AttributeComponent,
  Component,
  DataStructure,
  KeyValues,
  Reference,
  Representation,
} from './artefacts.ts'
import { numericVersion } from './sdmx-release.ts'
import { itemsJson, type JsonDialect, structureJson } from './structure-json.ts'
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
  collections: {
    agencyscheme: 'agencySchemes',
    dataproviderscheme: 'dataProviderSchemes',
    categoryscheme: 'categorySchemes',
    conceptscheme: 'conceptSchemes',
    codelist: 'codelists',
    datastructure: 'dataStructures',
    dataflow: 'dataflows',
    categorisation: 'categorisations',
    provisionagreement: 'provisionAgreements',
    dataconstraint: 'contentConstraints',
  },
  head: ({ isFinal }) => ({ isFinal }),
  bodies: {
    agencyscheme: itemsJson,
    dataproviderscheme: itemsJson,
    categoryscheme: itemsJson,
    conceptscheme: itemsJson,
    codelist: itemsJson,
    datastructure: (structure) => ({ dataStructureComponents: componentsOf(structure) }),
    dataflow: ({ structure }) => ({ structure: urn21.artefact(structure) }),
    categorisation: ({ source, target }) => ({
      source: urn21.artefact(source),
      target: urn21.item(target),
    }),
    provisionagreement: ({ dataflow, provider }) => ({
      structureUsage: urn21.artefact(dataflow),
      dataProvider: urn21.item(provider),
    }),
    dataconstraint: ({ attachedTo, region }) => ({
      type: 'Actual',
      constraintAttachment: attachment(attachedTo),
      cubeRegions: [{ isIncluded: true, keyValues: region.map(keyValuesOf) }],
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
        ...componentOf(dimension),
        position,
        type: 'Dimension',
      })),
      timeDimensions: [
        { ...componentOf(timeDimension), position: dimensions.length, type: 'TimeDimension' },
      ],
    },
    measureList: { id: 'MeasureDescriptor', primaryMeasure: componentOf(measure) },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: described.filter((attribute) => !isStartDay(attribute)),
      reportingYearStartDays: described.filter(isStartDay),
    },
  }
}

function componentOf({ id, concept, representation }: Component) {
  return {
    id,
    conceptIdentity: urn21.item(concept),
    localRepresentation: representationOf(representation),
  }
}

function attributeOf(attribute: AttributeComponent, dimensions: readonly Component[]) {
  return {
    ...componentOf(attribute),
    assignmentStatus: attribute.required ? 'Mandatory' : 'Conditional',
    attributeRelationship:
      attribute.attachment === 'observation'
        ? { primaryMeasure: 'OBS_VALUE' }
        : { dimensions: dimensions.map(({ id }) => id) },
  }
}

function representationOf(representation: Representation) {
  return representation.kind === 'codes'
    ? { enumeration: urn21.artefact(representation.codelist) }
    : { textFormat: { textType: representation.type } }
}

function attachment(reference: Reference) {
  const names = [urn21.artefact(reference)]
  if (reference.kind === 'datastructure') return { dataStructures: names }
  if (reference.kind === 'provisionagreement') return { provisionAgreements: names }
  return { dataflows: names }
}

function keyValuesOf(key: KeyValues) {
  if ('values' in key) return { id: key.id, values: key.values }
  const { id, from, to } = key
  return {
    id,
    timeRange: {
      startPeriod: { period: from, isInclusive: true },
      endPeriod: { period: to, isInclusive: true },
    },
  }
}
