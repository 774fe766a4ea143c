import type { Attribute, Representation as ComponentRepresentation } from './components.ts'

/**
 * THE kinds of artefact, by the name that an address of SDMX 3.0 gives them, with the package and the class
 * of the information model that their names are made of (SDMX 3.0, section 6, "URN").
 */
export const artefactClasses = {
  agencyscheme: { package: 'base', class: 'AgencyScheme', item: 'Agency' },
  dataproviderscheme: { package: 'base', class: 'DataProviderScheme', item: 'DataProvider' },
  categoryscheme: { package: 'categoryscheme', class: 'CategoryScheme', item: 'Category' },
  conceptscheme: { package: 'conceptscheme', class: 'ConceptScheme', item: 'Concept' },
  codelist: { package: 'codelist', class: 'Codelist', item: 'Code' },
  datastructure: { package: 'datastructure', class: 'DataStructure', item: undefined },
  dataflow: { package: 'datastructure', class: 'Dataflow', item: undefined },
  categorisation: { package: 'categoryscheme', class: 'Categorisation', item: undefined },
  provisionagreement: { package: 'registry', class: 'ProvisionAgreement', item: undefined },
  dataconstraint: { package: 'registry', class: 'DataConstraint', item: undefined },
} as const

export type ArtefactKind = keyof typeof artefactClasses

export const artefactKinds = Object.keys(artefactClasses).filter(
  (kind): kind is ArtefactKind => kind in artefactClasses,
)

/** What names an artefact. */
export interface Reference {
  readonly kind: ArtefactKind
  readonly agency: string
  readonly id: string
  readonly version: string
}

/** What names an item of a scheme; the id of a nested one is its path, joined by dots. */
export interface ItemReference {
  readonly scheme: Reference
  readonly item: string
}

/** Something else that is said of an artefact. */
export interface Annotation {
  readonly id: string
  readonly type: string
  readonly title: string
}

interface Maintained<Kind extends ArtefactKind> extends Reference {
  readonly kind: Kind
  readonly name: string
  readonly description?: string | undefined
  /** Whether it never changes any more; SDMX 2.1 says so of each artefact. */
  readonly isFinal: boolean
  readonly annotations?: readonly Annotation[]
  /** Every artefact that it names, but the one that its agency stands in. */
  readonly references: readonly Reference[]
}

/** A member of a scheme: a code, a concept, a category, an agency, a data provider. */
export interface Item {
  readonly id: string
  readonly name: string
  readonly description?: string | undefined
  /** The wider code of the same list. */
  readonly parent?: string | undefined
  /** Narrower categories. */
  readonly items?: readonly Item[]
}

interface Scheme<Kind extends ArtefactKind> extends Maintained<Kind> {
  readonly items: readonly Item[]
  /** Whether items were left out. */
  readonly isPartial: boolean
}

export type ItemScheme =
  | Scheme<'agencyscheme'>
  | Scheme<'dataproviderscheme'>
  | Scheme<'categoryscheme'>
  | Scheme<'conceptscheme'>
  | Scheme<'codelist'>

/** How the values of a component are written. */
export type Representation =
  | { readonly kind: 'codes'; readonly codelist: Reference }
  | Extract<ComponentRepresentation, { kind: 'text' }>

/** A dimension or the measure of a data structure. */
export interface Component {
  readonly id: string
  readonly concept: ItemReference
  readonly representation: Representation
}

export interface AttributeComponent extends Component, Pick<Attribute, 'attachment' | 'required'> {}

export interface DataStructure extends Maintained<'datastructure'> {
  readonly dimensions: readonly Component[]
  readonly timeDimension: Component
  readonly measure: Component
  readonly attributes: readonly AttributeComponent[]
}

export interface Dataflow extends Maintained<'dataflow'> {
  readonly structure: Reference
}

export interface Categorisation extends Maintained<'categorisation'> {
  readonly source: Reference
  readonly target: ItemReference
}

export interface ProvisionAgreement extends Maintained<'provisionagreement'> {
  readonly dataflow: Reference
  readonly provider: ItemReference
}

/** The values of one component that a constraint names. */
export type KeyValues =
  | { readonly id: string; readonly values: readonly string[] }
  | { readonly id: string; readonly from: string; readonly to: string }

/** Which values occur in the data that it is attached to. */
export interface DataConstraint extends Maintained<'dataconstraint'> {
  readonly attachedTo: Reference
  readonly region: readonly KeyValues[]
}

interface ArtefactOfKind {
  readonly agencyscheme: Scheme<'agencyscheme'>
  readonly dataproviderscheme: Scheme<'dataproviderscheme'>
  readonly categoryscheme: Scheme<'categoryscheme'>
  readonly conceptscheme: Scheme<'conceptscheme'>
  readonly codelist: Scheme<'codelist'>
  readonly datastructure: DataStructure
  readonly dataflow: Dataflow
  readonly categorisation: Categorisation
  readonly provisionagreement: ProvisionAgreement
  readonly dataconstraint: DataConstraint
}

/** One artefact of structural metadata, of any kind or of one; immutable and free of any form of message. */
export type Artefact<Kind extends ArtefactKind = ArtefactKind> = ArtefactOfKind[Kind]

/** Something for each kind of artefact; the compiler names a kind that is left out. */
export type PerKind<Result> = {
  readonly [Kind in ArtefactKind]: (artefact: Artefact<Kind>) => Result
}

/** Applies what stands for the kind of an artefact. */
export function perKind<Kind extends ArtefactKind, Result>(
  kind: Kind,
  artefact: Artefact<Kind>,
  functions: PerKind<Result>,
): Result {
  return functions[kind](artefact)
}

/** The artefact as a scheme of items, where it is one. */
export function asScheme(artefact: Artefact): ItemScheme | undefined {
  return 'items' in artefact ? artefact : undefined
}

/** Every item of a scheme and below it, by its path. */
export function itemPaths(items: readonly Item[], before = ''): readonly string[] {
  return items.flatMap(({ id, items: below = [] }) => [
    before + id,
    ...itemPaths(below, `${before}${id}.`),
  ])
}

/** Tells artefacts apart: no two of one release have it in common. */
export function keyOf({ kind, agency, id, version }: Reference): string {
  return `${kind}=${agency}:${id}(${version})`
}
