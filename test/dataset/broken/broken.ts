import type { Violation } from '../../../src/dataset/violation.ts'
import type { Change } from '../../support/dataset.ts'

/** One way to break the small dataset, and all the violations that come of it. */
export interface Broken {
  readonly rule: string
  readonly by: string
  readonly changes: Readonly<Record<string, Change>>
  readonly violations: readonly Violation[]
}

/** Replaces the first occurrence of a text. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => text.replace(from, to)
}
