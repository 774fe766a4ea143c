import type { Decimal } from '../../model/decimal.ts'
import type { Status } from '../../model/observation.ts'
import type { Period } from '../../model/period.ts'
import type { Problem } from '../../model/problems.ts'
import type { Dimension } from '../../model/unit.ts'
import type { Measured } from './digits.ts'
import type { Frequency, Line, Standing } from './line.ts'

/** A figure that a result was computed from, as the series has it. */
export interface Input {
  readonly period: string
  readonly value: Decimal
  readonly status: Status
}

/** What derived figures are counted in. */
export interface DerivedUnit {
  /** The id of the unit in the dataset; absent where it has none. */
  readonly id?: string
  readonly name: string
  readonly symbol: string
  readonly ucum?: string
  /** Absent where a figure is no quantity of any dimension, as a logarithm. */
  readonly dimension?: Dimension
}

/** A number that a formula takes besides the figures. */
export interface Constant {
  readonly name: string
  readonly value: string
  readonly exact: boolean
  /** The id of the source that it is from, and where in it. */
  readonly source?: string
  readonly locator?: string
}

/** One thing that was done to the figures. */
export interface Step {
  /** A code of `units=`, or `aggregation`, `conversion`, `scaling`, `index`. */
  readonly transform: string
  readonly title: string
  /** In x_t, the figure of the period; x_{t-1}, of the one before; x_{t-n}, of a year before; n, figures a year. */
  readonly formula: string
  readonly constants: readonly Constant[]
  /** How many digits the result keeps. */
  readonly rounding: string
  /** What has to hold for the result to mean anything. */
  readonly assumption?: string
}

/** A result that is there, or why it is not. */
export type Outcome =
  | { readonly kind: 'figure'; readonly measured: Measured }
  | {
      readonly kind: 'missing'
      readonly reason: string
      /** What it is answered with where nothing but this result is asked for. */
      readonly refusal?: Problem
    }

export interface WorkingPoint {
  readonly period: Period
  readonly outcome: Outcome
  /** The points of the line that it comes from. */
  readonly inputs: readonly { readonly period: Period; readonly input: Input }[]
}

/** A line in the middle of being derived. */
export interface Working {
  readonly line: Line
  readonly frequency: Frequency
  readonly standing: Standing
  readonly unit: DerivedUnit
  readonly multiplier: number
  readonly points: readonly WorkingPoint[]
  readonly steps: readonly Step[]
  /** False where a constant is not exact, and so no result is. */
  readonly exact: boolean
}

export function missing(reason: string): Outcome {
  return { kind: 'missing', reason }
}

export function figure(measured: Measured): Outcome {
  return { kind: 'figure', measured }
}

/** Computes with some results, or says of the first that is not there why. */
export function withAll(
  points: readonly WorkingPoint[],
  compute: (figures: readonly Measured[]) => Outcome,
): Outcome {
  const figures: Measured[] = []
  for (const { outcome } of points) {
    if (outcome.kind === 'missing') return outcome
    figures.push(outcome.measured)
  }
  return compute(figures)
}

/** The inputs of some points together, each once, in the order of time. */
export function inputsOf(points: readonly WorkingPoint[]): WorkingPoint['inputs'] {
  const all = new Map(
    points.flatMap(({ inputs }) => inputs.map((one) => [one.period.text, one] as const)),
  )
  return [...all.values()].sort((a, b) => a.period.first - b.period.first)
}
