import { z } from 'zod'
import { memberOf } from '../../model/columns.ts'
import type { Period } from '../../model/period.ts'
import { problem } from '../../model/problems.ts'
import { periodParameter } from '../parameters/parameter-values.ts'
import { type TransformCode, transformCodes } from '../transforms/index.ts'
import {
  type Aggregation,
  aggregations,
  type CoarserFrequency,
  coarserFrequencies,
  type DeriveRequest,
  parameterOf,
} from '../transforms/request.ts'

/** What may be done to figures, under FRED's names where it has them. */
export const deriveParameters = {
  units: z
    .enum(transformCodes)
    .optional()
    .describe(
      'FRED’s codes: lin, chg, ch1, pch, pc1, pca, cch, cca, log. Changes, rates of growth, logarithms.',
    ),
  index_base: periodParameter.optional().describe('The period that is counted as 100.'),
  unit: z
    .string()
    .max(80)
    .optional()
    .describe(
      'The id of a unit, or a code of the Unified Code for Units of Measure, to convert to.',
    ),
  aggregate_to: z
    .enum(coarserFrequencies)
    .optional()
    .describe('The frequency to bring figures to: A years, S halves, Q quarters, M months.'),
  aggregation_method: z
    .enum(aggregations)
    .optional()
    .describe('avg the mean, sum the sum, eop the last of the period; avg if it is left out.'),
}

const { units: _, ...ofLevels } = deriveParameters

/** Those that leave figures what they are, so that the ratio of two still says how far they lie apart. */
export const levelParameters = ofLevels

interface DeriveParameters {
  readonly units?: TransformCode | undefined
  readonly index_base?: Period | undefined
  readonly unit?: string | undefined
  readonly aggregate_to?: CoarserFrequency | undefined
  readonly aggregation_method?: Aggregation | undefined
}

/** Parameters with what they ask to be done to figures read. @throws {Problem} `invalid-parameter` */
export function withDerive<Parameters extends DeriveParameters>(parameters: Parameters) {
  const { units, index_base, unit, aggregate_to, aggregation_method, ...rest } = parameters
  const derive = deriveRequestOf({ units, index_base, unit, aggregate_to, aggregation_method })
  return { ...rest, derive }
}

/** What is asked to be done, as parameters. */
export function deriveQuery(request: DeriveRequest | undefined): Record<string, unknown> {
  if (!request) return {}
  return Object.fromEntries(
    Object.entries(parameterOf).map(([name, parameter]) => {
      const value = Object.entries(request).find(([member]) => member === name)?.[1]
      return [parameter, memberOf(value, 'text') ?? value]
    }),
  )
}

/**
 * What the parameters ask to be done to figures; undefined where they ask nothing.
 * @throws {Problem} `invalid-parameter` for a method without a frequency
 */
export function deriveRequestOf(parameters: DeriveParameters): DeriveRequest | undefined {
  const { units, index_base, unit, aggregate_to, aggregation_method } = parameters
  if (aggregation_method !== undefined && aggregate_to === undefined) {
    throw problem('invalid-parameter', {
      parameter: 'aggregation_method',
      detail: 'aggregation_method: give aggregate_to as well, the frequency to bring figures to',
    })
  }
  const asked = [units, index_base, unit, aggregate_to]
  if (asked.every((one) => one === undefined)) return undefined
  return {
    units,
    indexBase: index_base,
    unit,
    frequency: aggregate_to,
    aggregation: aggregation_method,
  }
}
