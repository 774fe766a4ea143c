import {
  type Annotation,
  type Artefact,
  type ArtefactKind,
  type AttributeComponent,
  artefactClasses,
  asScheme,
  type Component,
  type DataStructure,
  type Item,
  type ItemReference,
  type KeyValues,
  type PerKind,
  perKind,
  type Reference,
  type Representation,
} from './artefacts.ts'
import { numericVersion, sender } from './sdmx-release.ts'
import {
  type Shown,
  type StructureFormat,
  type StructureMessage,
  showsContent,
} from './structure-message.ts'
import { urn21 } from './urn.ts'
import { XML_DECLARATION, type XmlElement, xmlText } from './xml.ts'

/** SDMX-ML 2.1. */
export const structureMl21: StructureFormat = {
  mediaType: 'application/vnd.sdmx.structure+xml',
  version: '2.1',
  parameters: {},
  encode: (message) => XML_DECLARATION + xmlText(documentOf(message)),
}

const namespaces = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1'

/** Where each kind stands, in the order of SDMXStructure.xsd. */
const containers = [
  ['str:OrganisationSchemes', ['agencyscheme', 'dataproviderscheme']],
  ['str:Dataflows', ['dataflow']],
  ['str:CategorySchemes', ['categoryscheme']],
  ['str:Categorisations', ['categorisation']],
  ['str:Codelists', ['codelist']],
  ['str:Concepts', ['conceptscheme']],
  ['str:DataStructures', ['datastructure']],
  ['str:Constraints', ['dataconstraint']],
  ['str:ProvisionAgreements', ['provisionagreement']],
] as const satisfies readonly (readonly [string, readonly ArtefactKind[]])[]

function documentOf({ id, prepared, artefacts }: StructureMessage): XmlElement {
  const contents = containers.map(([name, kinds]) => [name, contentOf(kinds, artefacts)] as const)
  return {
    'mes:Structure': {
      '@xmlns:mes': `${namespaces}/message`,
      '@xmlns:str': `${namespaces}/structure`,
      '@xmlns:com': `${namespaces}/common`,
      'mes:Header': {
        'mes:ID': id,
        'mes:Test': 'false',
        'mes:Prepared': prepared,
        'mes:Sender': { '@id': sender.id, 'com:Name': text(sender.name) },
      },
      'mes:Structures': Object.fromEntries(
        contents.filter(([, content]) => Object.keys(content).length > 0),
      ),
    },
  }
}

function contentOf(kinds: readonly ArtefactKind[], artefacts: readonly Shown[]): XmlElement {
  const elements = kinds.map((kind) => [
    elementName(kind),
    artefacts.filter(({ artefact }) => artefact.kind === kind).map(artefactElement),
  ])
  return Object.fromEntries(elements.filter(([, found]) => found && found.length > 0))
}

/** The class of the kind, but for constraints, which SDMX 2.1 tells apart by what they hold. */
function elementName(kind: ArtefactKind): string {
  return `str:${kind === 'dataconstraint' ? 'ContentConstraint' : artefactClasses[kind].class}`
}

function artefactElement(shown: Shown): XmlElement {
  const { artefact, depth } = shown
  const { kind, id, agency, name, description, isFinal } = artefact
  const version = numericVersion(artefact.version)
  return {
    '@id': id,
    '@agencyID': agency,
    '@version': version,
    '@isFinal': String(isFinal),
    '@urn': urn21.artefact(artefact),
    ...(depth !== 'full' && {
      '@isExternalReference': 'true',
      '@structureURL': `/sdmx/2.1/${kind === 'dataconstraint' ? 'contentconstraint' : kind}/${agency}/${id}/${version}`,
    }),
    ...(kind === 'dataconstraint' && { '@type': 'Actual' }),
    ...(depth === 'full' && asScheme(artefact)?.isPartial && { '@isPartial': 'true' }),
    ...(depth !== 'stub' && annotations(artefact)),
    ...words({ name, description: depth === 'stub' ? undefined : description }),
    ...(showsContent(shown) && perKind(kind, artefact, bodies)),
  }
}

function annotations({ annotations: all = [] }: Artefact): XmlElement {
  if (all.length === 0) return {}
  const annotation = ({ id, type, title }: Annotation) => ({
    '@id': id,
    'com:AnnotationTitle': title,
    'com:AnnotationType': type,
  })
  return { 'com:Annotations': { 'com:Annotation': all.map(annotation) } }
}

function words({ name, description }: Pick<Item, 'name' | 'description'>): XmlElement {
  return {
    'com:Name': text(name),
    ...(description !== undefined && { 'com:Description': text(description) }),
  }
}

function text(content: string): XmlElement {
  return { '@xml:lang': 'en', '#text': content }
}

function itemElements(artefact: Artefact): XmlElement {
  const scheme = asScheme(artefact)
  if (!scheme) return {}
  const { item } = artefactClasses[scheme.kind]
  return nested(`str:${item}`, scheme.items, (path) => urn21.item({ scheme: artefact, item: path }))
}

/** Items, and those below them; the name of one below is the path that leads to it. */
function nested(
  name: string,
  items: readonly Item[],
  nameOf: (path: string) => string,
): XmlElement {
  if (items.length === 0) return {}
  return {
    [name]: items.map(({ id, parent, items: below = [], ...named }) => ({
      '@id': id,
      '@urn': nameOf(id),
      ...words(named),
      ...(parent !== undefined && { 'str:Parent': { Ref: { '@id': parent, '@class': 'Code' } } }),
      ...nested(name, below, (path) => nameOf(`${id}.${path}`)),
    })),
  }
}

/** What each kind holds. */
const bodies: PerKind<XmlElement> = {
  agencyscheme: itemElements,
  dataproviderscheme: itemElements,
  categoryscheme: itemElements,
  conceptscheme: itemElements,
  codelist: itemElements,
  datastructure: (structure) => ({ 'str:DataStructureComponents': componentLists(structure) }),
  dataflow: ({ structure }) => ({ 'str:Structure': referred(structure) }),
  categorisation: ({ source, target }) => ({
    'str:Source': referred(source),
    'str:Target': referredItem(target),
  }),
  provisionagreement: ({ dataflow, provider }) => ({
    'str:StructureUsage': referred(dataflow),
    'str:DataProvider': referredItem(provider),
  }),
  dataconstraint: ({ attachedTo, region }) => ({
    'str:ConstraintAttachment': { [elementName(attachedTo.kind)]: referred(attachedTo) },
    'str:CubeRegion': { '@include': 'true', 'com:KeyValue': region.map(keyValue) },
  }),
}

function referred(reference: Reference): XmlElement {
  const { kind, agency, id, version } = reference
  return {
    Ref: {
      '@agencyID': agency,
      '@id': id,
      '@version': numericVersion(version),
      '@class': artefactClasses[kind].class,
      '@package': artefactClasses[kind].package,
    },
  }
}

function referredItem({ scheme, item }: ItemReference): XmlElement {
  return {
    Ref: {
      '@agencyID': scheme.agency,
      '@maintainableParentID': scheme.id,
      '@maintainableParentVersion': numericVersion(scheme.version),
      '@id': item,
      '@class': artefactClasses[scheme.kind].item,
      '@package': artefactClasses[scheme.kind].package,
    },
  }
}

function componentLists({
  dimensions,
  timeDimension,
  measure,
  attributes,
}: DataStructure): XmlElement {
  const attribute = (one: AttributeComponent) => attributeElement(one, dimensions)
  return {
    'str:DimensionList': {
      '@id': 'DimensionDescriptor',
      'str:Dimension': dimensions.map((dimension, index) => ({
        '@id': dimension.id,
        '@position': String(index + 1),
        '@type': 'Dimension',
        ...component(dimension),
      })),
      'str:TimeDimension': {
        '@id': timeDimension.id,
        '@position': String(dimensions.length + 1),
        '@type': 'TimeDimension',
        ...component(timeDimension),
      },
    },
    'str:AttributeList': {
      '@id': 'AttributeDescriptor',
      // The start day of reporting years as well: the schema has an element of its own for it, which
      // readers in Python refuse, and takes it as an attribute like any other.
      'str:Attribute': attributes.map(attribute),
    },
    'str:MeasureList': {
      '@id': 'MeasureDescriptor',
      'str:PrimaryMeasure': { '@id': measure.id, ...component(measure) },
    },
  }
}

function component({ concept, representation }: Component): XmlElement {
  return {
    'str:ConceptIdentity': referredItem(concept),
    'str:LocalRepresentation': represented(representation),
  }
}

function represented(representation: Representation): XmlElement {
  return representation.kind === 'codes'
    ? { 'str:Enumeration': referred(representation.codelist) }
    : { 'str:TextFormat': { '@textType': representation.type } }
}

function attributeElement(
  attribute: AttributeComponent,
  dimensions: readonly Component[],
): XmlElement {
  return {
    '@id': attribute.id,
    '@assignmentStatus': attribute.required ? 'Mandatory' : 'Conditional',
    ...component(attribute),
    'str:AttributeRelationship':
      attribute.attachment === 'observation'
        ? { 'str:PrimaryMeasure': { Ref: { '@id': 'OBS_VALUE' } } }
        : { 'str:Dimension': dimensions.map(({ id }) => ({ Ref: { '@id': id } })) },
  }
}

function keyValue(key: KeyValues): XmlElement {
  if ('values' in key) return { '@id': key.id, 'com:Value': key.values }
  const { id, from, to } = key
  return {
    '@id': id,
    'com:TimeRange': {
      'com:StartPeriod': { '@isInclusive': 'true', '#text': from },
      'com:EndPeriod': { '@isInclusive': 'true', '#text': to },
    },
  }
}
