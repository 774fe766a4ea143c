import {
  type Artefact,
  type ArtefactKind,
  artefactKinds,
  asScheme,
  type Item,
  type ItemScheme,
  type PerKind,
  perKind,
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
  /** The member of `data` that holds each kind. */
  readonly collections: Readonly<Record<ArtefactKind, string>>
  /** What it says of an artefact beside its names. */
  readonly head: (artefact: Artefact) => object
  /** What each kind holds. */
  readonly bodies: PerKind<object>
}

/** A structure message of SDMX-JSON. */
export function structureJson(dialect: JsonDialect, message: StructureMessage): string {
  const data: Record<string, readonly object[]> = {}
  for (const kind of artefactKinds) {
    const shown = message.artefacts.filter(({ artefact }) => artefact.kind === kind)
    if (shown.length === 0) continue
    data[dialect.collections[kind]] = shown.map((one) => artefactJson(dialect, one))
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

function artefactJson(dialect: JsonDialect, shown: Shown): object {
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
    ...(showsContent(shown) && perKind(artefact.kind, artefact, dialect.bodies)),
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

/** The items of a scheme; both versions of SDMX-JSON write them alike. */
export function itemsJson(artefact: Artefact): object {
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
