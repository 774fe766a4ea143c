import { z } from 'zod'
import type { Dataset } from '../dataset/dataset.ts'
import { type Manifest, Reason } from '../model/manifest.ts'
import { addRelease, sha256Of } from './archive.ts'
import { type Contents, contentsOf } from './contents.ts'
import { type Change, diff } from './diff.ts'
import { allows, isMaterial, leastVersion, smallestStep } from './step.ts'

/** What is said of a release when it is cut. */
export const ReleaseNotes = z.strictObject({
  notes: z.string().min(1).describe('What is new, for a reader.'),
  reasons: z.array(Reason).default([]),
})
export type ReleaseNotes = z.infer<typeof ReleaseNotes>

/** A release that may not be cut; the message says why and what would be right. */
export class ReleaseRefused extends Error {
  override readonly name = 'ReleaseRefused'
}

export interface ToCut {
  readonly archive: string
  readonly dataset: Dataset
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly notes: ReleaseNotes
  readonly cutAt: Date
  readonly previous: { readonly manifest: Manifest; readonly contents: Contents } | undefined
}

/**
 * Cuts a release of the working data under the version and date of `dataset.yaml`.
 * @throws {ReleaseRefused} where the version is taken or smaller than the difference asks, or where a
 * change or removal has no reason.
 */
export async function cutRelease(toCut: ToCut): Promise<Manifest> {
  const { dataset, files, notes, previous, archive, cutAt } = toCut
  const { version, date } = dataset.head
  const contents = contentsOf(dataset)
  if (previous) {
    const changes = diff(previous.contents, contents, notes.reasons)
    checkVersion(version, previous.manifest.version, changes)
    checkReasons(changes)
  }
  const manifest: Manifest = {
    version,
    date,
    cutAt: instantOfCut(cutAt, previous?.manifest),
    ...(previous && { previous: previous.manifest.version }),
    notes: notes.notes,
    digest: dataset.digest,
    counts: Object.fromEntries([...contents].map(([kind, records]) => [kind, records.size])),
    files: [...files].map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: sha256Of(bytes),
    })),
    reasons: notes.reasons,
  }
  await addRelease(archive, manifest, files)
  return manifest
}

/** Never before that of the release before: a clock that was set back would put the two in the wrong order. */
function instantOfCut(clock: Date, previous: Manifest | undefined): string {
  const now = `${clock.toISOString().slice(0, 19)}Z`
  return previous?.cutAt !== undefined && previous.cutAt > now ? previous.cutAt : now
}

function checkVersion(version: string, previous: string, changes: readonly Change[]): void {
  const step = smallestStep(changes)
  if (allows(version, previous, step)) return
  throw new ReleaseRefused(
    `version ${version} is too small a step from ${previous}: the difference is ${step}, so it must be ${leastVersion(previous, step)} or more; set it in dataset.yaml`,
  )
}

function checkReasons(changes: readonly Change[]): void {
  const bare = changes.filter((change) => isMaterial(change) && change.reason === undefined)
  if (bare.length === 0) return
  const some = bare.slice(0, 10).map(({ kind, id, change }) => `  ${kind} ${id} ${change}`)
  throw new ReleaseRefused(
    `${bare.length} changes have no reason; give them under reasons in the notes:\n${some.join('\n')}`,
  )
}
