import type { Period } from '../model/period.ts'
import { problem } from '../model/problems.ts'
import { deriveRequestOf } from '../queries/derived/derive-parameters.ts'
import type { TransformCode } from '../queries/transforms/index.ts'
import type { Aggregation, CoarserFrequency, DeriveRequest } from '../queries/transforms/request.ts'
import { checkWords } from './listed.ts'

/** The argument `derive`. */
export interface Derive {
  readonly units?: TransformCode | null | undefined
  readonly indexBase?: Period | null | undefined
  readonly unit?: string | null | undefined
  readonly aggregateTo?: CoarserFrequency | null | undefined
  readonly aggregationMethod?: Aggregation | null | undefined
}

/** What an argument asks to be done. @throws {Problem} `invalid-parameter`, where it asks nothing too. */
export function deriveOf(derive: Derive): DeriveRequest {
  if (derive.unit != null) checkWords('unit', derive.unit)
  const request = deriveRequestOf({
    units: derive.units ?? undefined,
    index_base: derive.indexBase ?? undefined,
    unit: derive.unit ?? undefined,
    aggregate_to: derive.aggregateTo ?? undefined,
    aggregation_method: derive.aggregationMethod ?? undefined,
  })
  if (request) return request
  throw problem('invalid-parameter', {
    parameter: 'derive',
    detail: 'derive: say what is to be done: units, indexBase, unit or aggregateTo',
  })
}

/** The same where the argument may be left out. @throws {Problem} */
export function deriveIf(derive: Derive | null | undefined): DeriveRequest | undefined {
  return derive == null ? undefined : deriveOf(derive)
}
