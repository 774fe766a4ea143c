import { isDeepStrictEqual } from 'node:util'
import type { Period } from '../model/period.ts'
import { reasonFinder } from '../releases/diff.ts'
import type { Release } from '../releases/release.ts'
import type { Answer } from './answer.ts'
import { figureAt, figureIn } from './figure.ts'
import { type FigureRow, figureColumns } from './figure-row.ts'
import { tableOf } from './presentation.ts'
import { recordOf } from './record.ts'

/** A figure as it stood in some releases on end. */
interface Stand {
  readonly releases: string[]
  readonly from: string
  readonly figure: FigureRow
  readonly reason: string | undefined
}

/**
 * Every value that a figure had, oldest first, each with the releases it stood in and why it changed.
 * `releases` are those to look at, oldest first, up to the one that is asked.
 * @throws {Problem} `unknown-record`, `unknown-figure` where the release asked does not have it.
 */
export async function history(
  asked: Release,
  releases: readonly Release[],
  { id, period }: { readonly id: string; readonly period: Period },
): Promise<Answer> {
  await figureAt(asked, recordOf(asked, 'series', id), period)
  const stands: Stand[] = []
  for (const release of releases) {
    const figure = await figureIn(release, id, period)
    if (!figure) continue
    const before = stands.at(-1)
    if (before && isDeepStrictEqual(before.figure, figure)) before.releases.push(release.version)
    else {
      const reason = reasonFinder(release.reasons)('observations', `${id}@${period.text}`)
      stands.push({ releases: [release.version], from: release.date, figure, reason })
    }
  }
  return {
    release: asked,
    json: () => ({ series: id, period: period.text, history: stands, release: asked.version }),
    table: tableOf(
      stands.map(({ figure, reason, ...stand }) => ({
        ...figure,
        ...stand,
        ...(reason !== undefined && { reason }),
      })),
      ['releases', 'from', 'reason', ...figureColumns],
      ['releases', 'from', 'reason', ...figureColumns],
    ),
  }
}
