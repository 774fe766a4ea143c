import type { Field, FieldType } from './fields.ts'

/**
 * What no rule can know. A mutant of such a class may pass the rules where it is seen as a change of exactly
 * the record and the member that were mutated.
 */
const freedoms = {
  words: 'other words where any words may stand',
  figure: 'another figure within the plausible range of its indicator',
  time: 'another time at which it might have been',
  code: 'another code of the same list',
  record: 'another record of the right kind',
  name: 'another name for a record that nothing else names',
  size: 'another whole number within its limits',
  absence: 'nothing where something may be left out',
  rows: 'whole records that nothing else names are gone',
} as const
export type Freedom = keyof typeof freedoms

export interface Around {
  /** Ids of the kind of record that a reference names. */
  readonly ids: readonly string[]
  /** Whether the file is CSV, where every value is a text. */
  readonly isCsv: boolean
}

/** One way to break a member. Where it grants no freedom, a rule must catch every mutant. */
export interface Operator {
  readonly name: string
  readonly on: readonly FieldType[]
  /** The values that come instead; `undefined` among them removes the member. */
  readonly mutate: (value: unknown, field: Field, around: Around) => readonly unknown[]
  readonly freedom?: (field: Field) => Freedom | undefined
}
