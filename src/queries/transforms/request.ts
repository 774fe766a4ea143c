import type { DayRange, Period } from '../../model/period.ts'
import type { TransformCode } from './index.ts'

/** How the figures of the parts become one of the whole, as FRED's `aggregation_method` names them. */
export const aggregations = ['avg', 'sum', 'eop'] as const
export type Aggregation = (typeof aggregations)[number]

/** Frequencies that figures can be brought to. */
export const coarserFrequencies = ['A', 'S', 'Q', 'M'] as const
export type CoarserFrequency = (typeof coarserFrequencies)[number]

/** What is to be done to a line. Whatever is left out is not done. */
export interface DeriveRequest {
  readonly units?: TransformCode | undefined
  readonly indexBase?: Period | undefined
  /** The id of a unit of the dataset, or a code of the Unified Code for Units of Measure. */
  readonly unit?: string | undefined
  /** The power of ten to count in, so that figures of several series can be set against one another. */
  readonly multiplier?: number | undefined
  readonly frequency?: CoarserFrequency | undefined
  /** The mean where it is left out, as in FRED. */
  readonly aggregation?: Aggregation | undefined
  /** The periods that are answered; figures before them may still be inputs. Everything where it is left out. */
  readonly range?: DayRange | undefined
  /** Results across a break are refused, all with them; or they are left out, and the others stand. */
  readonly acrossBreak?: 'left-out' | undefined
}

/** The names under which refusals speak of the members of a request. */
export const parameterOf = {
  units: 'units',
  indexBase: 'index_base',
  unit: 'unit',
  frequency: 'aggregate_to',
  aggregation: 'aggregation_method',
} as const satisfies Partial<Record<keyof DeriveRequest, string>>
