import type {
  AttributeComponent,
  Component,
  DataStructure,
  KeyValues,
  Reference,
  Representation,
} from './artefacts.ts'
import { itemsJson, type JsonDialect, structureJson } from './structure-json.ts'
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
    dataconstraint: 'dataConstraints',
  },
  head: () => ({}),
  bodies: {
    agencyscheme: itemsJson,
    dataproviderscheme: itemsJson,
    categoryscheme: itemsJson,
    conceptscheme: itemsJson,
    codelist: itemsJson,
    datastructure: (structure) => ({ dataStructureComponents: componentsOf(structure) }),
    dataflow: ({ structure }) => ({ structure: urn.artefact(structure) }),
    categorisation: ({ source, target }) => ({
      source: urn.artefact(source),
      target: urn.item(target),
    }),
    provisionagreement: ({ dataflow, provider }) => ({
      dataflow: urn.artefact(dataflow),
      dataProvider: urn.item(provider),
    }),
    dataconstraint: ({ attachedTo, region }) => ({
      role: 'Actual',
      constraintAttachment: attachment(attachedTo),
      cubeRegions: [{ include: true, keyValues: region.map(keyValuesOf) }],
    }),
  },
}

function componentsOf({ dimensions, timeDimension, measure, attributes }: DataStructure) {
  return {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: dimensions.map((dimension, position) => ({
        ...componentOf(dimension),
        position,
      })),
      timeDimension: componentOf(timeDimension),
    },
    measureList: {
      id: 'MeasureDescriptor',
      measures: [{ ...componentOf(measure), usage: 'optional' }],
    },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: attributes.map((attribute) => attributeOf(attribute, dimensions)),
    },
  }
}

function componentOf({ id, concept, representation }: Component) {
  return {
    id,
    conceptIdentity: urn.item(concept),
    localRepresentation: representationOf(representation),
  }
}

function attributeOf(attribute: AttributeComponent, dimensions: readonly Component[]) {
  const component = componentOf(attribute)
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

function representationOf(representation: Representation) {
  return representation.kind === 'codes'
    ? { enumeration: urn.artefact(representation.codelist) }
    : { format: { dataType: representation.type } }
}

function attachment(reference: Reference) {
  const names = [urn.artefact(reference)]
  if (reference.kind === 'datastructure') return { dataStructures: names }
  if (reference.kind === 'provisionagreement') return { provisionAgreements: names }
  return { dataflows: names }
}

function keyValuesOf(key: KeyValues) {
  if ('values' in key) return { id: key.id, include: true, values: key.values }
  const { id, from, to } = key
  return {
    id,
    include: true,
    timeRange: {
      startPeriod: { period: from, isInclusive: true },
      endPeriod: { period: to, isInclusive: true },
    },
  }
}
