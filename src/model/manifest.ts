import { z } from 'zod'
import { DateText } from './period.ts'

const Version = z
  .string()
  .regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/, 'a version is three numbers: 1.0.0')

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits')

/** Why some records were changed or removed. */
export const Reason = z.strictObject({
  kind: z.string().min(1).describe('The kind of record, in the plural.'),
  ids: z
    .array(z.string().min(1))
    .min(1)
    .describe('Their ids; series@period for a figure; a * at the end stands for any ending.'),
  reason: z.string().min(1),
})
export type Reason = z.infer<typeof Reason>

/** What is written when a release is cut; it never changes. */
export const Manifest = z.strictObject({
  version: Version,
  date: DateText,
  cutAt: z.iso.datetime().describe('The instant at which the release was cut.'),
  previous: Version.optional(),
  notes: z.string().min(1),
  digest: Sha256.describe('SHA-256 over the names and digests of all files.'),
  counts: z.record(z.string(), z.int()),
  files: z
    .array(z.strictObject({ path: z.string().min(1), bytes: z.int().min(0), sha256: Sha256 }))
    .min(1),
  reasons: z.array(Reason),
})
export type Manifest = z.infer<typeof Manifest>

/** Orders versions by their numbers; a draft counts as the version that it is a draft of. */
export function compareVersions(left: string, right: string): number {
  const a = left.split('.').map((part) => Number.parseInt(part, 10))
  const b = right.split('.').map((part) => Number.parseInt(part, 10))
  for (const [index, number] of a.entries()) {
    const difference = number - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
