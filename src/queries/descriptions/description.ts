import type { Area } from '../../model/area.ts'
import type { Column } from '../../model/columns.ts'

/** Something that has an address of its own and a name. */
export interface Named {
  readonly address: string
  readonly name: string
}

/** Who made or published something; only those whom the dataset knows have an address. */
export interface Agent {
  /** `agent` where it is not known which of the two. */
  readonly kind: 'person' | 'organization' | 'agent'
  readonly name: string
  readonly address: string | undefined
}

/** The columns of a file that is a table. */
export interface FileTable {
  /** What the table is called among its siblings. */
  readonly name: string
  readonly columns: readonly Column[]
  /** The columns that together name one row. */
  readonly key: readonly string[]
  /** The columns that name a row of another table. */
  readonly references: readonly { readonly column: string; readonly table: string }[]
}

/** A file in which a dataset can be had whole, or a part of it. */
export interface Distribution {
  readonly name: string
  readonly title: string
  readonly address: string
  readonly mediaType: string
  readonly bytes: number
  /** In hexadecimal. */
  readonly sha256: string
  readonly table: FileTable | undefined
}

/** A quantity that a dataset measures. */
export interface Variable extends Named {
  readonly definition: string | undefined
  /** What figures are counted in, in words. */
  readonly unit: string
}

/**
 * What a catalogue wants to know of a dataset, said once: schema.org, DCAT, Croissant and Data Package are
 * written from it. A whole release is one, and so is each series and each indicator.
 */
export interface Description extends Named {
  /** A name for programs. */
  readonly id: string
  readonly description: string
  readonly keywords: readonly string[]
  readonly version: string
  /** The day on which this version was published. */
  readonly date: string
  readonly licence: { readonly id: string; readonly title: string; readonly address: string }
  readonly creators: readonly Agent[]
  readonly publishers: readonly Agent[]
  readonly citation: string
  /** What is new in this version. */
  readonly notes: string | undefined
  /** The first and the last day that a figure is about. */
  readonly days: { readonly first: string; readonly last: string } | undefined
  readonly areas: readonly (Named & Pick<Area, 'borders'>)[]
  readonly variables: readonly Variable[]
  /** How it was measured, where that is the same for all of it. */
  readonly basis: string | undefined
  /** The documents that the figures are from. */
  readonly sources: readonly Named[]
  readonly parts: readonly Named[]
  readonly wholes: readonly Named[]
  /** The address of all its figures in a format; of a whole release they are in files. */
  readonly figures: ((format: string) => string) | undefined
  readonly distributions: readonly Distribution[]
}

/** A way to ask for datasets. */
export interface ServiceDescription {
  readonly title: string
  readonly description: string
  /** Where it is asked. */
  readonly endpoint: string
  /** The description that programs read, where there is one. */
  readonly contract: { readonly address: string; readonly mediaType: string } | undefined
  /** The page that people read. */
  readonly documentation: string
}
