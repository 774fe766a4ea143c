import {
  type Artefact,
  type ArtefactKind,
  artefactKinds,
  asScheme,
  type Component,
  type Item,
  type ItemScheme,
  type KeyValues,
  type PerKind,
  perKind,
  type Reference,
  type Representation,
} from './artefacts.ts'
import { sender } from './sdmx-release.ts'
import { type Shown, type StructureMessage, showsContent } from './structure-message.ts'
import type { UrnMaker } from './urn.ts'

/** What one version of SDMX-JSON does in its own way. */
export interface JsonDialect {
  /** The address of the published schema. */
  readonly schema: string
  readonly urn: UrnMaker
  /** A version as this dialect writes it. */
  readonly version: (version: string) => string
  /** The member of `data` that holds constraints. */
  readonly constraints: string
  /** What it says of an artefact beside its names. */
  readonly head: (artefact: Artefact) => object
  /** How values that are not coded are said to be written, by the name of their type. */
  readonly textFormat: (type: string) => object
  /** What the kinds hold that it writes in its own way. */
  readonly bodies: Pick<PerKind<object>, 'datastructure' | 'provisionagreement' | 'dataconstraint'>
}

/** The lists of artefacts by kind, where both versions name them alike. */
const lists = {
  agencyscheme: 'agencySchemes',
  dataproviderscheme: 'dataProviderSchemes',
  categoryscheme: 'categorySchemes',
  conceptscheme: 'conceptSchemes',
  codelist: 'codelists',
  datastructure: 'dataStructures',
  dataflow: 'dataflows',
  categorisation: 'categorisations',
  provisionagreement: 'provisionAgreements',
} as const satisfies Record<Exclude<ArtefactKind, 'dataconstraint'>, string>

/** A structure message of SDMX-JSON. */
export function structureJson(dialect: JsonDialect, message: StructureMessage): string {
  const bodies = bodiesIn(dialect)
  const data: Record<string, readonly object[]> = {}
  for (const kind of artefactKinds) {
    const shown = message.artefacts.filter(({ artefact }) => artefact.kind === kind)
    if (shown.length === 0) continue
    data[listOf(dialect, kind)] = shown.map((one) => artefactJson(dialect, bodies, one))
  }
  return JSON.stringify({
    meta: {
      schema: dialect.schema,
      id: message.id,
      test: false,
      prepared: message.prepared,
      contentLanguages: ['en'],
      sender: { ...sender, names: { en: sender.name } },
    },
    data,
  })
}

function listOf({ constraints }: Pick<JsonDialect, 'constraints'>, kind: ArtefactKind): string {
  return kind === 'dataconstraint' ? constraints : lists[kind]
}

/** What each kind holds. */
function bodiesIn({ urn, bodies }: JsonDialect): PerKind<object> {
  return {
    agencyscheme: itemsJson,
    dataproviderscheme: itemsJson,
    categoryscheme: itemsJson,
    conceptscheme: itemsJson,
    codelist: itemsJson,
    dataflow: ({ structure }) => ({ structure: urn.artefact(structure) }),
    categorisation: ({ source, target }) => ({
      source: urn.artefact(source),
      target: urn.item(target),
    }),
    ...bodies,
  }
}

function artefactJson(dialect: JsonDialect, bodies: PerKind<object>, shown: Shown): object {
  const { artefact, depth } = shown
  const { id, agency, version, name, description, annotations } = artefact
  return {
    id,
    agencyID: agency,
    version: dialect.version(version),
    ...named({ name, description: depth === 'stub' ? undefined : description }),
    ...dialect.head(artefact),
    isExternalReference: depth !== 'full',
    links: [{ rel: 'self', urn: dialect.urn.artefact(artefact) }],
    ...(annotations && depth !== 'stub' && { annotations }),
    ...(showsContent(shown) && perKind(artefact.kind, artefact, bodies)),
  }
}

/** Names and descriptions, in the best language and in all: there is one. */
function named({ name, description }: Pick<Item, 'name' | 'description'>) {
  return {
    name,
    names: { en: name },
    ...(description !== undefined && { description, descriptions: { en: description } }),
  }
}

const members = {
  agencyscheme: 'agencies',
  dataproviderscheme: 'dataProviders',
  categoryscheme: 'categories',
  conceptscheme: 'concepts',
  codelist: 'codes',
} as const satisfies Record<ItemScheme['kind'], string>

function itemsJson(artefact: Artefact): object {
  const scheme = asScheme(artefact)
  if (!scheme) return {}
  const { items, isPartial, kind } = scheme
  return { isPartial, ...(items.length > 0 && { [members[kind]]: items.map(itemJson) }) }
}

function itemJson({ id, parent, items = [], ...words }: Item): object {
  return {
    id,
    ...named(words),
    ...(parent !== undefined && { parent }),
    ...(items.length > 0 && { categories: items.map(itemJson) }),
  }
}

/** A dimension, the measure or an attribute, without what only one of them has. */
export function componentJson(dialect: JsonDialect, { id, concept, representation }: Component) {
  return {
    id,
    conceptIdentity: dialect.urn.item(concept),
    localRepresentation: representationJson(dialect, representation),
  }
}

function representationJson(
  { urn, textFormat }: JsonDialect,
  representation: Representation,
): object {
  return representation.kind === 'codes'
    ? { enumeration: urn.artefact(representation.codelist) }
    : textFormat(representation.type)
}

/** What a constraint is attached to. */
export function attachmentJson(dialect: JsonDialect, reference: Reference): object {
  return { [listOf(dialect, reference.kind)]: [dialect.urn.artefact(reference)] }
}

/** The values that a constraint names of one component. */
export function valuesJson(key: KeyValues): object {
  if ('values' in key) return { values: key.values }
  return {
    timeRange: {
      startPeriod: { period: key.from, isInclusive: true },
      endPeriod: { period: key.to, isInclusive: true },
    },
  }
}
