import type { Period } from '../../../model/period.ts'
import type { Release } from '../../../releases/release.ts'
import type { PrintedBounds } from '../../figures/printed-within.ts'
import type { RecordVerdict, Statement } from '../shape.ts'

/** A statement of when something was. */
export interface DatedStatement {
  readonly statement: Statement
  readonly asserted: Period
  /** Between which days the figures that speak for a record must have been printed. */
  readonly bounds: PrintedBounds
}

/** What the records that know of a moment say of the date that is asserted. */
export type Witness = (
  release: Release,
  dated: DatedStatement,
) => readonly RecordVerdict[] | Promise<readonly RecordVerdict[]>
