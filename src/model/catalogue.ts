import type { RecordKindName, RecordOf } from './records.ts'

/** The kinds of record that stay in memory, wherever the figures live. */
export type CatalogueName = Exclude<RecordKindName, 'observations' | 'exclusions'>

/** Every record but the figures, by kind and id, in order of id. */
export type Catalogue = {
  readonly [Name in CatalogueName]: ReadonlyMap<string, RecordOf<Name>>
}
