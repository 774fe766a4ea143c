import { type CodelistId, codesOf } from '../../src/formats/sdmx/codelists.ts'
import {
  attributes,
  dimensions,
  measure,
  type Representation,
  timeDimension,
} from '../../src/formats/sdmx/components.ts'
import type { SdmxRelease } from '../../src/formats/sdmx/sdmx-release.ts'

const TYPES: Readonly<Record<string, string>> = {
  String: 'xs:string',
  Integer: 'xs:integer',
  Decimal: 'xs:decimal',
  GregorianTimePeriod: 'common:GregorianTimePeriodType',
  ObservationalTimePeriod: 'common:ObservationalTimePeriodType',
  MonthDay: 'xs:gMonthDay',
}

interface Component {
  readonly id: string
  readonly representation: Representation
}

/**
 * The schema that the data structure gives for one dimension at the observation, made after the rules of the
 * standard (SDMX 2.1, section 3A, part on structure-specific schemas); its imports lie beside SDMXMessage.xsd.
 */
export function structureSpecificSchema(
  release: SdmxRelease,
  dimensionAtObservation: string,
  base: '' | 'TimeSeries' = '',
): string {
  const namespace = `urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=CF:CONTROL_FIGURES(${release.version}):ObsLevelDim:${dimensionAtObservation}`
  const sdmx = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1'
  const lists = [...dimensions, ...attributes].flatMap(({ representation }) =>
    representation.kind === 'codes' ? [representation.codelist] : [],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:dsd="${sdmx}/data/structurespecific"
  xmlns:common="${sdmx}/common" xmlns="${namespace}" targetNamespace="${namespace}">
<xs:import namespace="${sdmx}/common" schemaLocation="SDMXCommon.xsd"/>
<xs:import namespace="${sdmx}/message" schemaLocation="SDMXMessage.xsd"/>
<xs:import namespace="${sdmx}/data/structurespecific" schemaLocation="SDMXDataStructureSpecific.xsd"/>
${[...new Set(lists)].map((id) => codelistType(release, id)).join('\n')}
${types(dimensionAtObservation, base)}
</xs:schema>`
}

function codelistType(release: SdmxRelease, id: CodelistId): string {
  const values = codesOf(release, id).map((code) => `<xs:enumeration value="${code.id}"/>`)
  return `<xs:simpleType name="${id}"><xs:restriction base="xs:string">${values.join('')}</xs:restriction></xs:simpleType>`
}

function types(dimensionAtObservation: string, base: '' | 'TimeSeries'): string {
  const all = [...dimensions, timeDimension]
  const isFlat = dimensionAtObservation === 'AllDimensions'
  const isAtObservation = ({ id }: Component) => isFlat || id === dimensionAtObservation
  const ofSeries = attributes.filter(
    ({ attachment }) => attachment === 'series' && dimensionAtObservation === timeDimension.id,
  )
  const series = [
    ...all.filter((one) => !isAtObservation(one)).map((one) => attribute(one, true)),
    ...ofSeries.map((one) => attribute(one, false)),
  ]
  const observation = [
    ...all.filter(isAtObservation).map((one) => attribute(one, true)),
    attribute(measure, false),
    ...attributes.filter((one) => !ofSeries.includes(one)).map((one) => attribute(one, false)),
  ]
  const content = isFlat ? element('Obs', 'ObsType') : element('Series', 'SeriesType')
  return `${restriction('DataSetType', `dsd:${base}DataSetType`, content)}
${isFlat ? '' : restriction('SeriesType', base ? 'dsd:TimeSeriesType' : 'dsd:SeriesType', `${element('Obs', 'ObsType', 0)}${series.join('')}`)}
${restriction('ObsType', base ? 'dsd:TimeSeriesObsType' : 'dsd:ObsType', observation.join(''))}`
}

function element(name: string, type: string, least = 1): string {
  return `<xs:sequence><xs:element name="${name}" type="${type}" form="unqualified" minOccurs="${least}" maxOccurs="unbounded"/></xs:sequence>`
}

function restriction(name: string, base: string, content: string): string {
  return `<xs:complexType name="${name}"><xs:complexContent><xs:restriction base="${base}">${content}</xs:restriction></xs:complexContent></xs:complexType>`
}

function attribute({ id, representation }: Component, isRequired: boolean): string {
  const type =
    representation.kind === 'codes' ? representation.codelist : TYPES[representation.type]
  return `<xs:attribute name="${id}" type="${type}" use="${isRequired ? 'required' : 'optional'}"/>`
}
