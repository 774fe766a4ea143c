import type { TextFile } from '../../src/dataset/folder.ts'
import type { RecordKindName } from '../../src/model/records.ts'
import type { Freedom } from './operator.ts'

/** What a mutant that passes every rule must be seen as: nothing else may differ, and nothing may be lost. */
export type Expected =
  | { readonly change: 'changed'; readonly kind: RecordKindName; readonly member: string }
  | { readonly change: 'renamed'; readonly kind: RecordKindName }
  /** Records that are gone; where a file was cut at the end of a line, the last may be shorter. */
  | { readonly change: 'removed'; readonly kind: RecordKindName }
  /** Many records, each in these members only. */
  | {
      readonly change: 'columns'
      readonly kind: RecordKindName
      readonly members: readonly string[]
    }
  | { readonly change: 'head'; readonly member: string }

/** A dataset with one thing broken. */
export interface Mutant {
  readonly operator: string
  /** What was broken: a member, a record or a file. */
  readonly of: string
  /** Enough to break it again by hand. */
  readonly told: string
  /** The files that are not as they were; undefined where one is gone. */
  readonly files: ReadonlyMap<string, TextFile | undefined>
  /** Whether `datapackage.json` is made again, so that the rule that compares it cannot help. */
  readonly isDescribedAnew: boolean
  /** A stranger in the folder. */
  readonly stranger?: string
  readonly freedom?: Freedom | undefined
  readonly expected?: Expected
}
